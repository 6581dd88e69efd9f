/** Lists that give one person two lines: the second says nothing but how else they are reached. */

import { ownerOf } from '../../cell/contact/mailbox.ts';
import { isNumber, straysIn } from '../../cell/contact/stray.ts';
import type { Column } from '../../column/columns.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import { type Cell, type RawRow, textOf } from '../../raw/table.ts';

const naming = ['name', 'given', 'family'] as const;
const reaching = ['emails', 'phones', 'wechat'] as const;

/**
 * The rows with such lines joined to the one above. A line is one where it stands right below a name, fills the columns of contacts alone, and
 * its address bears that name, or an address stands below a number or a number below an address. An address that bears another name is theirs.
 */
export function withSecondLines(rows: readonly RawRow[], layout: Layout): readonly RawRow[] {
  const names = naming.flatMap((field) => layout.all(field));
  const contacts = reaching.flatMap((field) => layout.all(field));
  if (names.length === 0 || contacts.length === 0 || layout.columns.length < 3) return rows;
  const joined: RawRow[] = [];
  let last = 0;
  for (const row of rows) {
    const above = joined.at(-1);
    const isNext = row.at === last + 1;
    last = row.at;
    if (above && isNext && isSecond(row, above)) joined[joined.length - 1] = together(above, row, contacts);
    else joined.push(row);
  }
  return joined.length === rows.length ? rows : joined;

  function isSecond(row: RawRow, above: RawRow): boolean {
    if (names.some((column) => textIn(row, column) !== '')) return false;
    const name = names
      .map((column) => textIn(above, column))
      .join(' ')
      .trim();
    if (name === '' || row.cells.some((cell, at) => textOf(cell) !== '' && !isContact(at))) return false;
    const filled = contacts.filter((column) => textIn(row, column) !== '');
    return (
      filled.length > 0 && filled.every((column) => isOther(textIn(row, column), textIn(above, column), name))
    );
  }

  function isContact(at: number): boolean {
    return contacts.some((column) => column.at === at);
  }
}

function isOther(text: string, above: string, name: string): boolean {
  const addresses = (straysIn(text)?.emails ?? '').split(' ').filter((one) => one !== '');
  const owners = addresses.map((one) => ownerOf(one, name));
  if (owners.includes('others')) return false;
  if (owners.includes('theirs')) return true;
  // `ben@` may be Ben's, who has no name here; `info@` is nobody's.
  const mayBeOthers = addresses.some((one) => /^[a-z]{3,}@/i.test(one) && !shared.test(one));
  return (
    (addresses.length > 0 && !mayBeOthers && isNumber(above)) ||
    (isNumber(text) && (straysIn(above)?.emails ?? '') !== '')
  );
}

const shared =
  /^(?:info|office|contact|mail|hello|team|sales|admin|support|kontakt|post|welcome|events?|press|bookings?|service|reception|bureau|accueil)@/i;

function together(above: RawRow, row: RawRow, contacts: readonly Column[]): RawRow {
  const cells: Cell[] = [...above.cells];
  for (const { at } of contacts) {
    const text = textOf(row.cells[at]);
    if (text === '') continue;
    while (cells.length <= at) cells.push('');
    const over = textOf(cells[at]);
    cells[at] = over === '' ? text : `${over} / ${text}`;
  }
  return { at: above.at, cells };
}
