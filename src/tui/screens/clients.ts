/** The clients: a window on the list, filtered by a condition. */

import type { TuiWords } from '../../i18n/tui.ts';
import type { Words } from '../../i18n/words.ts';
import { wrap } from '../../lib/width.ts';
import type { Found } from '../../porch/dashboard-reading.ts';
import { tableLines } from '../parts/table.ts';
import type { Place } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { View } from './view.ts';

export function clients(
  found: Found,
  place: Place,
  size: { width: number; height: number },
  words: Words,
  tui: TuiWords,
  theme: Theme,
): View {
  const { report, rows, all, problem } = found;
  const opens = rows[place.cursor]?.id;
  if (problem !== null)
    return {
      lines: problem.flatMap((text) => wrap(text, size.width)).map((text) => ({ text, style: theme.bad })),
      length: 0,
      opens: null,
    };
  if (rows.length === 0)
    return { lines: [{ text: all === 0 ? tui.noClients : tui.noMatch }], length: 0, opens: null };
  const sight = {
    columns: report.columns,
    rows,
    width: size.width,
    height: size.height - 1,
    top: place.top,
    cursor: place.cursor,
  };
  return {
    lines: tableLines(sight, words, theme),
    length: rows.length,
    opens: typeof opens === 'string' ? opens : null,
  };
}
