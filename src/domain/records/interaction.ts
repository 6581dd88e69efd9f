/** An interaction: something said or done between us and a client. */
import { channels } from './client.ts';
import { common, type FieldTable, type RecordOf } from './field.ts';

export const interactionFields = {
  ...common,
  client: { kind: 'ref', to: 'clients', required: true },
  event: { kind: 'ref', to: 'events' },
  channel: { kind: 'choice', choices: channels },
  direction: { kind: 'choice', choices: ['in', 'out'] },
  at: { kind: 'instant', required: true },
  minutes: { kind: 'int' },
  subject: { kind: 'text', personal: true },
  text: { kind: 'text', required: true, personal: true },
  outcome: { kind: 'text' },
  /** What it is a part of: a name, or the id of the interaction it began with. */
  thread: { kind: 'text' },
  by: { kind: 'text' },
} as const satisfies FieldTable;

export type Interaction = RecordOf<typeof interactionFields>;
