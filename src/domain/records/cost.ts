/** A cost: money spent, on what, and for which event or client. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const costCategories = ['acquisition', 'service', 'event', 'system', 'staff'] as const;
export type CostCategory = (typeof costCategories)[number];

export const costFields = {
  ...common,
  day: { kind: 'day', required: true },
  amount: { kind: 'money', required: true },
  category: { kind: 'choice', choices: costCategories, required: true },
  event: { kind: 'ref', to: 'events' },
  client: { kind: 'ref', to: 'clients' },
  text: { kind: 'text' },
} as const satisfies FieldTable;

export type Cost = RecordOf<typeof costFields>;
