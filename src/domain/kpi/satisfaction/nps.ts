/** Net Promoter Score: who would recommend the event less who would advise against it, in points of a hundred. */
import type { Answered } from '../../edition/by-client.ts';
import { promoterRange } from '../../survey/scales.ts';
import { attitudeOf, promoterScore, promoterVariance, recommendation } from '../../survey/scores.ts';
import type { EventFacts } from '../facts/event-facts.ts';
import { type Figure, quotient } from '../figure.ts';
import type { Kpi } from '../kpi.ts';
import { marginOf } from './scored.ts';

export default {
  id: 'nps',
  unit: 'score',
  ends: promoterRange,
  isHeadline: true,
  better: 'higher',
  compute: (facts) => [nps(facts)],
} as const satisfies Kpi;

function nps(facts: EventFacts): Figure {
  const { answers } = facts;
  const sides = { promoters: [] as Answered[], passives: [] as Answered[], detractors: [] as Answered[] };
  for (const answered of answers) {
    const score = recommendation(answered.answer, answered.survey);
    if (score !== null) sides[attitudeOf(score)].push(answered);
  }
  const parts = {
    promoters: sides.promoters.length,
    passives: sides.passives.length,
    detractors: sides.detractors.length,
  };
  const people = {
    promoters: clientsOf(sides.promoters),
    passives: clientsOf(sides.passives),
    detractors: clientsOf(sides.detractors),
  };
  const n = parts.promoters + parts.passives + parts.detractors;
  const figure = quotient(parts.promoters - parts.detractors, n, {
    numerator: [...people.promoters, ...people.detractors],
    denominator: [...people.promoters, ...people.passives, ...people.detractors],
    parts: people,
    anonymous: n - people.promoters.length - people.passives.length - people.detractors.length,
  });
  const value = promoterScore(parts);
  const variance = promoterVariance(parts);
  if (value === null || variance === null) return { ...figure, value, parts };
  return { ...figure, value, parts, ...marginOf(facts, { value, variance, ...promoterRange }, n) };
}

/** Who gave these answers, as far as they are clients. */
function clientsOf(answers: readonly Answered[]): string[] {
  return answers.flatMap(({ answer }) => answer.client ?? []);
}
