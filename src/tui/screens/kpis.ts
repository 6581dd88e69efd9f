/** The figures of the current event against those of the one before, and what the marked one was at each edition. */
import { oneLine } from '../../lib/text/safe.ts';
import { widthOf } from '../../lib/text/width.ts';
import { headingOf, spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { factLines, noteLines } from '../parts/facts.ts';
import { keyOf, type Scene, type ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

const arrow = '→ ';
const gap = '  ';

export const kpis: ScreenKind = {
  name: 'kpis',
  key: '5',
  lines: () => [['kpi', '--trend']],
  lay([list], _screen, scene) {
    return {
      ...listOf(list, scene),
      above: [...factLines(list, scene), ...noteLines(list, scene), { text: '' }],
      below: list && editionsIn(list).length > 0 ? 1 : 0,
      more: (row) => (list ? courseOf(row, list, scene) : []),
    };
  },
  clientOf: () => null,
  on: { open: { does: 'open', screen: 'kpi', about: keyOf } },
};

/** The columns that each hold the values of one edition. */
function editionsIn({ columns }: Listed) {
  return columns.filter(({ heading, kind, extra }) => heading !== undefined && kind === 'measure' && extra);
}

/** The values one by one, as many of the latest as fit a line. */
function courseOf(row: Row, list: Listed, { width, words }: Scene): readonly Line[] {
  if (!Array.isArray(row.trend)) return [];
  const told = editionsIn(list).map((column) =>
    oneLine(words.structures.part(headingOf(column, words), spokenIn(column, row, words))),
  );
  while (told.length > 1 && widthOf(arrow + told.join(gap)) > width) told.shift();
  return [{ text: arrow + told.join(gap) }];
}
