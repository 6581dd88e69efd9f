/** Customer effort: how easy it was, as a mean over the answers, in points of the scale it was asked on. */
import { byKeys, groupBy } from '../../../lib/collect.ts';
import { endsOf, scoreOf } from '../../survey/scales.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, unknown } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { type Answerable, meanOf } from './scored.ts';

export default {
  id: 'ces',
  unit: 'score',
  better: 'higher',
  compute: (facts) => [effort(facts)],
} as const satisfies Kpi;

/** Scales are not mixed: of several, the one most answers were given on counts, else the longer one. */
export function effort(facts: Pick<EventFacts, 'answers'> & Answerable): Figure {
  const asked = facts.answers.flatMap(({ answer, survey }) => {
    const question = survey.questions.find(({ kind, measures }) => kind === 'scale' && measures === 'effort');
    const score = question ? scoreOf(answer, question) : null;
    return question && score !== null ? [{ client: answer.client, score, scale: endsOf(question) }] : [];
  });
  const nameOf = ({ scale: { min, max } }: (typeof asked)[number]) => `${min}..${max}`;
  const byScale = groupBy(asked, nameOf);
  const [most, ...others] = [...byScale.values()].sort(
    byKeys(
      (answers) => -answers.length,
      ([first]) => -(first?.scale.max ?? 0),
    ),
  );
  if (most?.[0] === undefined) return unknown('no-question');
  const mean = meanOf({ scores: most, isScaled: false }, facts, most[0].scale);
  const figure = { ...mean, scale: nameOf(most[0]) };
  return others.length > 0 ? { ...figure, notes: [...figure.notes, 'other-scales'] } : figure;
}
