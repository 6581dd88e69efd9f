/** Places nobody has taken yet, and rows that only look like one. */
import { expect, test } from 'vitest';
import { peopleOf, readLines, told } from '../reading.ts';

test('a place that is kept for nobody yet is passed over', async () => {
  const slots = await readLines([
    'Sign Up,Location,Qty,Item,First Name,Last Name,Email',
    'Setup,Hall 2,1,Door,Kip,Dane,kip@example.com',
    'Setup,Hall 2,1,Door,,,',
    'Setup,Hall 2,1,Coats,Rae,Moon,rae@example.org',
  ]);
  expect([told(slots.skipped), slots.rejected]).toEqual([['3 free-place'], []]);
  const people = await readLines([
    'Name,Email,Location,Remark',
    'Kip Dane,kip@example.com,Hall 2,early',
    ',,Hall 2,cannot come',
  ]);
  expect(people.rejected).toHaveLength(1);
});

test('places nobody has taken are left out and are no error', async () => {
  const sheet = await readLines([
    'Shift,Name,Phone',
    '09:00,Ann Moss,202-555-0101',
    '09:00,,',
    '12:00,Bob Reed,202-555-0102',
    '12:00,,',
  ]);
  expect(told(sheet.skipped)).toEqual(['3 free-place', '5 free-place']);
  expect(sheet.rejected).toEqual([]);
  const stands = await readLines([
    'Booth,Company,Contact,Email',
    'A1,Acme,Ann Moss,ann@example.com',
    'A2,,,',
  ]);
  expect(told(stands.skipped)).toEqual(['3 free-place']);
  const trading = await readLines(['Name,Booth,Trading as', 'Ann Moss,A1,Moss Ceramics', ',A2,Hart Honey']);
  expect(trading.skipped).toEqual([]);
  expect(trading.rejected).toHaveLength(1);
  const lost = await readLines(['Name,Email,Diet', 'Ann Moss,ann@example.com,vegan', ',,vegan']);
  expect(lost.rejected).toHaveLength(1);
});

test('helpers and passengers are people, and a row that may name somebody is no free place', async () => {
  const shifts = await readLines(
    [
      'Shift,Task,Helper 1,Helper 2,Mobile',
      '08-12,Doors,Ann Moss,Bob Reed,202-555-0101',
      '12-16,Till,Cy Lund,,',
      '12-16,Bar,,,',
    ],
    { forEvent: true },
  );
  expect(peopleOf(shifts)).toEqual(['Ann Moss | +12025550101', 'Bob Reed', 'Cy Lund']);
  expect(shifts.drafts.map(({ registration }) => registration?.role)).toEqual([
    'volunteer',
    'volunteer',
    'volunteer',
  ]);
  const unknown = await readLines(['Seat,Zrywz,Mobile', '1,Ann Moss,202-555-0101', '1,Bob Reed,'], {
    forEvent: true,
  });
  expect(unknown.skipped).toEqual([]);
  expect(unknown.rejected).toHaveLength(1);
});
