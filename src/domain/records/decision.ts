/** A decision about a client who slips away: to rescue the relation or to let it end, since which day and why. The last one stands. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const verdicts = ['rescue', 'end'] as const;
export type Verdict = (typeof verdicts)[number];

export const decisionFields = {
  ...common,
  client: { kind: 'ref', to: 'clients', required: true },
  day: { kind: 'day', required: true },
  verdict: { kind: 'choice', choices: verdicts, required: true },
  reason: { kind: 'text', required: true, personal: true },
  /** The last day on which it holds. */
  until: { kind: 'day' },
  by: { kind: 'text' },
} as const satisfies FieldTable;

export type Decision = RecordOf<typeof decisionFields>;
