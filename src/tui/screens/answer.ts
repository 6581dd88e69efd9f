/** The answer to a command line that was typed. */
import { pageOf } from '../parts/page.ts';
import type { ScreenKind } from '../screen-kind.ts';

export const answer: ScreenKind = {
  name: 'answer',
  key: null,
  lines: () => [],
  lay: (_answers, { answer: report }, scene) => ({
    above: [],
    columns: [],
    rows: report ? pageOf(report, scene) : [],
    empty: [],
    below: 0,
    count: '',
  }),
  scrolls: true,
  clientOf: () => null,
  on: {},
};
