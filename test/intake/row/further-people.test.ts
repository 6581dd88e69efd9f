/** The further people of a row. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../reading.ts';

test('of several people in a row each works for the company in their place', async () => {
  const sheet = await readLines(['Speakers;Affiliation', '"Ann Moss; Bob Reed";"Acme; Bolt"']);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | Acme', 'Bob Reed | Bolt']);
});
