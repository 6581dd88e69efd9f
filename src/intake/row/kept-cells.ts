/** What no field of a draft can hold: kept under its heading, as typed, and told of where it has none. */
import type { Column } from '../column/columns.ts';
import { keptColumns } from '../column/kept.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { readOfPersons } from '../person/persons.ts';
import type { Note } from '../raw/note.ts';
import { type RawRow, textOf } from '../raw/table.ts';
import { readOfRegistrations } from '../registration/registrations.ts';
import type { Recognised } from '../sheet/recognise.ts';

/** What Outlook writes for a day nobody knows. */
const noDay = '0/0/00';

/** `used`: columns that say something of the whole list, and need not be kept row by row. `width`: how many cells of a row stand below a heading. */
export function cellKeeper(
  { layout, rows }: Pick<Recognised, 'layout' | 'rows'>,
  { aboutEvent, used, width }: { aboutEvent: boolean; used: readonly Column[]; width: number },
): (row: RawRow, note: Note) => void {
  const unread = layout.columns.filter(({ field }) => !isRead(field, aboutEvent));
  const kept = keptColumns(
    unread.filter((column) => !used.includes(column)),
    rows,
    ', ',
  );
  return (row, note) => {
    for (const column of kept) {
      const text = column.read(row);
      if (text !== '' && text !== noDay) note.keep(column, text);
    }
    if (row.cells.length > width) tellExtra(row, width, note);
  };
}

function isRead(field: ColumnField, aboutEvent: boolean): boolean {
  if (field === 'ignored' || field === 'personKey' || readOfPersons.has(field)) return true;
  if (aboutEvent && field === 'question') return true;
  return aboutEvent ? readOfRegistrations.has(field) : field === 'key' || field === 'role';
}

function tellExtra({ cells }: RawRow, width: number, note: Note): void {
  const extra = cells.slice(width).map(textOf);
  const told = extra.filter((text) => text !== '').join(', ');
  if (told !== '') note.tell('extra-cells', undefined, told);
}
