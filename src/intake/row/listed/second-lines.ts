/** Lists that give one person two lines: the second says nothing but how else they are reached, or how their address goes on. */

import { ownerOf } from '../../cell/contact/mailbox.ts';
import { isNumber, straysIn } from '../../cell/contact/stray.ts';
import type { Column } from '../../column/columns.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import { type Cell, type RawRow, textOf } from '../../raw/table.ts';

const postal =
  /\baddress\b|\badresse?\b|\banschrift\b|\bdirección\b|\bindirizzo\b|\bendereço\b|\bmorada\b|\badres\b|адрес|地址|住所|주소/i;
const naming = ['name', 'given', 'family'] as const;
const reaching = ['emails', 'phones', 'wechat'] as const;

/**
 * The rows with such lines joined to the one above. A line is one where it stands right below a name, fills the columns of contacts alone, and
 * its address bears that name, or an address stands below a number or a number below an address. An address that bears another name is theirs.
 * A postal address goes on where nothing else stands in a line.
 */
export function withSecondLines(rows: readonly RawRow[], layout: Layout): readonly RawRow[] {
  const names = naming.flatMap((field) => layout.all(field));
  const contacts = reaching.flatMap((field) => layout.all(field));
  const streets = layout.columns.filter(({ field, heading }) => field === 'custom' && postal.test(heading));
  const isEither = contacts.length + streets.length > 0;
  if (names.length === 0 || !isEither || layout.columns.length < 3) return rows;
  const joined: RawRow[] = [];
  let last = 0;
  for (const row of rows) {
    const above = joined.at(-1);
    const isNext = row.at === last + 1;
    last = row.at;
    if (above && isNext && goesOn(row, above))
      joined[joined.length - 1] = together(above, row, streets, ', ');
    else if (above && isNext && isSecond(row, above))
      joined[joined.length - 1] = together(above, row, contacts);
    else joined.push(row);
  }
  return joined.length === rows.length ? rows : joined;

  function goesOn(row: RawRow, above: RawRow): boolean {
    if (streets.length === 0 || names.every((column) => textIn(above, column) === '')) return false;
    const isOfStreet = (at: number) =>
      streets.some((column) => column.at === at && textIn(above, column) !== '');
    const filled = row.cells.flatMap((cell, at) => (cell === '' || textOf(cell) === '' ? [] : at));
    return filled.length > 0 && filled.every(isOfStreet);
  }

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

function together(above: RawRow, row: RawRow, contacts: readonly Column[], mark = ' / '): RawRow {
  const cells: Cell[] = [...above.cells];
  for (const { at } of contacts) {
    const text = textOf(row.cells[at]);
    if (text === '') continue;
    while (cells.length <= at) cells.push('');
    const over = textOf(cells[at]);
    cells[at] = over === '' ? text : `${over}${mark}${text}`;
  }
  return { at: above.at, cells };
}
