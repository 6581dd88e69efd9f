/** Birthdays, with or without a year. */
import { dayOf } from '../lib/day.ts';
import { readWall } from './clock.ts';
import type { DayOrder } from './read-options.ts';
import type { Cell } from './table.ts';

const yearless = /^(?:--(\d{2})-?(\d{2})|(\d{1,2})月(\d{1,2})[日号]?)$/;

/** `YYYY-MM-DD`, or `--MM-DD` where no year is told; null where it is no day. */
export function readBirthday(cell: Cell, order: DayOrder): string | null {
  if (typeof cell === 'string') {
    const parts = yearless.exec(cell.trim().slice(0, 20));
    if (parts) {
      const day = dayOf(2000, Number(parts[1] ?? parts[3]), Number(parts[2] ?? parts[4]));
      return day === null ? null : `-${day.slice(4)}`;
    }
  }
  return readWall(cell, order)?.wall.slice(0, 10) ?? null;
}
