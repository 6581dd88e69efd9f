import { expect, test } from 'vitest';
import { seriesTyped } from '../../../src/domain/edition/series-typed.ts';
import { resolveSeries } from '../../../src/domain/find/named.ts';
import type { Event } from '../../../src/domain/records/event.ts';

function event(id: string, series?: string): Event {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    id,
    name: `Edition ${id}`,
    start: '2026-05-01',
    created: at,
    updated: at,
    ...(series && { series }),
  };
}

const fair = [event('E001', 'Knot & Kiln'), event('E002', 'Knot & Kiln'), event('E003')];

test.each([
  'Knot & Kiln',
  'knot & kiln',
  'KNOT  &  KILN',
  'Knot&Kiln',
  'Knot and Kiln',
  'Knot-and-Kiln',
  'Knot ＆ Kiln',
])('%s is the series that is there', (typed) => {
  expect(seriesTyped(fair, typed)).toEqual({ series: 'Knot & Kiln', near: null, respelled: [] });
  expect(resolveSeries(fair, typed)).toBe('Knot & Kiln');
});

test.each([
  ['Knot & Kiln', 'Knot & Klin'],
  ['Knot & Kiln', 'The Knott & Kiln'],
  ['Spring Salon', 'Spring Saloon'],
  ['手作沙龙', '手做沙龙'],
])('beside %s, %s is a new one that may be a slip', (known, typed) => {
  expect(seriesTyped([event('E001', known)], typed)).toEqual({ series: typed, near: known, respelled: [] });
});

test.each([
  ['Salon A', 'Salon B'],
  ['Expo 2', 'Expo 3'],
  ['Maker Fair', 'Baker Fair'],
  ['Knot & Kiln', 'Knot & Kiln Junior'],
  ['C# Days', 'C++ Days'],
  ['DevDays NL', 'DevDays PL'],
  ['春季沙龙', '秋季沙龙'],
  ['茶会', '茶汇'],
])('beside %s, %s is another one', (known, typed) => {
  expect(seriesTyped([event('E001', known)], typed)).toEqual({ series: typed, near: null, respelled: [] });
});

test('whoever spells the series of an event anew means all of its editions', () => {
  const [first = event('E001')] = fair;
  expect(seriesTyped(fair, 'KNOT + KILN', first).respelled).toEqual([]);
  expect(seriesTyped(fair, 'Knot and Kiln', first)).toEqual({
    series: 'Knot and Kiln',
    near: null,
    respelled: ['E002'],
  });
  // Two spellings of before become one.
  const split = [...fair, event('E004', 'knot & kiln')];
  expect(seriesTyped(split, 'Knot & Kiln', split[3])).toMatchObject({ series: 'Knot & Kiln', respelled: [] });
  expect(seriesTyped(split, 'knot & kiln', split[3]).respelled).toEqual(['E001', 'E002']);
  // The only one of its name is called otherwise.
  expect(
    seriesTyped([event('E001', 'Knot & Klin')], 'Knot & Kiln', event('E001', 'Knot & Klin')).near,
  ).toBeNull();
});
