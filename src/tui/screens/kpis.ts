/** The figures of the event that is judged, against those of the one before. */
import { factLines } from '../parts/facts.ts';
import { keyOf, type ScreenKind } from './kind.ts';
import { listOf } from './list.ts';

export const kpis: ScreenKind = {
  name: 'kpis',
  key: '5',
  lines: () => [['kpi']],
  lay([list], _screen, scene) {
    return { ...listOf(list, scene), above: [...factLines(list, scene), { text: '' }] };
  },
  clientOf: () => null,
  on: { open: { does: 'open', screen: 'kpi', about: keyOf } },
};
