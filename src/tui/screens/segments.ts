/** The segments, each with how many belong to it today. */
import { wordsOf } from '../../output/cell.ts';
import type { ScreenKind } from './kind.ts';

export const segments: ScreenKind = {
  name: 'segments',
  key: '6',
  lines: () => [['segment', 'list']],
  lay: ([list], _screen, { words }) => ({
    above: [],
    columns: list?.columns ?? [],
    // What tells one from the others is its name.
    rows: (list?.rows ?? []).map((row) => ({ ...row, id: row.name })),
    empty: list ? [{ text: wordsOf(list.empty, words) }] : [],
    below: 0,
    count: '',
  }),
  clientOf: () => null,
  on: { open: { does: 'open', screen: 'segment', about: ({ name }) => String(name) } },
};
