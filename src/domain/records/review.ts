/** A review item: what an import left for a person to decide. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const reviewFields = {
  ...common,
  /** `duplicate`: may be one of the candidates; `conflict`: two sources contradict each other in one field. */
  kind: { kind: 'choice', choices: ['duplicate', 'conflict'], required: true },
  client: { kind: 'ref', to: 'clients' },
  answer: { kind: 'ref', to: 'answers' },
  candidates: { kind: 'ref', to: 'clients', list: true },
  /** 0..1, of the best candidate. */
  score: { kind: 'number' },
  /** Reason codes, as `name-equal`, `email-typo`. */
  reasons: { kind: 'text', list: true },
  field: { kind: 'text' },
  kept: { kind: 'text', personal: true },
  offered: { kind: 'text', personal: true },
  state: { kind: 'choice', choices: ['open', 'accepted', 'rejected'], required: true },
} as const satisfies FieldTable;

export type Review = RecordOf<typeof reviewFields>;
