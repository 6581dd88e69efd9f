/** What becomes of the questions of a survey when it is edited, and what may not become of those that were answered. */
import { same } from '../../lib/plain.ts';
import type { Answer, Question } from '../records/survey.ts';
import { endsOf } from './scales.ts';
import { codeOf } from './typed-value.ts';

/** Ids of questions. */
export interface QuestionChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface ForbiddenChange {
  readonly question: Question;
  readonly what: 'removed' | 'kind' | 'scale' | 'options';
  /** Those that say something to the question; of options those with one that is gone. */
  readonly answers: number;
}

export function questionChanges(before: readonly Question[], after: readonly Question[]): QuestionChanges {
  const [old, now] = [byId(before), byId(after)];
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    changed: after.filter((one) => old.has(one.id) && !same(old.get(one.id), one)).map(({ id }) => id),
    removed: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  };
}

/** The first change by which answers that were given would mean something else; null where there is none. `answers` are those of the survey. */
export function forbiddenChange(
  before: readonly Question[],
  after: readonly Question[],
  answers: Iterable<Answer>,
): ForbiddenChange | null {
  const now = byId(after);
  const given = [...answers];
  for (const question of before) {
    const said = given.flatMap(({ values }) =>
      Object.hasOwn(values, question.id) ? [values[question.id]] : [],
    );
    if (said.length === 0) continue;
    const then = now.get(question.id);
    if (then === undefined) return { question, what: 'removed', answers: said.length };
    if (then.kind !== question.kind) return { question, what: 'kind', answers: said.length };
    if (!isSameScale(question, then)) return { question, what: 'scale', answers: said.length };
    const kept = new Set((then.options ?? []).map(codeOf));
    const gone = new Set((question.options ?? []).map(codeOf).filter((option) => !kept.has(option)));
    const lost = said.filter((value) => [value].flat().some((one) => gone.has(String(one)))).length;
    if (lost > 0) return { question, what: 'options', answers: lost };
  }
  return null;
}

function isSameScale(one: Question, other: Question): boolean {
  const isTurned = (one.reversed === true) !== (other.reversed === true);
  return same(endsOf(one), endsOf(other)) && !isTurned;
}

function byId(questions: readonly Question[]): ReadonlyMap<string, Question> {
  return new Map(questions.map((question) => [question.id, question]));
}
