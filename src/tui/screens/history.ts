/** What was done, the latest first: any step is taken back after a look at what that changes. */
import { wordsOf } from '../../output/cell.ts';
import type { ScreenKind } from './kind.ts';

export const history: ScreenKind = {
  name: 'history',
  key: '7',
  lines: () => [['history']],
  lay: ([list], _screen, { words }) => ({
    above: [],
    columns: list?.columns ?? [],
    // What tells one from the others is its number.
    rows: (list?.rows ?? []).map((row) => ({ ...row, id: row.seq })),
    empty: list ? [{ text: wordsOf(list.empty, words) }] : [],
    below: 0,
    count: '',
  }),
  clientOf: () => null,
  on: {
    revert: {
      does: 'ask',
      argvs: ({ rows }) =>
        rows.flatMap(({ seq, undone }) => (undone === true ? [] : [['undo', String(seq)]])),
    },
  },
};
