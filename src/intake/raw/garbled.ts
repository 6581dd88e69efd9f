/** Text in UTF-8 that a program took for windows-1252 before it saved it (`JÃ¼rgen`, `å§“å`): read as it was meant. */
import { mayBeGarbled, ungarbledText } from '../../lib/text/ungarbled.ts';
import type { RawRow } from './table.ts';

const beyondAscii = /[^\x00-\x7f]/;

/**
 * Null where nothing is garbled: nearly every cell beyond ASCII must become text by it, as no accented word in any language does by
 * chance. Looked at before control characters are taken out, for some bytes are such.
 */
export function ungarbled(rows: readonly RawRow[]): readonly RawRow[] | null {
  if (!rows.some(({ cells }) => cells.some((cell) => typeof cell === 'string' && mayBeGarbled(cell))))
    return null;
  let good = 0;
  let bad = 0;
  const meant = rows.map(({ at, cells }) => ({
    at,
    cells: cells.map((cell) => {
      if (typeof cell !== 'string' || !beyondAscii.test(cell)) return cell;
      const text = ungarbledText(cell);
      if (text === null) bad++;
      else good++;
      return text ?? cell;
    }),
  }));
  return good > bad * 9 ? meant : null;
}
