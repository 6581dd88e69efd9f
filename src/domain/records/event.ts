/** An event: one happening with a date; an edition when it belongs to a series. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const eventFields = {
  ...common,
  name: { kind: 'text', option: 'name', required: true },
  series: { kind: 'text', option: 'series' },
  edition: { kind: 'text', option: 'edition' },
  start: { kind: 'day', option: 'start', required: true },
  end: { kind: 'day', option: 'end' },
  zone: { kind: 'text', option: 'zone', form: 'zone' },
  city: { kind: 'text', option: 'city' },
  venue: { kind: 'text', option: 'venue' },
  topics: { kind: 'text', option: 'topic', list: true },
  capacity: { kind: 'int', option: 'capacity' },
  /** Square metres that can be sold. */
  area: { kind: 'number', option: 'area' },
  currency: { kind: 'text', option: 'currency', form: 'currency' },
  cancelled: { kind: 'flag' },
  /** Check-in was closed by hand, or a file said who did not come: who is not checked in was not there. */
  checkinKnown: { kind: 'flag' },
  notes: { kind: 'text', option: 'notes' },
} as const satisfies FieldTable;

export type Event = RecordOf<typeof eventFields>;
