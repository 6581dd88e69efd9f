/** A case: a complaint, request, objection or suggestion of a client or of somebody at an event, open until somebody closes it. */
import { common, type FieldTable, type RecordOf } from './field.ts';

const caseKinds = ['complaint', 'request', 'objection', 'suggestion'] as const;
export type CaseKind = (typeof caseKinds)[number];

export const caseFields = {
  ...common,
  /** Absent where nobody knows who it was. */
  client: { kind: 'ref', to: 'clients' },
  event: { kind: 'ref', to: 'events' },
  kind: { kind: 'choice', choices: caseKinds, required: true },
  /** Why it came to it, from a code list: `unfair-treatment` (不公平对待) is a sign that the relation weakens. */
  cause: { kind: 'code' },
  text: { kind: 'text', required: true, personal: true },
  opened: { kind: 'day', required: true },
  /** When somebody first answered. */
  responded: { kind: 'day' },
  closed: { kind: 'day' },
  /** What came of it. */
  outcome: { kind: 'text', personal: true },
  owner: { kind: 'text' },
} as const satisfies FieldTable;

export type Case = RecordOf<typeof caseFields>;
