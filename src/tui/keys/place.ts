/** The place in a list: the mark stays in sight, and on the same row after the list changed. */
import { keyOf, type ScreenKind } from '../screen-kind.ts';
import type { Drawn, Screen } from '../state/state.ts';

export function placed(screen: Screen, cursor: number, top = screen.top): Screen {
  const length = screen.rows?.length ?? 0;
  const to = Math.max(0, Math.min(cursor, length - 1));
  const lowest = Math.max(0, length - screen.height);
  const from = Math.max(0, Math.min(Math.max(Math.min(top, to), to - screen.height + 1), lowest));
  return to === screen.cursor && from === screen.top ? screen : { ...screen, cursor: to, top: from };
}

/** The same for a page of text, of which the first line in sight is what moves. */
export function scrolled(screen: Screen, top: number): Screen {
  const lowest = Math.max(0, (screen.rows?.length ?? 0) - screen.height);
  const to = Math.max(0, Math.min(top, lowest));
  return to === screen.top && to === screen.cursor ? screen : { ...screen, cursor: to, top: to };
}

/** The list as it is drawn now; the marked row is looked for in it, and keeps its line on the screen, unless the list is seen from its beginning. */
export function listedAnew(
  screen: Screen,
  drawn: Drawn,
  { scrolls, seeks }: Pick<ScreenKind, 'scrolls' | 'seeks'>,
): Screen {
  const { sought, rows, beside, columns, height } = drawn;
  const isSame =
    sought === screen.sought &&
    rows === screen.rows &&
    beside === screen.beside &&
    height === screen.height &&
    columns === screen.columns;
  if (isSame) return screen;
  // Enter is for who is looked for now, not for whom was marked before.
  if (seeks && sought !== screen.sought) return placed({ ...screen, ...drawn }, 0, 0);
  if (scrolls) return scrolled({ ...screen, ...drawn }, screen.top);
  const cursor = rows === screen.rows ? screen.cursor : sameRow(screen, rows ?? []);
  // Whoever sees the beginning of a list sees what is new there, such as the last step of the history.
  const top = screen.top === 0 ? 0 : screen.top + cursor - screen.cursor;
  return placed({ ...screen, ...drawn, picked: stillThere(screen, rows ?? []) }, cursor, top);
}

function sameRow({ rows, cursor }: Screen, now: readonly unknown[]): number {
  const marked = rows?.[cursor];
  if (marked === undefined) return cursor;
  const key = keyOf(marked);
  const found = now.findIndex((row) => keyOf(row as typeof marked) === key);
  return found < 0 ? cursor : found;
}

function stillThere({ picked }: Screen, rows: NonNullable<Screen['rows']>): readonly string[] {
  if (picked.length === 0) return picked;
  const keys = new Set(rows.map(keyOf));
  return picked.every((key) => keys.has(key)) ? picked : picked.filter((key) => keys.has(key));
}
