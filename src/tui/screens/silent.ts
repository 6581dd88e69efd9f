/** Who could have answered a survey and did not, and the command that asks them. */
import { wrap } from '../../lib/text/width.ts';
import { lineOf } from '../typed/typed-line.ts';
import { countOf, listOf } from './list.ts';
import { ofClients } from './of-clients.ts';

export const silent = ofClients({
  name: 'silent',
  lines: ({ about }) => [['client', 'list', '--', about]],
  lay([list], { picked, about }, scene) {
    const { width, words, tui, theme } = scene;
    const laid = listOf(list, scene);
    const count = tui.clients(words.formats.number(laid.rows.length));
    return {
      ...laid,
      above: wrap(tui.askThem(words.formats.commands(askingLine(about))), width).map((text) => ({
        text,
        style: theme.dim,
      })),
      count: countOf(count, picked, scene),
    };
  },
});

/** It writes a file, which a line typed here does not. */
function askingLine(condition: string): string {
  const survey = condition.slice(condition.lastIndexOf(':') + 1);
  const whom = condition.startsWith('unanswered:') ? ['--for', condition, '--again'] : ['--attended'];
  return lineOf(['survey', 'form', survey, ...whom, '-o', `${survey}.xlsx`]);
}
