/** A row whose cell says of several people how to reach each, as a row for each of them. */
import { bearsName } from '../cell/contact/mailbox.ts';
import { namedContact } from '../cell/name/named-contact.ts';
import { namedContacts } from '../cell/name/named-contacts.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { RawRow } from '../raw/table.ts';

/** What holds for all of them. */
const shared: ReadonlySet<ColumnField> = new Set(['organisation', 'city', 'region', 'country', 'industry']);

/** Headings of numbers or addresses that ask for whose they are, too; below others a company tells where each rings. */
const asksWhose =
  /联系人|聯繫人|负责人|負責人|领队|姓名|contacts?(?![ -]?(?:numbers?|phones?|no\b|tel|mobile|e-?mails?|details?|info))\b|\bnames?\b|person|contacto|contatto|ansprechpartner/i;

/** `own` keeps the other cells of the row; `column` is where they are told. Null where the row names one in such a cell, or names somebody otherwise. */
export interface RowEach {
  readonly own: RawRow;
  readonly others: readonly RawRow[];
  readonly column: Column;
}

export function rowEachReader(layout: Layout): (row: RawRow) => RowEach | null {
  const name = layout.one('name');
  const halves = [...layout.all('given'), ...layout.all('family')];
  const emails = layout.all('emails');
  const reaching = [...layout.all('phones'), ...emails].filter(({ heading }) => asksWhose.test(heading));
  const together = layout.columns.filter(({ field }) => shared.has(field));

  return (row) => {
    if (halves.some((column) => textIn(row, column) !== '')) return null;
    const told = name && textIn(row, name) !== '' ? [name] : reaching;
    for (const column of told) {
      const parts = namedContacts(textIn(row, column));
      if (parts === null) continue;
      const beside = emails.filter((one) => one !== column).map((one) => textIn(row, one));
      const isTheirs = (part: string) =>
        beside.some((email) => bearsName(email, namedContact(part)?.name ?? ''));
      const first = parts.find(isTheirs) ?? parts[0] ?? '';
      const rest = parts.filter((part) => part !== first);
      return {
        own: withCell(
          row,
          column,
          first,
          row.cells.map((_, at) => at),
        ),
        others: rest.map((part) =>
          withCell(
            row,
            column,
            part,
            together.map(({ at }) => at),
          ),
        ),
        column,
      };
    }
    return null;
  };
}

/** `left`: the places of the cells that stay. */
function withCell(row: RawRow, { at: place }: Column, text: string, left: readonly number[]): RawRow {
  return {
    ...row,
    cells: row.cells.map((cell, at) => (at === place ? text : left.includes(at) ? cell : '')),
  };
}
