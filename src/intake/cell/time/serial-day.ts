/** The day and time behind a spreadsheet's serial number. */
import type { Cell } from '../../raw/table.ts';

const dayMs = 86_400_000;
/** Serial 0 of the two systems, as they count from 1 March 1900 on. */
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** 31 December 9999. */
const last = 2_958_465;

/**
 * What a wall clock shows at a serial, as `YYYY-MM-DDTHH:mm:ss`, or `YYYY-MM-DD` where it is a whole day; below 1 only a time,
 * `HH:mm:ss`. Null where the number is no serial. Rounded to whole seconds.
 */
export function wallOfSerial(serial: number, is1904 = false): string | null {
  if (!(serial >= 0 && serial <= last)) return null;
  const seconds = Math.round(serial * 86_400);
  const at = new Date(
    epochs[is1904 ? 1904 : 1900] + Math.floor(seconds / 86_400) * dayMs + (seconds % 86_400) * 1000,
  );
  const wall = at.toISOString().slice(0, 19);
  if (serial < 1) return wall.slice(11);
  // The 1900 system has a 29 February 1900 that never was; before it everything is a day off.
  const shifted = serial < 61 && !is1904 ? new Date(at.getTime() + dayMs).toISOString().slice(0, 19) : wall;
  return shifted.endsWith('T00:00:00') ? shifted.slice(0, 10) : shifted;
}

/** A number as a cell says it: the day behind it where its format shows one; without the noise of binary fractions. */
export function cellOfNumber(value: number, isDate: boolean, is1904: boolean): Cell {
  if (!Number.isFinite(value)) return '';
  if (isDate) return wallOfSerial(value, is1904) ?? value;
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Serials people mean as days when no format says so: 1980 to 2079. */
export function isLikelyDay(serial: number): boolean {
  return Number.isFinite(serial) && serial >= 29_221 && serial < 65_746;
}
