import { expect, test } from 'vitest';
import { measure } from '../../../src/domain/kpi/measure.ts';
import { figuresBeside } from '../../../src/reports/kpi/beside.ts';
import { say } from '../../../src/reports/phrases.ts';
import { answer, came, event, factsOf, roster, survey } from '../../domain/kpi/hand-made.ts';

const two = roster({
  events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
  registrations: [came('C0001', 'E001'), came('C0001', 'E002')],
  surveys: [survey('S001', 'E002')],
  answers: [answer('S001', { overall: 4 }, { client: 'C0001' })],
});
const beside = ['E001', 'E002'].map((key, at) => ({
  key,
  heading: key,
  rank: at,
  measured: measure(factsOf(two, key), null),
}));
const told = { title: say('title.kpis-in', { series: 'Salon' }), empty: say('none.events-yet') };
const rowsOf = (changes: boolean) => [...figuresBeside(beside, told, { changes }).rows];

test('a figure that is given for each dimension or step says which one it is', () => {
  const rows = rowsOf(true);
  expect(
    rows.filter(({ id }) => id === 'satisfaction-by-dimension').map(({ dimension }) => dimension),
  ).toContain('overall');
  expect(rows.filter(({ id }) => id === 'funnel').every(({ lifecycle }) => lifecycle !== undefined)).toBe(
    true,
  );
});

test('editions follow one another, groups do not: of these no change is told', () => {
  const of = (changes: boolean) => rowsOf(changes).find(({ id }) => id === 'registrations');
  expect(of(true)).toMatchObject({ E001: 1, E002: 1, change: 0, trend: [1, 1] });
  expect(of(false)).not.toHaveProperty('change');
  expect(of(false)).not.toHaveProperty('trend');
});
