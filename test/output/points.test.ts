import { expect, test } from 'vitest';
import { loadWords } from '../../src/i18n/index.ts';
import { spokenIn } from '../../src/output/cell.ts';

test('what lies between two shares is told in points, with a sign where it is a difference', async () => {
  const [en, zh] = [await loadWords('en'), await loadWords('zh-CN')];
  const row = { margin: 0.202, marginKind: 'share', change: -0.202, changeKind: 'share' };
  const margin = { key: 'margin', kind: 'measure', apart: true } as const;
  expect(spokenIn(margin, row, en)).toBe('20.2 pp');
  expect(spokenIn(margin, row, zh)).toBe('20.2 个百分点');
  expect(spokenIn({ key: 'change', kind: 'measure', signed: true }, row, en)).toBe('-20.2 pp');
  expect(spokenIn({ key: 'margin', kind: 'measure' }, row, en)).toBe('20.2%');
});
