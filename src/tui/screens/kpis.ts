/** The figures of the event that is judged, against those of the one before. */
import { wordsOf } from '../../output/cell.ts';
import { factLines } from '../parts/facts.ts';
import { keyOf, type ScreenKind } from './kind.ts';

export const kpis: ScreenKind = {
  name: 'kpis',
  key: '5',
  lines: () => [['kpi']],
  lay([list], _screen, scene) {
    return {
      above: [...factLines(list, scene), { text: '' }],
      columns: list?.columns ?? [],
      rows: list?.rows ?? [],
      empty: list ? [{ text: wordsOf(list.empty, scene.words) }] : [],
      below: 0,
      count: '',
    };
  },
  clientOf: () => null,
  on: { open: { does: 'open', screen: 'kpi', about: keyOf } },
};
