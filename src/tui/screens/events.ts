/** The events, newest first: how many are registered, and what share of them came. */
import { bar } from '../../lib/charts/bar.ts';
import { spoken, wordsOf } from '../../output/cell.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../parts/line.ts';
import { keyOf, type Scene, type ScreenKind } from './kind.ts';

const BAR = 20;

export const events: ScreenKind = {
  name: 'events',
  key: '4',
  lines: () => [['event', 'list']],
  lay([list], _screen, scene) {
    const { words, tui } = scene;
    const rows = list?.rows ?? [];
    return {
      above: [],
      columns: list?.columns ?? [],
      rows,
      empty: list ? [{ text: wordsOf(list.empty, words) }] : [],
      below: 1,
      more: (row) => shareOf(row, scene),
      count: tui.events(rows.length),
    };
  },
  clientOf: () => null,
  on: {
    open: { does: 'open', screen: 'event', about: keyOf },
    door: { does: 'open', screen: 'door', about: keyOf },
  },
};

/** Of those registered how many came; nothing where nobody came yet. */
function shareOf({ registered, checkedIn }: Row, { words }: Scene): readonly Line[] {
  const [all, came] = [Number(registered), Number(checkedIn)];
  if (!(all > 0 && came > 0)) return [];
  const { glyphs } = words.formats;
  return [{ text: `→ ${bar(came / all, BAR, glyphs)} ${spoken('share', came / all, words)}` }];
}
