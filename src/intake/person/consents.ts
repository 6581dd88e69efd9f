/** What somebody agreed to, or refused, as the columns of a list say it. */
import type { Channel } from '../../domain/records/client.ts';
import type { Consent } from '../../domain/records/field.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import { chineseIn } from '../cell/bilingual.ts';
import { saysNothing } from '../cell/nothing.ts';
import { noWords, yesWords } from '../cell/states/yes-no.ts';
import { isNoDay, readWall } from '../cell/time/clock.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { Note } from '../raw/note.ts';
import type { ReadOrder } from '../raw/read-options.ts';
import { remembering } from '../raw/remember.ts';
import type { RawRow } from '../raw/table.ts';

/** The channel each column is about. */
const channelOf = {
  consentEmail: 'email',
  consentSms: 'sms',
  consentPhone: 'phone',
  unsubscribed: 'email',
  noCalls: 'phone',
  noSms: 'sms',
  optedInAt: 'email',
} as const satisfies Readonly<Record<string, Channel>>;
type ConsentField = keyof typeof channelOf;

export const consentFields = Object.keys(channelOf) as ConsentField[];

const yes = new Set([
  ...yesWords,
  ...'subscribed|opted in|opt-in|granted|agree|agreed|同意|已同意|订阅|已订阅|接收|愿意|동의|동의함|수신동의|동의합니다|同意する|同意します|希望する|希望|受け取る|可|配信可|配信中|購読|購読中|はい 受け取る|setuju|đồng ý'
    .split('|')
    .map(fold),
]);
const no = new Set([
  ...noWords,
  ...'unsubscribed|not subscribed|opted out|opt-out|denied|declined|refused|不同意|未同意|拒绝|退订|已退订|未订阅|不接收|不愿意|미동의|비동의|동의안함|동의하지 않음|수신거부|同意しない|希望しない|受け取らない|希望なし|不可|不要|配信不可|配信停止|配信拒否|停止|購読解除|tidak setuju'
    .split('|')
    .map(fold),
]);

function stateOfWord(word: string): Consent['state'] | null {
  return yes.has(word) ? 'yes' : no.has(word) ? 'no' : null;
}

/** Of two languages the Chinese: `是 Yes`. */
const stateOf = remembering((typed: string): Consent['state'] | null => {
  const word = fold(typed.slice(0, 80));
  return stateOfWord(word) ?? stateOfWord(chineseIn(word));
});

/** A word under these that says no, or that one still receives, is no refusal; every other is one, `Opted out` as much as `Yes`. */
const allowing = new Set([
  ...noWords,
  ...'allow|allowed|active|正常|subscribed|opted in|opt-in|订阅|已订阅|接收|未退订|購読中|配信中|配信可'
    .split('|')
    .map(fold),
]);

/** A yes under these is a refusal. */
const refusing: ReadonlySet<ConsentField> = new Set(['unsubscribed', 'noCalls', 'noSms']);

/** Whoever has not unsubscribed has not for that agreed; a day in that column is a refusal, and a day of agreeing is one of agreeing. */
function stateIn(field: ConsentField, text: string, day: Day | undefined): Consent['state'] | null {
  if (field === 'optedInAt') return day === undefined ? null : 'yes';
  if (field === 'consentEmail' && day !== undefined) return 'yes';
  if (!refusing.has(field)) return stateOf(text);
  const word = fold(text.slice(0, 80));
  return allowing.has(word) || allowing.has(chineseIn(word)) ? null : 'no';
}

/** The columns that say it, each with its field. */
export function consentColumns(
  layout: Layout,
): readonly { readonly field: ConsentField; readonly column: Column }[] {
  return consentFields.flatMap((field) => layout.all(field).map((column) => ({ field, column })));
}

/** Columns that may hold the time of it. */
export function isTimed(field: ColumnField): boolean {
  return field === 'unsubscribed' || field === 'optedInAt' || field === 'consentEmail';
}

/** Of a yes and a no the no; of two alike both are evidence, and the later day counts. */
function both(before: Consent | undefined, now: Consent): Consent {
  if (!before || before.state !== now.state) return before?.state === 'no' ? before : now;
  if (before.day === undefined || now.day === undefined) return before.day === undefined ? now : before;
  const later = now.day > before.day ? now : before;
  return { ...later, evidence: `${before.evidence}, ${now.evidence}` };
}

/** By channel, of two columns the refusal; absent where the row says nothing. A word nobody knows is kept as typed. */
export function consentsIn(
  row: RawRow,
  columns: ReturnType<typeof consentColumns>,
  orderOf: (column: Column) => ReadOrder,
  note: Note,
): Record<string, Consent> | undefined {
  let found: Record<string, Consent> | undefined;
  for (const { field, column } of columns) {
    const text = textIn(row, column);
    if (saysNothing(text)) continue;
    const day = isTimed(field)
      ? readWall(row.cells[column.at] ?? '', orderOf(column))?.wall.slice(0, 10)
      : undefined;
    const state = stateIn(field, text, day);
    const channel = channelOf[field];
    if (state !== null) {
      const told = { state, evidence: day === undefined ? column.written : `${column.written} ${text}` };
      const consent = both(found?.[channel], day === undefined ? told : { ...told, day });
      found = { ...found, [channel]: consent };
    }
    if (state === null && !refusing.has(field) && !isNoDay(text)) note.keep(column, text);
  }
  return found;
}
