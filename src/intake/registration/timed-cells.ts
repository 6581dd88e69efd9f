/** Reads the moments in a row: when somebody signed up, and when they checked in. */
import { heldIn } from '../../lib/collect.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { saysNothing } from '../cell/nothing.ts';
import { clockIn, isNoDay, type Wall, wallIn } from '../cell/time/clock.ts';
import type { Column } from '../column/columns.ts';
import { dayOrdersOf, type KnownOrder } from '../column/day-order.ts';
import type { Layout } from '../column/layout.ts';
import type { Note } from '../raw/note.ts';
import { remembering } from '../raw/remember.ts';
import { type Cell, type RawRow, textOf } from '../raw/table.ts';

export interface TimeReader {
  /** The moment in a cell; `time` is a time of day from another column, or empty. What nobody can read is told of and kept as typed. */
  read(row: RawRow, column: Column, time: string, note: Note): Instant | null;
  /** The moment a text of this column tells; null where it tells none. */
  readText(text: string, column: Column): Instant | null;
  /** Columns whose days may be read in two ways. */
  readonly ambiguous: readonly Column[];
}

/** `zone`: where the clocks of the file hang. */
export function timeReader(
  layout: Layout,
  rows: readonly RawRow[],
  known: KnownOrder,
  zone: string,
): TimeReader {
  const instantOf = clockIn(zone);
  const timed = [...layout.all('registeredAt'), ...layout.all('checkedInAt')];
  const orders = dayOrdersOf(timed, rows, known);

  /** Null where a cell says there is no day, undefined where it says something nobody can read. */
  function instantIn(cell: Cell, column: Column, time: string): Instant | null | undefined {
    if (isNoDay(textOf(cell)) || saysNothing(textOf(cell))) return null;
    const wall = wallIn(cell, orders.get(column)?.order ?? 'dmy', column);
    return wall === null ? undefined : instantOf(withTime(wall, time));
  }

  const remembered = new Map<number, (typed: string) => Instant | null | undefined>();
  const rememberedIn = (column: Column) =>
    heldIn(remembered, column.at, () => remembering((typed) => instantIn(typed, column, '')));

  return {
    read: (row, column, time, note) => {
      const cell = row.cells[column.at] ?? '';
      const isAlone = typeof cell === 'string' && time === '';
      const at = isAlone ? rememberedIn(column)(cell) : instantIn(cell, column, time);
      if (at !== undefined) return at;
      const text = textOf(cell);
      note.tell('bad-day', column, text);
      note.keep(column, text);
      return null;
    },
    readText: (text, column) => rememberedIn(column)(text) ?? null,
    ambiguous: timed.filter((column) => orders.get(column)?.guessed),
  };
}

/** The time of day from another column, where the day has none of its own. */
function withTime(wall: Wall, time: string): Wall {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(time);
  if (!parts || !wall.wall.endsWith('T00:00:00')) return wall;
  const clock = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}:${parts[3] ?? '00'}`;
  return clock > '24' ? wall : { ...wall, wall: `${wall.wall.slice(0, 10)}T${clock}` };
}
