/** The order of files by their names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byFileName, copiesInOrder } from '../../src/lib/file-order.ts';

test('numbers count as numbers, and copies come after what they are copies of', () => {
  const files = [
    'guests (10).csv',
    'guests (2).csv',
    'guests.csv',
    'list-10.csv',
    'list-9.csv',
    'name(1)',
    'name',
  ];
  expect(files.sort(byFileName)).toEqual([
    'guests.csv',
    'guests (2).csv',
    'guests (10).csv',
    'list-9.csv',
    'list-10.csv',
    'name',
    'name(1)',
  ]);
});

test('what was named stands where it was named, save copies before what they are copies of', () => {
  const typed = ['z.csv', 'guests (1).csv', 'a.csv', 'guests.csv'];
  expect(copiesInOrder(typed)).toEqual(['z.csv', 'guests.csv', 'a.csv', 'guests (1).csv']);
});

test('every order of the same names is sorted alike, and none is lost', () => {
  const name = fc
    .tuple(
      fc.constantFrom('a', 'a1', 'a01', 'a10b', '名'),
      fc.constantFrom('', ' (1)', '(2)'),
      fc.constantFrom('', '.csv'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc
        .array(name)
        .chain((names) =>
          fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
        ),
      ([names, shuffled]) => {
        expect([...shuffled].sort(byFileName)).toEqual([...names].sort(byFileName));
        expect(copiesInOrder(shuffled).sort()).toEqual([...shuffled].sort());
      },
    ),
  );
});
