/** How wide somebody made the columns of a sheet, and which ones they hid. */
import { tagsIn } from '../../intake/readers/markup/tags.ts';

export interface Look {
  /** In digits of the usual font. */
  readonly width?: number;
  readonly isHidden?: true;
}

/** The widest column any program makes. */
const widest = 255;

/** By the place of the column, counted from 0; of the first `count`. */
export function looksIn(sheet: Buffer, count: number): ReadonlyMap<number, Look> {
  const looks = new Map<number, Look>();
  const tags = tagsIn(sheet);
  // Columns are told of before the cells.
  while (tags.next() && tags.name !== 'sheetdata') {
    if (!tags.opens || tags.name !== 'col') continue;
    const look = lookOf(Number(tags.attribute('width')), tags.attribute('hidden'));
    const last = Math.min(count, Number(tags.attribute('max')));
    for (let at = Number(tags.attribute('min')); at >= 1 && at <= last; at++) looks.set(at - 1, look);
  }
  return looks;
}

/** Some programs write a hidden column as one without a width. */
function lookOf(width: number, hidden: string | undefined): Look {
  const isHidden = hidden === '1' || hidden === 'true' || width === 0;
  return {
    ...(width > 0 && width <= widest ? { width: Math.round(width * 100) / 100 } : {}),
    ...(isHidden ? { isHidden } : {}),
  };
}
