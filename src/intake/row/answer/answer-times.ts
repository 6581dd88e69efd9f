/** When somebody began to answer, and when they were done. */
import type { Instant } from '../../../lib/time/instant.ts';
import { clockIn, isNoMoment, type Wall, wallIn } from '../../cell/time/clock.ts';
import { secondsIn } from '../../cell/time/duration.ts';
import type { Column } from '../../column/columns.ts';
import { dayOrdersOf } from '../../column/day-order.ts';
import { textIn } from '../../column/layout.ts';
import type { Note } from '../../raw/note.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import type { RawRow } from '../../raw/table.ts';
import type { Recognised } from '../../sheet/recognise.ts';

export interface AnswerTime {
  /** When they were done, else when they began; null where the row says neither. */
  readonly moment: Instant | null;
  /** How long it took; null where nobody measured it. */
  readonly seconds: number | null;
  /** Begun, and never sent off. */
  readonly isOpen: boolean;
}

export interface AnswerTimes {
  /** A moment nobody can read is told of. */
  read(row: RawRow, note: Note): AnswerTime;
  /** Columns whose days may be read in two ways. */
  readonly ambiguous: readonly Column[];
}

export function answerTimes(
  { layout, rows, source, isWorkbook }: Recognised,
  { zone, region, dateOrder: said }: ReadOptions,
): AnswerTimes {
  const endColumn = layout.one('registeredAt');
  const startColumn = layout.one('startedAt');
  const duration = layout.one('duration');
  const timed = [endColumn, startColumn].filter((column) => column !== undefined);
  const orders = dayOrdersOf(timed, rows, { said, source: source?.dayOrder, region, isWorkbook });
  const instantOf = clockIn(zone);

  function timeIn(row: RawRow, column: Column | undefined): Wall | null {
    return column && !isNoMoment(textIn(row, column))
      ? wallIn(row.cells[column.at] ?? '', orders.get(column)?.order ?? 'dmy', column)
      : null;
  }

  return {
    read: (row, note) => {
      const ended = timeIn(row, endColumn);
      const started = timeIn(row, startColumn);
      const end = textIn(row, endColumn);
      if (ended === null && !isNoMoment(end)) note.tell('bad-day', endColumn, end);
      const at = ended ?? started;
      return {
        moment: at ? instantOf(at) : null,
        seconds: secondsIn(textIn(row, duration), started, ended),
        isOpen: started !== null && endColumn !== undefined && isNoMoment(end),
      };
    },
    ambiguous: [...orders].flatMap(([column, { guessed }]) => (guessed ? column : [])),
  };
}
