/** Rows that go on with the person above. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

test('a second line that tells only how somebody is reached belongs to the one above', async () => {
  const sheet = await readLines([
    'Name,Company,Contact',
    'Ann Moss,Acme,202-555-0101',
    ',,ann@example.com',
    'Bob Reed,Bolt,202-555-0102',
    ',,whoever77@example.com',
    'Cy Lund,Crate,cy@example.com',
    ',,dee@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual([
    'Ann Moss | ann@example.com | +12025550101 | Acme',
    'Bob Reed | whoever77@example.com | +12025550102 | Bolt',
    'Cy Lund | cy@example.com | Crate',
    'dee@example.com',
  ]);
});

test('an address below that bears the name of another is no second line', async () => {
  const sheet = await readLines([
    'Name,Company,Phone,Email',
    'Ann,Acme,202-555-0101,',
    ',,,hannah@example.com',
    'Bob Reed,Bolt,202-555-0102,',
    ',,,breed@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual([
    'Ann | +12025550101 | Acme',
    'hannah@example.com',
    'Bob Reed | breed@example.com | +12025550102 | Bolt',
  ]);
  const one = await readLines([
    'Name,Company,Contact',
    'Ann Moss,Acme,202-555-0101',
    ',,ben.hart@example.com',
  ]);
  expect(peopleOf(one)).toEqual(['Ann Moss | +12025550101 | Acme', 'ben.hart@example.com']);
});
