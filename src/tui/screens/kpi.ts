/** One figure: its formula, and the very people it was counted from. */
import type { Listed } from '../../porch/dashboard/source.ts';
import { factLines } from '../parts/facts.ts';
import { keyOf, type Scene } from '../screen-kind.ts';
import { countOf, listOf } from './list.ts';
import { isLow } from './low.ts';
import { ofClients } from './of-clients.ts';

/** Lines that the people get even where the window is low. */
const listLines = 5;

export const kpi = ofClients({
  name: 'kpi',
  lines: ({ about }) => [['kpi', '--explain', about]],
  lay([list], { picked }, scene) {
    const { words, tui, height } = scene;
    const laid = listOf(list, scene);
    // In several currencies a client stands several times.
    const known = new Set(laid.rows.map(keyOf));
    const count = tui.clients(words.formats.number(known.size));
    return {
      ...laid,
      above: [...factLines(list && tersely(list, scene), scene).slice(0, height - listLines), { text: '' }],
      count: countOf(count, picked, scene),
    };
  },
});

/** A low window tells the figure and its formula before the event, which stands above the figures it was opened from. */
function tersely(list: Listed, scene: Scene): Listed {
  const { facts = [] } = list;
  if (!isLow(scene)) return list;
  return {
    ...list,
    facts: facts.filter(({ label: { key } }) => key !== 'fact.event' && key !== 'fact.against'),
  };
}
