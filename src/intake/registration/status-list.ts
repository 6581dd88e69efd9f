/** What a list as a whole makes of the states in it: which columns tell them, and what the same word means below them. */
import { statusOf } from '../cell/states/status.ts';
import type { Column } from '../column/columns.ts';
import { listsDeals } from '../column/deals.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { isReplyInPart } from '../heading/said-by-hand.ts';
import type { RawRow } from '../raw/table.ts';
import { isReply } from './status-headings.ts';

export interface StatusList {
  /** The columns of states, but for those that tell of a part alone. */
  readonly statuses: readonly Column[];
  /** Whether somebody comes to a part of it: to the dinner. */
  readonly parts: readonly Column[];
  /** Whoever answers for a part answers for all of it. */
  readonly areAsked: boolean;
  /** Answers of those who were only asked to come. */
  readonly replies: readonly Column[];
  /** What stands below them is said of what is still to come. */
  readonly ahead: readonly Column[];
  /** Below them letters are codes of a tool. */
  readonly coded: ReadonlySet<Column>;
  readonly isOfDeals: boolean;
}

export function statusList(layout: Layout, rows: readonly RawRow[]): StatusList {
  const all = layout.all('status');
  const parts = all.filter(({ heading }) => isReplyInPart(heading));
  const statuses = all.filter((column) => !parts.includes(column));
  const tells = (field: ColumnField) => layout.one(field) !== undefined;
  const isBought = (['ticket', 'order', 'fee', 'paid', 'key'] as const).some(tells);
  const isOfInvited = !isBought && !tells('registeredAt');
  const says = (column: Column, isSo: (text: string) => boolean) =>
    rows.some((row) => isSo(textIn(row, column)));
  return {
    statuses,
    parts,
    // Whoever is registered may leave out a dinner; where some have not answered, all were only asked. An answer for all of it says more.
    areAsked:
      !isBought &&
      parts.length > 1 &&
      statuses.length === 0 &&
      !layout.columns.some(({ field, heading }) => field === 'custom' && replied.test(heading)) &&
      parts.some((column) => says(column, (text) => statusOf(text)?.status === 'invited')),
    replies: isOfInvited ? statuses.filter(({ heading }) => isReply(heading)) : [],
    // Where some will not come, the others will; where some have not, they did.
    ahead: statuses.filter(
      (column) =>
        column.heading.startsWith('是否') &&
        says(column, (text) => text.startsWith('不')) &&
        !says(column, (text) => text.startsWith('未')),
    ),
    coded: new Set(statuses.filter((column) => areCodes(rows.map((row) => textIn(row, column))))),
    isOfDeals: listsDeals(layout.columns),
  };
}

/** May be the answer for all of it. */
const replied = /\brsvp\b|\battend(?:ing|ance)\b/i;

/** `p` beside letters that no register has is not present but paid, or pending: then all of them are codes of a tool. */
function areCodes(texts: readonly string[]): boolean {
  const letters = new Set(texts.filter(isLetter).map((text) => text.toLowerCase()));
  return letters.has('p') && [...letters].some((letter) => !ofRegisters.has(letter));
}

const ofRegisters = new Set(['p', 'a', 'l', 'e', 'x']);

export function isLetter(text: string): boolean {
  return /^[a-z]$/i.test(text);
}
