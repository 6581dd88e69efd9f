/** A segment: a saved condition; its members are computed each time. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const segmentFields = {
  ...common,
  name: { kind: 'text', required: true },
  condition: { kind: 'text', required: true },
} as const satisfies FieldTable;

export type Segment = RecordOf<typeof segmentFields>;
