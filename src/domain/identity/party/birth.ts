/** Birthdays as they tell people apart. */
import { slipsBetween } from '../../../lib/alike/slips.ts';
import type { Party } from './party.ts';

export function birthdayOf(party: Party): string | undefined {
  return (party.texts ?? party).birthday;
}

/** `YYYY-MM-DD`; `--MM-DD` has none. */
export function hasYear(birthday: string): boolean {
  return /^\d/.test(birthday);
}

export function isWhole(birthday: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(birthday);
}

/** One slip of the pen between two, or day and month exchanged. */
export function isSlipOf(x: string, y: string): boolean {
  return slipsBetween(x, y, 1) === 1 || x === `${y.slice(0, 5)}${y.slice(8)}-${y.slice(5, 7)}`;
}

/** Both are known, and no slip makes one of the other. */
function isOther(x: string, y: string): boolean {
  return x !== y && isWhole(x) && isWhole(y) && !isSlipOf(x, y);
}

export function areBornApart(a: Party | undefined, b: Party | undefined): boolean {
  const x = a && birthdayOf(a);
  const y = b && birthdayOf(b);
  return x !== undefined && y !== undefined && isOther(x, y);
}

/** What is known of two people in several places: no birthday of one may be the other's. */
export function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => isOther(x, y)));
}

/** Between a parent and a child there are more years than anybody mistakes. */
const generation = 15;

/** What is known of each of two people of one name: no slip, but the years of a father and his son. */
export function areGenerationsApart(a: readonly string[], b: readonly string[]): boolean {
  const years = (x: string, y: string) => Math.abs(Number(x.slice(0, 4)) - Number(y.slice(0, 4)));
  return areApart(a, b) && a.every((x) => b.every((y) => years(x, y) >= generation));
}
