/** What the options of `survey edit` make of the questions: one more, a matrix more, one that is otherwise, elsewhere, or gone. */
import { fail } from '../../domain/errors.ts';
import { type Question, questionFields, type Survey } from '../../domain/records/survey.ts';
import { questionNamed } from '../../domain/survey/question-named.ts';
import { same } from '../../lib/plain.ts';
import { patchOf, type Surroundings } from '../record-options.ts';

/** No kind of question: several scales under one heading. */
export const matrixKind = 'matrix';

export interface Typed {
  readonly kind: Question['kind'] | typeof matrixKind | undefined;
  readonly row: readonly string[] | undefined;
  /** From 1. */
  readonly place: number | undefined;
  /** The other fields of a question, by their options. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export function withAdded(
  survey: Survey,
  id: string,
  typed: Typed,
  around: Surroundings,
): readonly Question[] {
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id))
    throw fail('usage.bad-shape', { option: '--add', value: id, like: ['catering', 'q7'] });
  for (const [name, value] of [
    ['--kind', typed.kind],
    ['--text', typed.fields.text],
  ])
    if (value === undefined)
      throw fail('usage.missing-argument', { name: `${name}`, command: 'survey edit' });
  const added =
    typed.kind === matrixKind ? rowsOf(survey, id, typed, around) : [one(survey, id, typed, around)];
  return placed(survey.questions, added, typed.place);
}

/** Words are those of the language spoken; those of the other stay. */
export function withChanged(
  survey: Survey,
  ref: string,
  typed: Typed,
  around: Surroundings,
): readonly Question[] {
  const meant = questionNamed(survey, ref);
  if (typed.kind === matrixKind)
    throw fail('question.no-matrix', { survey: survey.id, question: { id: meant.id, text: meant.text } });
  if (typed.row !== undefined) throw fail('usage.only-with', { one: '--row', other: '--kind matrix' });
  const changed = otherwise(survey, meant, typed.kind ?? meant.kind, typed.fields, around);
  const before = meant.heading;
  // What is asked above a matrix is asked above all its rows.
  const isRenamed = before !== undefined && changed.heading !== undefined && !same(before, changed.heading);
  const questions = survey.questions.map((question) => {
    if (question === meant) return changed;
    return isRenamed && same(question.heading, before) ? { ...question, heading: changed.heading } : question;
  });
  if (typed.place === undefined) return questions;
  return placed(
    questions.filter((question) => question !== changed),
    [changed],
    typed.place,
  );
}

export function without(survey: Survey, ref: string): readonly Question[] {
  const meant = questionNamed(survey, ref);
  return survey.questions.filter((question) => question !== meant);
}

function one(survey: Survey, id: string, { kind, row, fields }: Typed, around: Surroundings): Question {
  if (row !== undefined) throw fail('usage.only-with', { one: '--row', other: '--kind matrix' });
  return otherwise(survey, { id, kind: 'text', text: {} }, kind as Question['kind'], fields, around);
}

/** Each row is a scale of its own, and `--text` what is asked above them. */
function rowsOf(survey: Survey, id: string, typed: Typed, around: Surroundings): readonly Question[] {
  const { row: rows = [], fields } = typed;
  if (rows.length === 0) throw fail('usage.missing-argument', { name: '--row', command: 'survey edit' });
  if (fields.heading !== undefined)
    throw fail('usage.not-together', { one: '--heading', other: '--kind matrix' });
  return rows.map((row, at) => {
    const own = { ...fields, heading: fields.text, text: row };
    return otherwise(survey, { id: `${id}-${at + 1}`, kind: 'scale', text: {} }, 'scale', own, around);
  });
}

function otherwise(
  survey: Survey,
  question: Question,
  kind: Question['kind'],
  fields: Readonly<Record<string, unknown>>,
  around: Surroundings,
): Question {
  const patch = patchOf(questionFields, fields, around, question);
  const { expectationOf: ref } = patch;
  const met = typeof ref === 'string' ? { expectationOf: questionNamed(survey, ref).id } : {};
  const all = { ...fitting(question, kind), ...patch, ...met };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Question;
}

/** Without what a question of another kind does not have. */
function fitting({ min, max, options, ...question }: Question, kind: Question['kind']): Question {
  const isScored = kind === 'scale' || kind === 'nps';
  const isChosen = kind === 'choice' || kind === 'multi';
  return {
    ...question,
    kind,
    ...(isScored && min !== undefined ? { min } : {}),
    ...(isScored && max !== undefined ? { max } : {}),
    ...(isChosen && options !== undefined ? { options } : {}),
  };
}

function placed(
  questions: readonly Question[],
  some: readonly Question[],
  place = questions.length + 1,
): readonly Question[] {
  const to = questions.length + 1;
  if (place < 1 || place > to)
    throw fail('usage.out-of-range', { option: '--place', value: String(place), from: 1, to, whole: true });
  return questions.toSpliced(place - 1, 0, ...some);
}
