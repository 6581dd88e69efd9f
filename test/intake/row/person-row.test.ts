/** Whom a row is about: the fields its headings name, what cannot be used, and rows of nobody. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readFixture, told } from '../reading.ts';

test('a contact list fills the fields its headings name and keeps the rest', async () => {
  const sheet = await readFixture('contacts.csv');
  expect(sheet).toMatchObject({ tool: 'generic', as: 'contacts', rows: 4 });
  expect(draftAt(sheet, 2)).toMatchObject({
    person: {
      name: 'Ana Ruiz',
      organisation: 'Ruiz Studio',
      tags: ['VIP', 'press'],
      texts: { city: 'Boston', country: 'United States', birthday: '1990-02-03' },
      custom: { 'Shoe size': '38' },
    },
  });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['ana.ruiz@example.com', 'ana@example.org']);
  expect(draftAt(sheet, 2).registration).toBeUndefined();
});

test('a value that cannot be used never rejects its row', async () => {
  const sheet = await readFixture('contacts.csv');
  expect(told(sheet.issues)).toEqual([
    '3 lost-phone Mobile 1.38E+10',
    '5 bad-email E-mail mia(at)example.com',
    '5 bad-day Birthday 31.02.1990',
  ]);
  expect(draftAt(sheet, 3).person.phones).toEqual([
    { value: null, typed: '1.38E+10', valid: false, bounced: false },
  ]);
  expect(draftAt(sheet, 5).person.custom.Birthday).toBe('31.02.1990');
});

test('a row with neither a name nor a usable contact is rejected with its cells, an empty one is no row', async () => {
  const sheet = await readFixture('contacts.csv');
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual(['6 nobody']);
  expect(sheet.rejected[0]?.cells.slice(0, 2)).toEqual(['', 'nobody at all']);
});
