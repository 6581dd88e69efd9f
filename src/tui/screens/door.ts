/** Check-in at the door of an event: who is expected, found by a few letters or the code on the ticket, and checked in with Enter. */
import { bar } from '../../lib/charts/bar.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { spoken, wordsOf } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Line } from '../line.ts';
import { seenOnly } from '../parts/drawn.ts';
import type { Scene, ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

const barWidth = 20;

export const door: ScreenKind = {
  name: 'door',
  key: null,
  lines: ({ about, filter }) => [['checkin', '--list', '--', about, ...(filter === '' ? [] : [filter])]],
  lay([list], _screen, scene) {
    const { words, tui } = scene;
    const laid = listOf(list, scene);
    return {
      ...laid,
      above: list ? [arrivedIn(list, scene)] : [],
      count: tui.registrations(words.formats.number(laid.rows.length)),
    };
  },
  seeks: ({ about }, whom) => ['checkin', '--', about, whom],
  clientOf: (row) => (typeof row.client === 'string' ? row.client : null),
  on: {
    arrive: {
      does: 'run',
      argvs: ({ rows }) => rows.map(({ event, id }) => ['checkin', String(event), String(id)]),
    },
  },
};

/** How many are in, drawn and told. */
function arrivedIn({ facts = [] }: Listed, scene: Scene): Line {
  const { words, theme } = scene;
  const share = facts.find(({ kind }) => kind === 'share')?.value;
  const told = facts.map(
    ({ label, value, kind }) => `${wordsOf(label, words)} ${spoken(kind, value, words)}`,
  );
  const drawn = typeof share === 'number' ? seenOnly(bar(share, barWidth, words.formats.glyphs), scene) : '';
  return { text: oneLine(`${told.join('  ')}  ${drawn}`), style: theme.accent };
}
