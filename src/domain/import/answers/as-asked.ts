/** Values of an answer as the survey asks for them, where it asked before the file came: a column of words may hold scores, and a score may be on no scale. */
import type { AnswerDraft, Issue } from '../../draft.ts';
import type { Answer, Question } from '../../records/survey.ts';
import { endsOf } from '../../survey/scales.ts';
import { typedValue, type Value } from '../../survey/typed-value.ts';

export interface AsAsked {
  readonly values: Answer['values'];
  /** What is on no scale; kept as typed. */
  readonly off: readonly { readonly question: Question; readonly value: string }[];
  /** False where scores are asked for and there is none. */
  readonly scored: boolean;
}

export function asAsked(values: Answer['values'], asked: ReadonlyMap<string, Question>): AsAsked {
  const off: { question: Question; value: string }[] = [];
  let scores = 0;
  const read = Object.entries(values).map(([id, value]): [string, Value] => {
    const question = asked.get(id);
    if (question === undefined || question.kind === 'text') return [id, value];
    if (question.kind === 'multi') return [id, chosen(question, [value].flat())];
    if (Array.isArray(value)) return [id, value];
    if (question.kind === 'choice') return [id, optionOr(question, String(value))];
    if (isOnScale(value, question)) {
      scores++;
      return [id, value];
    }
    const typed = typedValue(question, String(value));
    if (typed.kind === 'value') {
      scores++;
      return [id, typed.value];
    }
    if (typed.kind === 'out-of-scale') off.push({ question, value: String(value) });
    return [id, value];
  });
  const isScored = [...asked.values()].some(({ kind }) => kind === 'scale' || kind === 'nps');
  return { values: Object.fromEntries(read), off, scored: scores > 0 || !isScored };
}

export function offScale({ place }: AnswerDraft, question: Question, value: string): Issue {
  const { min, max } = endsOf(question);
  const column = question.text.en ?? question.text['zh-CN'] ?? question.id;
  const near = [String(min), String(max)];
  return { ...place, code: 'off-scale', column, value, near, severity: 'warning' };
}

function isOnScale(value: Value, question: Question): boolean {
  const { min, max } = endsOf(question);
  return typeof value === 'number' && value >= min && value <= max;
}

/** Options that the file's column did not tell apart are told apart by those of the survey. */
function chosen(question: Question, typed: readonly (string | number)[]): string[] {
  const options = typed.flatMap((one) => {
    const whole = typedValue({ ...question, kind: 'choice' }, String(one));
    const read = whole.kind === 'value' ? whole : typedValue(question, String(one));
    return read.kind === 'value' ? [read.value].flat().map(String) : String(one);
  });
  return [...new Set(options)];
}

/** In the words it is kept in; what somebody wrote beside the options stands as it is. */
function optionOr(question: Question, typed: string | number): string {
  const read = typedValue({ ...question, kind: 'choice' }, String(typed));
  return read.kind === 'value' ? String(read.value) : String(typed);
}
