/** One segment: its condition, and its members of today. */
import { wordsOf } from '../../output/cell.ts';
import { factLines } from '../parts/facts.ts';
import { ofClients } from './of-clients.ts';

export const segment = ofClients({
  name: 'segment',
  lines: ({ about }) => [['segment', 'show', '--', about]],
  lay([list], { picked }, scene) {
    const { words, tui } = scene;
    const rows = list?.rows ?? [];
    const count = tui.clients(words.formats.number(rows.length), false);
    return {
      above: [...factLines(list, scene), { text: '' }],
      columns: list?.columns ?? [],
      rows,
      empty: list ? [{ text: wordsOf(list.empty, words) }] : [],
      below: 0,
      count: picked.length === 0 ? count : tui.picked(picked.length, count),
    };
  },
});
