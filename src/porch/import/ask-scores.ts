/** Asks a person what the words of a survey count that are on no scale anybody knows. */
import type { Choice } from '../../ask.ts';
import type { Context } from '../../context.ts';
import type { Sheetful } from '../../domain/draft.ts';
import type { SaidScore } from '../../domain/records/recipe.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { say } from '../../reports/phrases.ts';

/** What a person answers with, beside points: this word, or all that follow, count nowhere. */
type Answer = number | 'none' | 'none-of-all';

/** Of a scale nobody knows. */
const usual = { min: 1, max: 5 } as const;
/** Whoever answers in their own words leaves more. */
const most = 12;

/** What `--score` takes; none where nothing had to be asked. */
export async function askScores(
  { ask, words }: Context,
  { file, unscored = [] }: Sheetful,
): Promise<readonly SaidScore[]> {
  const asked = unscored.flatMap(({ heading, words: said, ends }) =>
    said.map((word) => ({ heading, word, ...(ends ?? usual) })),
  );
  if (asked.length > most) return [];
  const none = { name: wordsOf(say('ask.score-none'), words), value: 'none' } as const;
  const noneOfAll = { name: wordsOf(say('ask.score-none-of-all'), words), value: 'none-of-all' } as const;
  const said: SaidScore[] = [];
  for (const [at, { heading, word, min, max }] of asked.entries()) {
    const points: Choice<Answer>[] = Array.from({ length: max - min + 1 }, (_, down) => ({
      name: String(max - down),
      value: max - down,
    }));
    const answer = await ask.choose<Answer>(
      wordsOf(say('ask.score', { file, heading: oneLine(heading), word: oneLine(word), min, max }), words),
      [...points, none, ...(at < asked.length - 1 ? [noneOfAll] : [])],
    );
    if (answer === 'none-of-all') break;
    if (answer !== 'none') said.push({ heading, word, points: answer });
  }
  return said;
}
