/** What was answered to one question of a survey, or all its comments, one per page; the author can be opened. */
import { oneLine } from '../../lib/text/safe.ts';
import { cut, wrap } from '../../lib/text/width.ts';
import { spoken, spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import type { Scene, ScreenKind } from '../screen-kind.ts';
import { countOf, listOf } from './list.ts';
import { isLow } from './low.ts';

const whole: ReadonlySet<string> = new Set(['asks', 'comment', 'said', 'chosen']);

export const said: ScreenKind = {
  name: 'said',
  key: null,
  lines: ({ about }) => {
    const [survey = '', question] = about.split(' ');
    return [
      ['survey', 'results', ...(question === undefined ? ['--comments'] : ['--question', question]), survey],
    ];
  },
  lay([list], { picked }, scene) {
    const { words, tui } = scene;
    const laid = listOf(list, scene);
    const count = tui.answers(words.formats.number(laid.rows.length));
    const below = isLow(scene) ? 4 : 6;
    return {
      ...laid,
      columns: laid.columns.filter(({ key }) => key !== 'asks'),
      rows: laid.rows.map(told),
      below,
      more: (row) => (list ? wholeOf(row, list, below, scene) : []),
      count: countOf(count, picked, scene),
    };
  },
  picks: true,
  clientOf,
  on: {
    open: { does: 'open', screen: 'client', about: clientOf },
    log: { does: 'form', form: 'log', of: isKnown },
    followup: { does: 'form', form: 'followup', of: isKnown },
    tag: { does: 'form', form: 'tag', of: isKnown },
  },
};

/** One answer says something to several questions. */
function told(row: Row): Row {
  return row.question === undefined ? row : { ...row, id: `${String(row.id)} ${String(row.question)}` };
}

function clientOf({ client }: Row): string | null {
  return typeof client === 'string' ? client : null;
}

function isKnown(row: Row): boolean {
  return clientOf(row) !== null;
}

/** All that was said, below what was asked; what does not fit says that there is more. */
function wholeOf(
  row: Row,
  { columns, facts = [] }: Listed,
  most: number,
  { width, words }: Scene,
): readonly Line[] {
  const asked = facts.find(({ label }) => label.key === 'heading.question');
  const texts = [
    ...(asked ? [spoken(asked.kind, asked.value, words)] : []),
    ...columns
      .filter(({ key, only }) => whole.has(key) && only !== 'programs')
      .map((column) => spokenIn(column, row, words)),
  ];
  const lines = texts.flatMap((text, at) => wrap(`${at === 0 ? '→ ' : ''}${oneLine(text)}`, width));
  const last = lines.slice(most - 1, most + 1).join(' ');
  return [...lines.slice(0, most - 1), cut(last, width)].map((text) => ({ text }));
}
