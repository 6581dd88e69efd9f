/** Scores that answers give to some questions, and figures made of them. */
import { sum } from '../../../lib/collect.ts';
import type { Answered } from '../../edition/by-client.ts';
import type { Answer, Question, Survey } from '../../records/survey.ts';
import { type Estimate, enoughAnswers, marginOfError, populationOf } from '../../survey/margin.ts';
import { fivePoint, isFivePoint } from '../../survey/scales.ts';
import { type Figure, type Note, type People, quotient } from '../figure.ts';

interface Scored {
  readonly client: string | undefined;
  readonly score: number;
}

export interface Scores {
  /** One of each answer that says something; blank ones are left out. */
  readonly scores: readonly Scored[];
  /** Whether some were brought to 1..5 from another scale. */
  readonly isScaled: boolean;
}

/** How many could have answered. */
export interface Answerable {
  readonly participants: { readonly size: number };
}

/** `read` gives the score of one answer, or null; `questions` are those it looks at. */
export function scoresOf(
  answers: readonly Answered[],
  read: (answer: Answer, survey: Survey) => number | null,
  questions: (survey: Survey) => readonly Question[],
): Scores {
  const scores: Scored[] = [];
  const surveys = new Set<Survey>();
  for (const { answer, survey } of answers) {
    const score = read(answer, survey);
    if (score === null) continue;
    scores.push({ client: answer.client, score });
    surveys.add(survey);
  }
  return { scores, isScaled: [...surveys].some((survey) => !questions(survey).every(isFivePoint)) };
}

/** The mean score; `scale` is what it was asked on. */
export function meanOf(
  of: Scores,
  facts?: Answerable,
  scale: Pick<Estimate, 'min' | 'max'> = fivePoint,
): Figure {
  const scores = of.scores.map(({ score }) => score);
  const figure = quotient(sum(scores), scores.length, peopleOf(of), notesOf(of));
  const { value } = figure;
  if (value === null || facts === undefined) return figure;
  const variance = sum(scores.map((score) => (score - value) ** 2)) / scores.length;
  return { ...figure, ...marginOf(facts, { value, variance, ...scale }, scores.length) };
}

/** The margin of error, where the answers are few among those who could have answered. */
export function marginOf(
  { participants }: Answerable,
  estimate: Estimate,
  answers: number,
): Pick<Figure, 'margin'> {
  if (answers >= enoughAnswers) return {};
  const margin = marginOfError(estimate, answers, populationOf(answers, participants.size));
  return margin === null ? {} : { margin };
}

export function notesOf({ isScaled }: Scores): readonly Note[] {
  return isScaled ? ['scaled'] : [];
}

/** Those who are clients; `counted` are in the numerator, where that is not everybody. */
export function peopleOf({ scores }: Scores, counted: readonly Scored[] = scores): People {
  const clientsOf = (some: readonly Scored[]) => some.flatMap(({ client }) => client ?? []);
  const denominator = clientsOf(scores);
  return { numerator: clientsOf(counted), denominator, anonymous: scores.length - denominator.length };
}
