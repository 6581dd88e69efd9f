/** Lists side by side on one sheet. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

test('the same headings again and again are lists side by side', async () => {
  const sheet = await readLines([
    'Table 1,,Table 2,',
    'Guest,Meal,Guest,Meal',
    'Ann Moss,Beef,Cy Lund,Fish',
    'Bob Reed,Fish,,',
  ]);
  expect(peopleOf(sheet)).toEqual(['Ann Moss', 'Bob Reed', 'Cy Lund']);
});
