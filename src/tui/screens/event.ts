/** One event: its facts, how its registrations come in, and who they are. */
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Line } from '../line.ts';
import { factLines } from '../parts/facts.ts';
import type { Layout, Scene, ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

/** Lines that the registrations get even where the window is low. */
const listLines = 6;
/** The list is of this event; its name stands above. */
const toldAbove: ReadonlySet<string> = new Set(['eventName']);

export const event: ScreenKind = {
  name: 'event',
  key: null,
  lines: ({ about, filter }) => [
    ['event', 'show', about],
    ['registration', 'list', '--', filter === '' ? `event:${about}` : `event:${about} (${filter})`],
  ],
  lay([card, list], _screen, scene): Layout {
    const { words, tui, height } = scene;
    const laid = listOf(list, scene);
    const pace = card?.sections?.flatMap((section) => factLines(section, scene)) ?? [];
    const above = card ? [...headOf(card, scene), ...pace] : [];
    return {
      ...laid,
      above: [...above.slice(0, Math.max(1, height - listLines)), { text: '' }],
      columns: laid.columns.filter(({ key }) => !toldAbove.has(key)),
      count: tui.registrations(words.formats.number(laid.rows.length)),
    };
  },
  filters: true,
  clientOf: (row) => (typeof row.client === 'string' ? row.client : null),
  on: {
    open: {
      does: 'open',
      screen: 'client',
      about: (row) => (typeof row.client === 'string' ? row.client : null),
    },
    door: { does: 'open', screen: 'door', about: (row) => String(row.event) },
    log: { does: 'form', form: 'log' },
    followup: { does: 'form', form: 'followup' },
    tag: { does: 'form', form: 'tag' },
  },
};

function headOf({ columns, rows: [row] }: Listed, { width, words, theme }: Scene): readonly Line[] {
  if (row === undefined) return [];
  const told = ['name', 'start', 'city', 'registered', 'checkedIn'].flatMap((key) => {
    const column = columns.find((one) => one.key === key);
    if (column === undefined || row[key] === null || row[key] === undefined) return [];
    const value = oneLine(spokenIn(column, row, words));
    return key === 'registered' || key === 'checkedIn' ? `${words.columns[key]} ${value}` : value;
  });
  return wrap(told.join('  '), width).map((text) => ({ text, style: theme.accent }));
}
