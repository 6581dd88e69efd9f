import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMarked, markText, readMark } from '../../../src/domain/merge-back/mark.ts';
import { idOf } from '../../../src/domain/roster.ts';

const step = { roster: 'DR2h_N1t9d1N', seq: 184, hash: 'bf03932c27227c88ab' };

test('a mark says which ids were handed out, however many', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20_000 })), (numbers) => {
      const ids = numbers.map((number) => idOf('clients', number));
      const mark = readMark(markText({ what: 'clients', ...step }, ids));
      expect(mark).toMatchObject({ what: 'clients', roster: step.roster, seq: 184, count: ids.length });
      expect([...(mark?.ids ?? [])].sort()).toEqual([...ids].sort());
    }),
  );
});

test('where there is no room for the ids, it says how many they were', () => {
  const ids = Array.from({ length: 9000 }, (_, at) => idOf('clients', at * 2 + 1));
  const text = markText({ what: 'clients', ...step }, ids);
  expect(text.length).toBeLessThan(200);
  expect(readMark(text)).toMatchObject({ count: 9000, ids: null });
});

test('other texts are no marks', () => {
  for (const text of [
    '',
    'regulars-edit',
    'regulars-edit events x 1 h 0',
    'regulars-edit clients x one h 0',
    'Id',
  ])
    expect(readMark(text)).toBeNull();
});

test('a mark is that of one step of one past', () => {
  const mark = { ...step, hash: step.hash.slice(0, 16) };
  expect(isMarked(mark, step)).toBe(true);
  expect(isMarked(mark, { ...step, seq: 185 })).toBe(false);
  expect(isMarked(mark, { ...step, hash: 'another' })).toBe(false);
});
