/** The events, newest first: how many are registered, and what share of them came. */
import { bar } from '../../lib/charts/bar.ts';
import { spoken } from '../../output/cell.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { seenOnly } from '../parts/drawn.ts';
import { keyOf, type Scene, type ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

const barWidth = 20;

export const events: ScreenKind = {
  name: 'events',
  key: '4',
  lines: () => [['event', 'list']],
  lay([list], _screen, scene) {
    const laid = listOf(list, scene);
    return {
      ...laid,
      below: 1,
      more: (row) => shareOf(row, scene),
      count: scene.tui.events(scene.words.formats.number(laid.rows.length)),
    };
  },
  clientOf: () => null,
  on: {
    open: { does: 'open', screen: 'event', about: keyOf },
    door: { does: 'open', screen: 'door', about: keyOf },
  },
};

/** How many of those registered came; nothing where nobody came yet. */
function shareOf({ registered, checkedIn }: Row, scene: Scene): readonly Line[] {
  const { words, tui } = scene;
  const [all, came] = [Number(registered), Number(checkedIn)];
  if (!(all > 0 && came > 0)) return [];
  const drawn = seenOnly(bar(came / all, barWidth, words.formats.glyphs), scene);
  return [{ text: `→ ${drawn} ${tui.came(spoken('share', came / all, words))}` }];
}
