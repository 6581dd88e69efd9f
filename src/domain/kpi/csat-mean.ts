/** Overall satisfaction on 1..5, as a mean over the answers. */
import { sum } from '../../lib/collect.ts';
import { isFivePoint } from '../survey/scales.ts';
import { satisfaction, satisfactionQuestions } from '../survey/scores.ts';
import type { EventFacts } from './event-facts.ts';
import { type Note, quotient } from './figure.ts';
import type { Kpi } from './kpi.ts';

export default {
  id: 'csat-mean',
  unit: 'score',
  better: 'higher',
  compute(facts) {
    const { scores, notes } = satisfactions(facts);
    const people = scores.flatMap(({ client }) => client ?? []);
    const total = sum(scores.map(({ score }) => score));
    return [
      quotient(
        total,
        scores.length,
        { numerator: people, denominator: people, anonymous: scores.length - people.length },
        notes,
      ),
    ];
  },
} as const satisfies Kpi;

interface Satisfied {
  readonly client: string | undefined;
  readonly score: number;
}

/** How satisfied each answer is on 1..5, blank ones left out; noted where a scale was another one. */
export function satisfactions({ answers }: EventFacts): {
  readonly scores: readonly Satisfied[];
  readonly notes: readonly Note[];
} {
  const scores: Satisfied[] = [];
  const surveys = new Set<EventFacts['answers'][number]['survey']>();
  for (const { answer, survey } of answers) {
    const score = satisfaction(answer, survey);
    if (score === null) continue;
    scores.push({ client: answer.client, score });
    surveys.add(survey);
  }
  const scaled = [...surveys].some((survey) => !satisfactionQuestions(survey).every(isFivePoint));
  return { scores, notes: scaled ? ['scaled'] : [] };
}
