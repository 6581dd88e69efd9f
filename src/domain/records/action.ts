/** An improvement action: what is done about a question of a survey, and how it was scored when that was decided. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const actionFields = {
  ...common,
  survey: { kind: 'ref', to: 'surveys', required: true },
  /** The id of the question in the survey. */
  question: { kind: 'text', required: true },
  text: { kind: 'text', required: true },
  owner: { kind: 'text' },
  due: { kind: 'day' },
  state: { kind: 'choice', choices: ['open', 'done', 'dropped'], required: true },
  doneAt: { kind: 'instant' },
  /** The mean in points of the question's scale, or its NPS, over the answers that counted then; how many those were. */
  scoreBefore: { kind: 'number' },
  answersBefore: { kind: 'int' },
} as const satisfies FieldTable;

export type Action = RecordOf<typeof actionFields>;
