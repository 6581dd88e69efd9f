/** Asks a person what the columns are that nobody is sure of, with their heading and a few of their values. */
import type { Choice } from '../../ask.ts';
import type { Context } from '../../context.ts';
import type { Mapping, Sheetful } from '../../domain/draft.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

/** What a person answers with, beside a field: this column, or all that follow, stay as they are. */
type Answer = string | 'keep-all';

/** Pairs as `--map` takes them; none where nothing had to be asked. */
export async function askColumns(
  { ask, words }: Context,
  { file, mapping }: Sheetful,
): Promise<(readonly [string, string])[]> {
  const unsure = mapping.filter(({ samples }) => samples !== undefined);
  if (unsure.length === 0) return [];
  const { fieldsToMap } = await import('../../intake/index.ts');
  const told = (phrase: Phrase) => wordsOf(phrase, words);
  const fields: Choice<Answer>[] = fieldsToMap().map((field) => ({
    name: words.columns[field] ?? field,
    value: field,
  }));
  const keep = { name: told(say('ask.column-keep')), value: 'custom' };
  const keepAll = { name: told(say('ask.column-keep-all')), value: 'keep-all' };
  const ignore = { name: told(say('ask.column-ignore')), value: 'ignored' };

  const said: (readonly [string, string])[] = [];
  for (const [at, { heading, samples = [], ...column }] of unsure.entries()) {
    const likely = likelyOf(column);
    const guess = fields.filter(({ value }) => value === likely);
    const others = fields.filter(({ value }) => value !== likely);
    const answer = await ask.choose<Answer>(
      told(say('ask.column', { file, heading: oneLine(heading), samples: samples.map(oneLine) })),
      [...guess, keep, ...(at < unsure.length - 1 ? [keepAll] : []), ignore, ...others],
    );
    if (answer === 'keep-all') {
      for (const rest of unsure.slice(at)) said.push([rest.heading, 'custom']);
      break;
    }
    said.push([heading, answer]);
  }
  return said;
}

function likelyOf({ field, guess }: Pick<Mapping, 'field' | 'guess'>): string | undefined {
  return field === 'custom' ? guess : field;
}
