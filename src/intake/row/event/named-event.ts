/** The event that a file itself names. */
import type { Day } from '../../../lib/time/day.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { readWall, type Wall } from '../../cell/time/clock.ts';
import type { Column } from '../../column/columns.ts';
import { dayOrdersOf, type KnownOrder } from '../../column/day-order.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import type { RawRow } from '../../raw/table.ts';

export interface NamedEvent {
  readonly name?: string;
  readonly day?: Day;
  /** Columns that say nothing else, and need not be kept row by row. */
  readonly columns: readonly Column[];
}

export const noEvent: NamedEvent = { columns: [] };

/** Where every row that says something says the same. A day that may be read in two ways is none. */
export function namedEvent(layout: Layout, rows: readonly RawRow[], known: KnownOrder): NamedEvent {
  const name = onlyText(layout.one('event'), rows);
  const day = onlyText(layout.one('eventDay'), rows);
  const wall = day && wallOf(day, layout, rows, known);
  return {
    ...(name ? { name: name.text } : {}),
    ...(wall ? { day: wall.wall.slice(0, 10) } : {}),
    columns: [...(name ? [name.column] : []), ...(wall ? [day.column] : [])],
  };
}

function wallOf(
  { column, text }: Only,
  layout: Layout,
  rows: readonly RawRow[],
  known: KnownOrder,
): Wall | null {
  const times = [column, ...layout.all('registeredAt'), ...layout.all('checkedInAt')];
  const found = dayOrdersOf(times, rows, known).get(column);
  return found?.guessed ? null : readWall(text, found?.order ?? 'ymd');
}

interface Only {
  readonly column: Column;
  readonly text: string;
}

function onlyText(column: Column | undefined, rows: readonly RawRow[]): Only | null {
  if (!column) return null;
  let only = '';
  for (const row of rows) {
    const text = textIn(row, column);
    if (text === only || saysNothing(text)) continue;
    if (only !== '') return null;
    only = text;
  }
  return only === '' ? null : { column, text: only };
}
