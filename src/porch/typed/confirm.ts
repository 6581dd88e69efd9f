/** A yes before what is hard to take back: --yes, a person at the terminal, or a refusal that names the flag. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { maskedPhrase } from '../../output/mask.ts';
import type { Phrase } from '../../reports/phrases.ts';

/**
 * Returns when it was said; throws `confirm.needed` where nobody can be asked, `confirm.declined` on a no. A dry run needs none. What it
 * is about stands in `lines` above the question.
 */
export async function confirmed(
  context: Context,
  question: Phrase,
  lines: readonly Phrase[] = [],
): Promise<void> {
  const { settings, words, interactive, ask } = context;
  if (settings.yes || settings.dryRun) return;
  const wording = (phrase: Phrase) => wordsOf(settings.mask ? maskedPhrase(phrase) : phrase, words);
  const what = wording(question);
  if (!interactive) throw fail('confirm.needed', { option: '--yes', what });
  const told = [...lines.map((line) => oneLine(wording(line))), what];
  if (!(await ask.confirm(told.length > 1 ? ['', ...told].join('\n') : what)))
    throw fail('confirm.declined', {});
}
