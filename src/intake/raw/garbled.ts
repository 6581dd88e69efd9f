/** Text in UTF-8 that a program took for windows-1252 before it saved it (`JÃ¼rgen`, `å§“å`): read as it was meant. */
import { latinBytes } from '../text/latin.ts';
import type { RawRow } from './table.ts';

/** How the first bytes of letters beyond ASCII look in windows-1252, before one that goes on. */
const suspect =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const beyondAscii = /[^\x00-\x7f]/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Null where nothing is garbled: nearly every cell beyond ASCII must become text by it, as no accented word in any language does by
 * chance. Looked at before control characters are taken out, for some bytes are such.
 */
export function ungarbled(rows: readonly RawRow[]): readonly RawRow[] | null {
  if (!rows.some(({ cells }) => cells.some((cell) => typeof cell === 'string' && suspect.test(cell))))
    return null;
  let good = 0;
  let bad = 0;
  const meant = rows.map(({ at, cells }) => ({
    at,
    cells: cells.map((cell) => {
      if (typeof cell !== 'string' || !beyondAscii.test(cell)) return cell;
      const text = meantBy(cell);
      if (text === null) bad++;
      else good++;
      return text ?? cell;
    }),
  }));
  return good > bad * 9 ? meant : null;
}

function meantBy(text: string): string | null {
  const bytes = latinBytes(text);
  if (bytes === null) return null;
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
