/** Who could have answered a survey and did not, and the command that asks those who came. */
import { wrap } from '../../lib/width.ts';
import { wordsOf } from '../../output/cell.ts';
import { lineOf } from '../typed-line.ts';
import { ofClients } from './of-clients.ts';

export const silent = ofClients({
  name: 'silent',
  lines: ({ about }) => [['client', 'list', '--', about]],
  lay([list], { picked, about }, { width, words, tui, theme }) {
    const rows = list?.rows ?? [];
    const count = tui.clients(words.formats.number(rows.length), false);
    return {
      above: wrap(tui.askThem(askingLine(about)), width).map((text) => ({ text, style: theme.dim })),
      columns: list?.columns ?? [],
      rows,
      empty: list ? [{ text: wordsOf(list.empty, words) }] : [],
      below: 0,
      count: picked.length === 0 ? count : tui.picked(picked.length, count),
    };
  },
});

/** It writes a file, which a line typed here does not. */
function askingLine(condition: string): string {
  const survey = condition.slice(condition.lastIndexOf(':') + 1);
  const whom = condition.startsWith('unanswered:') ? ['--for', condition, '--again'] : ['--attended'];
  return lineOf(['survey', 'form', survey, ...whom, '-o', `${survey}.xlsx`]);
}
