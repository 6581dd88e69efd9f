/** A report as a page of text: what a command prints at a terminal, as lines that scroll. */
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { wordsOf } from '../../output/cell.ts';
import { facts, table } from '../../output/format/table.ts';
import { unpainted } from '../../output/paint.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Scene } from '../screen-kind.ts';
import { sayable } from './drawn.ts';

/** Rows of a page: a line of text, and whether it heads what follows. */
export function pageOf(report: Listed, scene: Scene): readonly Row[] {
  const { width, words } = scene;
  const style = { columns: width, wide: false, paint: unpainted };
  const plain = (text: string): Row => ({ text, heads: false });
  const linesOf = (whole: Listed): readonly Row[] => {
    const one = sayable(whole, scene);
    return [
      ...facts(one, words, style).map(plain),
      ...(one.rows.length === 0
        ? []
        : table(
            one,
            one.columns.filter(({ extra, only }) => !extra && only !== 'programs'),
            one.rows,
            words,
            style,
          ).lines.map(plain)),
    ];
  };
  const sections = (report.sections ?? []).flatMap((section) => {
    const lines = linesOf(section);
    const title = { text: oneLine(wordsOf(section.title, words)), heads: true };
    return lines.length === 0 ? [] : [plain(''), title, ...lines];
  });
  const notes = (report.notes ?? []).flatMap((note) => wrap(oneLine(wordsOf(note, words)), width)).map(plain);
  const own = linesOf(report);
  const all = [...(own.length === 0 ? [plain(oneLine(wordsOf(report.empty, words)))] : own), ...sections];
  return notes.length === 0 ? all : [...all, plain(''), ...notes];
}
