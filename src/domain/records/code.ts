/** A code: one value of the list that a field of kind `code` is chosen from. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const codeFields = {
  ...common,
  /** The key of the field, as `industry`. */
  field: { kind: 'text', required: true },
  value: { kind: 'text', required: true },
} as const satisfies FieldTable;

export type Code = RecordOf<typeof codeFields>;
