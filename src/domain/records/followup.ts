/** A follow-up: a thing to do for a client by a day. */
import { channels } from './client.ts';
import { common, type FieldTable, type RecordOf } from './field.ts';

export const followupFields = {
  ...common,
  client: { kind: 'ref', to: 'clients', required: true },
  /** The interaction it came out of. */
  interaction: { kind: 'ref', to: 'interactions' },
  event: { kind: 'ref', to: 'events' },
  due: { kind: 'day', required: true },
  text: { kind: 'text', required: true, personal: true },
  priority: { kind: 'choice', choices: ['low', 'normal', 'high'], required: true },
  state: { kind: 'choice', choices: ['open', 'done', 'dropped'], required: true },
  doneAt: { kind: 'instant' },
  owner: { kind: 'text' },
  /** Who had it before, and since when they do not; absent where it was never handed over, or came back. */
  delegatedBy: { kind: 'text' },
  delegatedAt: { kind: 'instant' },
  /** The way it is to be done. */
  channel: { kind: 'choice', choices: channels },
  /** What to say to them. */
  say: { kind: 'text', personal: true },
  /** How often it comes back: `3w`, `2m`, `10d`. */
  every: { kind: 'text' },
  /** The playbook and the step of it that it was made for. */
  playbook: { kind: 'text' },
  step: { kind: 'text' },
} as const satisfies FieldTable;

export type FollowUp = RecordOf<typeof followupFields>;
