/** What somebody agreed to, or refused, as the columns of a list say it. */
import type { Channel } from '../domain/records/client.ts';
import type { Consent } from '../domain/records/field.ts';
import { fold } from '../lib/fold.ts';
import type { Column } from './columns.ts';
import { type Layout, textIn } from './layout.ts';
import type { Note } from './note.ts';
import { saysNothing } from './nothing.ts';
import { remembering } from './remember.ts';
import type { RawRow } from './table.ts';

/** The channel each column is about. */
const channelOf = {
  consentEmail: 'email',
  consentSms: 'sms',
  consentPhone: 'phone',
  unsubscribed: 'email',
} as const satisfies Readonly<Record<string, Channel>>;
type ConsentField = keyof typeof channelOf;

export const consentFields = Object.keys(channelOf) as ConsentField[];

const yes = new Set(
  'yes|y|true|1|x|✓|✔|√|subscribed|opted in|opt-in|granted|agree|agreed|是|同意|已同意|订阅|已订阅|接收|愿意'.split(
    '|',
  ),
);
const no = new Set(
  'no|n|false|0|✗|×|unsubscribed|not subscribed|opted out|opt-out|denied|declined|refused|否|不同意|未同意|拒绝|退订|已退订|未订阅|不接收|不愿意'.split(
    '|',
  ),
);

const stateOf = remembering((typed: string): Consent['state'] | null => {
  const word = fold(typed.slice(0, 80));
  return yes.has(word) ? 'yes' : no.has(word) ? 'no' : null;
});

/** Whoever has not unsubscribed has not for that agreed; a day in that column is a refusal. */
function stateIn(field: ConsentField, text: string): Consent['state'] | null {
  if (field !== 'unsubscribed') return stateOf(text);
  return stateOf(text) === 'no' && fold(text) !== 'unsubscribed' ? null : 'no';
}

/** The columns that say it, each with its field. */
export function consentColumns(
  layout: Layout,
): readonly { readonly field: ConsentField; readonly column: Column }[] {
  return consentFields.flatMap((field) => layout.all(field).map((column) => ({ field, column })));
}

/** By channel, of two columns the refusal; absent where the row says nothing. A word nobody knows is kept as typed. */
export function consentsIn(
  row: RawRow,
  columns: ReturnType<typeof consentColumns>,
  note: Note,
): Record<string, Consent> | undefined {
  let found: Record<string, Consent> | undefined;
  for (const { field, column } of columns) {
    const text = textIn(row, column);
    if (saysNothing(text)) continue;
    const state = stateIn(field, text);
    const channel = channelOf[field];
    if (state !== null && found?.[channel]?.state !== 'no')
      found = { ...found, [channel]: { state, evidence: column.heading } };
    if (state === null && field !== 'unsubscribed') note.keep(column.heading, text);
  }
  return found;
}
