/** The segments with their sizes today, and below the marked one in words and as a condition. */
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import type { Scene, ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

const below = 2;
/** In a narrower window what a segment is about stands below alone. */
const wide = 100;

export const segments: ScreenKind = {
  name: 'segments',
  key: '6',
  lines: () => [['segment', 'list']],
  lay([list], _screen, scene) {
    const laid = listOf(list, scene);
    return {
      ...laid,
      columns: laid.columns.filter(({ key }) => key !== 'about' || scene.width >= wide),
      // What tells one from the others is its name.
      rows: laid.rows.map((row) => ({ ...row, id: row.name })),
      below: below,
      more: (row) => (list ? wholeOf(row, list, scene) : []),
    };
  },
  clientOf: () => null,
  on: { open: { does: 'open', screen: 'segment', about: ({ name }) => String(name) } },
};

function wholeOf(row: Row, { columns }: Listed, { width, words, isRead }: Scene): readonly Line[] {
  // Read aloud a condition is whole in its row.
  const told = ['about', ...(isRead ? [] : ['condition'])]
    .flatMap((key) => columns.filter((column) => column.key === key))
    .map((column) => oneLine(spokenIn(column, row, words)))
    .filter((text) => text !== words.ui.none);
  return wrap(`→ ${told.join('  ')}`, width).map((text) => ({ text }));
}
