/** The surveys, by event, the newest first: how many answered, and what their answers come to. */
import { bar } from '../../lib/charts/bar.ts';
import { spoken } from '../../output/cell.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { seenOnly } from '../parts/drawn.ts';
import { keyOf, type Scene, type ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

const barWidth = 20;

export const surveys: ScreenKind = {
  name: 'surveys',
  key: '8',
  lines: () => [['survey', 'list']],
  lay([list], _screen, scene) {
    const laid = listOf(list, scene);
    return {
      ...laid,
      below: 1,
      more: (row) => responseOf(row, scene),
      count: scene.tui.surveys(scene.words.formats.number(laid.rows.length)),
    };
  },
  clientOf: () => null,
  on: {
    open: { does: 'open', screen: 'survey', about: keyOf },
    unhappy: { does: 'ask', argvs: ({ rows }) => rows.map((row) => ['survey', 'followups', keyOf(row)]) },
    silent: { does: 'open', screen: 'silent', about: withoutAnswer },
  },
};

/** How many of those who could answer did. */
function responseOf({ responseRate }: Row, scene: Scene): readonly Line[] {
  const { words, tui } = scene;
  if (typeof responseRate !== 'number') return [];
  const drawn = seenOnly(bar(responseRate, barWidth, words.formats.glyphs), scene);
  return [{ text: `→ ${drawn} ${tui.answered(spoken('share', responseRate, words))}` }];
}

/** The condition of who could have answered and did not: those who were asked, where nobody was those who came. */
function withoutAnswer({ id, event, askedCount }: Row): string {
  return Number(askedCount) > 0 ? `unanswered:${id}` : `came:${event} -answered:${id}`;
}
