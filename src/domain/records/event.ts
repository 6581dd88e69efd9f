/** An event: one happening with a date; an edition when it belongs to a series. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const eventFields = {
  ...common,
  name: { kind: 'text', required: true },
  series: { kind: 'text' },
  edition: { kind: 'text' },
  start: { kind: 'day', required: true },
  end: { kind: 'day' },
  zone: { kind: 'text' },
  city: { kind: 'text' },
  venue: { kind: 'text' },
  topics: { kind: 'text', list: true },
  capacity: { kind: 'int' },
  /** Square metres that can be sold. */
  area: { kind: 'number' },
  currency: { kind: 'text' },
  cancelled: { kind: 'flag' },
  /** Check-in was closed by hand, or a file said who did not come: who is not checked in was not there. */
  checkinKnown: { kind: 'flag' },
  notes: { kind: 'text' },
} as const satisfies FieldTable;

export type Event = RecordOf<typeof eventFields>;
