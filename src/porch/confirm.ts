/** A yes before what is hard to take back: --yes, a person at the terminal, or a refusal that names the flag. */
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import { wordsOf } from '../output/cell.ts';
import type { Phrase } from '../reports/phrases.ts';

/** Returns when it was said; throws `confirm.needed` where nobody can be asked, `confirm.declined` on a no. A dry run needs none. */
export async function confirmed(context: Context, question: Phrase): Promise<void> {
  const { settings, words, interactive, ask } = context;
  if (settings.yes || settings.dryRun) return;
  const what = wordsOf(question, words);
  if (!interactive) throw fail('confirm.needed', { option: '--yes', what });
  if (!(await ask.confirm(what))) throw fail('confirm.declined', {});
}
