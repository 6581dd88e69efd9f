/** What a list of several events holds of the one that is meant. */
import type { Issue } from '../../../domain/draft.ts';
import { issueAt } from '../../raw/note.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import { reviewsIn } from '../../sheet/kind/reviews.ts';
import type { Recognised } from '../../sheet/recognise.ts';
import { type OfOne, ofOneEvent } from './held-events.ts';

export function rowsOfOne<T extends Recognised>(all: T, { isOf }: OfOne): T {
  return { ...all, parts: all.parts.map((part) => ({ ...part, rows: part.rows.filter(isOf) })) };
}

export function rowsOfOthers({ parts }: Recognised, { isOf }: OfOne): Issue[] {
  return parts.flatMap(({ sheet, rows }) =>
    rows
      .filter((row) => !isOf(row))
      .map(({ at }) => issueAt({ ...(sheet === undefined ? {} : { sheet }), row: at }, 'other-event')),
  );
}

/** Of reviews; in a form an event is a question. Throws `file.several-events`. */
export function reviewsOfOne(
  all: Recognised,
  { dateOrder: said, region, event }: ReadOptions,
  file: string,
): { readonly recognised: Recognised; readonly others: readonly Issue[] } {
  const { layout, rows, source, isWorkbook } = all;
  const areReviews = source === null && layout.one('event') && reviewsIn(layout, rows) !== null;
  const ofOne = areReviews
    ? ofOneEvent(layout, rows, { said, source: undefined, region, isWorkbook }, event, file)
    : null;
  return ofOne
    ? {
        recognised: { ...rowsOfOne(all, ofOne), rows: rows.filter(ofOne.isOf) },
        others: rowsOfOthers(all, ofOne),
      }
    : { recognised: all, others: [] };
}
