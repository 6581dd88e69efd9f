/** The card of a client, as long as it is; the window moves over its lines. */
import type { Words } from '../../i18n/words.ts';
import { oneLine } from '../../lib/safe.ts';
import { wordsOf } from '../../output/cell.ts';
import { table } from '../../output/format/table.ts';
import { paintFor } from '../../output/paint.ts';
import type { Report } from '../../reports/report.ts';
import type { Line } from '../parts/lines.tsx';
import type { Place } from '../state.ts';
import type { Theme } from '../theme.ts';
import type { View } from './view.ts';

export function client(
  card: Report | null,
  place: Place,
  size: { width: number; height: number },
  words: Words,
  theme: Theme,
): View {
  if (card === null) return { lines: [{ text: words.ui.none }], length: 0, opens: null };
  const style = { columns: size.width, wide: false, paint: paintFor(false) };
  const linesOf = (report: Report): Line[] =>
    table(
      report,
      report.columns.filter((column) => !column.extra),
      [...report.rows],
      words,
      style,
    ).lines.map((text) => ({ text }));
  const sections = (card.sections ?? []).flatMap((section): Line[] => {
    const lines = [...section.rows].length === 0 ? [] : linesOf(section);
    return lines.length === 0
      ? []
      : [{ text: '' }, { text: oneLine(wordsOf(section.title, words)), style: theme.accent }, ...lines];
  });
  const all = [...linesOf(card), ...sections];
  // The cursor is the first line in sight, as far as there is more below.
  const top = Math.min(place.cursor, Math.max(0, all.length - size.height));
  return { lines: all.slice(top), length: Math.max(1, all.length - size.height + 1), opens: null };
}
