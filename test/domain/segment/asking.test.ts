/** Saved segments that ask for each other. */
import { expect, test } from 'vitest';
import { asksFor, circleThrough } from '../../../src/domain/segment/asking.ts';

const segment = (id: string, name: string, condition: string) => ({ id, name, condition });
const north = segment('G001', 'north', 'city:Kiel');
const dear = segment('G002', '老客户', 'segment:north -tag:press');
const both = segment('G003', 'both', 'segment:g002,east OR stage:trust');
const broken = segment('G004', 'broken', 'segment:north AND');

test('a segment asks for another by its name or id, in any letters, and one that cannot be read for none', () => {
  expect(asksFor(dear, north)).toBe(true);
  expect(asksFor(both, dear)).toBe(true);
  expect(asksFor(both, north)).toBe(false);
  expect(asksFor(broken, north)).toBe(false);
});

test('a circle is told by the names on it, and who only leads into one is on none', () => {
  const all = [north, dear, both, broken];
  expect(circleThrough(north, all)).toBeNull();
  expect(circleThrough(both, all)).toBeNull();
  const round = { ...north, condition: 'segment:both' };
  expect(circleThrough(round, all)).toEqual(['north', 'both', '老客户', 'north']);
  expect(circleThrough(segment('G005', 'new', 'segment:north'), [...all, round])).toBeNull();
  expect(circleThrough({ ...north, condition: 'segment:north' }, all)).toEqual(['north', 'north']);
});
