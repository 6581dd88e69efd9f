import { expect, test } from 'vitest';
import { ascii, blocks } from '../../../src/lib/charts/glyphs.ts';
import type { Listed } from '../../../src/porch/dashboard/source.ts';
import { say } from '../../../src/reports/phrases.ts';
import type { Row } from '../../../src/reports/report.ts';
import { factLines } from '../../../src/tui/parts/facts.ts';
import { pageOf } from '../../../src/tui/parts/page.ts';
import type { Scene } from '../../../src/tui/screen-kind.ts';
import { kindOf } from '../../../src/tui/screens/index.ts';
import { screenOf } from '../../../src/tui/state/state.ts';
import { themeFor } from '../../../src/tui/theme.ts';
import { languages } from '../opened.tsx';

const sceneOf = (glyphs: typeof ascii, isRead: boolean): Scene => {
  const { words, tui } = languages.en;
  const formats = { ...words.formats, glyphs };
  return {
    width: 80,
    height: 18,
    today: '2026-11-24',
    words: { ...words, formats },
    tui,
    theme: themeFor(false),
    isRead,
  };
};
const report = (rows: readonly Row[], more: Partial<Listed> = {}): Listed => ({
  kind: 'report',
  title: say('title.kpis'),
  layout: 'table',
  columns: [],
  rows,
  empty: say('none.events-yet'),
  ...more,
});
const event: Row = { id: 'E001', registered: 40, checkedIn: 30 };
const survey: Row = { id: 'S001', responseRate: 0.75 };
const below = (name: 'events' | 'surveys', row: Row, scene: Scene) =>
  kindOf(name)
    .lay([report([row])], screenOf(name), scene)
    .more?.(row)
    .map(({ text }) => text.replace(/ +/g, ' '));

test.each([
  ['blocks', blocks, '███████████████'],
  ['ASCII', ascii, '###############'],
])('a share is drawn in %s and told; read aloud it is told', (_, glyphs, drawn) => {
  expect(below('events', event, sceneOf(glyphs, false))).toEqual([`→ ${drawn} 75% came`]);
  expect(below('events', event, sceneOf(glyphs, true))).toEqual(['→ 75% came']);
  expect(below('surveys', survey, sceneOf(glyphs, false))).toEqual([`→ ${drawn} 75% answered`]);
  expect(below('surveys', survey, sceneOf(glyphs, true))).toEqual(['→ 75% answered']);
});

test('of a page and of what stands above a list charts are left out where it is read aloud', () => {
  const pace = report([{ label: 'A', trend: [1, 2, 3] }], {
    columns: [
      { key: 'label', kind: 'text', heading: 'Figure' },
      { key: 'trend', kind: 'sparkline', heading: 'Trend' },
    ],
    facts: [
      { label: say('fact.answers'), value: 3, kind: 'int' },
      { label: say('fact.survey'), value: [1, 2, 3], kind: 'sparkline' },
    ],
  });
  const seen = (scene: Scene) => [
    ...factLines(pace, scene).map(({ text }) => text),
    ...pageOf(pace, scene).map(({ text }) => String(text)),
  ];
  expect(seen(sceneOf(ascii, false)).filter((text) => text.includes('-+#'))).toHaveLength(3);
  expect(seen(sceneOf(ascii, true)).join('\n')).not.toMatch(/#|Trend|Survey/);
  expect(seen(sceneOf(ascii, true)).join('\n')).toContain('A');
});
