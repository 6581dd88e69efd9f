/** A target: what a figure is to come to, at one event or at every one. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const targetFields = {
  ...common,
  /** The id of the figure. */
  kpi: { kind: 'text', required: true },
  event: { kind: 'ref', to: 'events' },
  /** In the unit of the figure: 0 to 1 of a share, minor units of money. */
  value: { kind: 'number', required: true },
} as const satisfies FieldTable;

export type Target = RecordOf<typeof targetFields>;
