/** One segment: its condition, and its members of today. */
import { factLines } from '../parts/facts.ts';
import { countOf, listOf } from './list.ts';
import { ofClients } from './of-clients.ts';

export const segment = ofClients({
  name: 'segment',
  lines: ({ about }) => [['segment', 'show', '--', about]],
  lay([list], { picked }, scene) {
    const { words, tui } = scene;
    const laid = listOf(list, scene);
    const count = tui.clients(words.formats.number(laid.rows.length));
    return {
      ...laid,
      above: [...factLines(list, scene), { text: '' }],
      count: countOf(count, picked, scene),
    };
  },
});
