/** What an import left to decide, and probable duplicates: answered here, or opened side by side. */
import { oneLine } from '../../lib/text/safe.ts';
import { wrap } from '../../lib/text/width.ts';
import { spokenIn } from '../../output/cell.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Row } from '../../reports/report.ts';
import type { Line } from '../line.ts';
import { keyOf, type Scene, type ScreenKind } from '../screen-kind.ts';
import type { Subject } from '../state/state.ts';
import { countOf, listOf } from './list.ts';

const below = 3;

export const reviews: ScreenKind = {
  name: 'reviews',
  key: '9',
  lines: ({ filter }) => [['review', 'list', ...(filter === '' ? [] : ['--', filter])]],
  lay([list], { picked }, scene) {
    const { words, tui } = scene;
    const laid = listOf(list, scene);
    const count = tui.reviews(words.formats.number(laid.rows.length));
    return {
      ...laid,
      below: below,
      more: (row) => (list ? questionIn(row, list, scene) : []),
      count: countOf(count, picked, scene),
    };
  },
  filters: true,
  picks: true,
  clientOf: () => null,
  on: {
    open: { does: 'open', screen: 'review', about: firstPair },
    settle: { does: 'ask', argvs: each('accept') },
    refuse: { does: 'ask', argvs: each('reject') },
  },
};

/** Of several candidates the surest stands first. */
function firstPair(row: Row): string {
  const { candidates } = row;
  return Array.isArray(candidates) && candidates.length > 1 ? `${keyOf(row)} ${candidates[0]}` : keyOf(row);
}

function each(verb: string): (subject: Subject) => readonly (readonly string[])[] {
  return ({ rows }) => rows.map((row) => ['review', verb, keyOf(row)]);
}

/** The whole question, and why it is asked. */
function questionIn(row: Row, { columns }: Listed, { width, words }: Scene): readonly Line[] {
  const told = columns
    .filter(({ key }) => key === 'question' || key === 'reasons')
    .map((column) => oneLine(spokenIn(column, row, words)))
    .filter((text) => text !== words.ui.none);
  return told.flatMap((text, at) => wrap(`${at === 0 ? '→ ' : ''}${text}`, width)).map((text) => ({ text }));
}
