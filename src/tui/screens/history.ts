/** What was done, the latest first: any step can be undone or redone, after a look at what that changes. */
import type { ScreenKind } from '../screen-kind.ts';
import { listOf } from './list.ts';

export const history: ScreenKind = {
  name: 'history',
  key: '7',
  lines: () => [['history']],
  lay([list], _screen, scene) {
    const laid = listOf(list, scene);
    // What tells one from the others is its number.
    return { ...laid, rows: laid.rows.map((row) => ({ ...row, id: row.seq })) };
  },
  clientOf: () => null,
  on: {
    revert: {
      does: 'ask',
      argvs: ({ rows }) => rows.map(({ seq, undone }) => [undone === true ? 'redo' : 'undo', String(seq)]),
    },
  },
};
