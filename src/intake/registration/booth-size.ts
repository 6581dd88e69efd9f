/** Reads how large a booth is, in square metres, whatever it is told in. */
import type { Column } from '../column/columns.ts';
import { textIn } from '../column/layout.ts';
import type { RawRow } from '../raw/table.ts';

const feet = /^\d{1,3} ?['′] ?[x×*]|sq\.? ?f|square f|ft ?[2²]|平方英尺/i;
const squareMetresInFoot = 0.092903;
const square = /^(\d{1,7}(?:[.,]\d{1,3})?) ?(?:㎡|m2|m²|sqm|qm|平米?|平方米?)?$/i;
const sides = /^(\d{1,3}(?:[.,]\d{1,2})?) ?[m米]? ?[x×*] ?(\d{1,3}(?:[.,]\d{1,2})?) ?[m米]?$/i;

/** Where a booth of `10x10` has sides of ten feet. */
const inFeet: ReadonlySet<string> = new Set(['US', 'PR']);
const bareSides = /^(\d{1,3}) ?(?:['′]|ft)? ?[x×*] ?(\d{1,3}) ?(?:['′]|ft)?$/i;
const marked = /['′]|ft/i;

/** No side is as short as one told in metres may be: a booth is hardly less than six feet wide. */
function areSidesInFeet(area: Column, rows: readonly RawRow[]): boolean {
  if (metric.test(area.heading)) return false;
  const typed = rows.map((row) => textIn(row, area));
  if (typed.some((text) => metric.test(text))) return false;
  const texts = typed.filter((text) => sides.test(text) || bareSides.test(text));
  return texts.every((text) => {
    const [, width, depth] = bareSides.exec(text) ?? [];
    return (
      width !== undefined &&
      (marked.test(text) || Math.max(Number(width), Number(depth)) >= 8) &&
      Math.min(Number(width), Number(depth)) >= 5
    );
  });
}

const metric = /m²|m2|㎡|平|sqm|qm|\bm\b|\d ?m\b|met(?:re|er)|米/i;

/** Square metres of what is typed in a column of sizes; null where it is none. */
export function boothSizes(
  area: Column | undefined,
  rows: readonly RawRow[],
  region: string | undefined,
): (typed: string) => number | null {
  const isInFeet = area !== undefined && inFeet.has(region ?? '') && areSidesInFeet(area, rows);
  return (typed) => squareMetres(typed, area?.heading ?? '', isInFeet);
}

/** `36`, `36 m²`, and `3 x 6`, in feet where the cell or its heading says so; null where it is no size. */
function squareMetres(typed: string, heading: string, isByRegion: boolean): number | null {
  const isInFeet =
    (isByRegion && bareSides.test(typed)) ||
    feet.test(typed) ||
    (feet.test(heading) && !/m²|m2|㎡|平/i.test(typed));
  const text = typed.replace(/ ?(?:sq\.? ?(?:ft|feet)\.?|square feet|ft ?[2²]|平方英尺)$/i, '');
  const [, ...numbers] = square.exec(text) ?? sides.exec(text.replace(/(?:ft|feet|['′])/gi, '')) ?? [];
  const [width, depth = 1] = numbers.map((number) => Number(number.replace(',', '.')));
  if (width === undefined) return null;
  const size = width * depth;
  return isInFeet ? Math.round(size * squareMetresInFoot * 100) / 100 : Math.round(size * 1000) / 1000;
}
