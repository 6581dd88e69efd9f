/** Several people, or a name and more, in the lines of one cell. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

test('several lines in a cell are a name and a post, or numbers among other things', async () => {
  const sheet = await readLines([
    'Contact,Address / Phone',
    '"Ann Moss\nCEO","1 Main St\nann@example.com\n202-555-0101"',
    '"Bob\nReed",202-555-0102',
  ]);
  expect(
    sheet.drafts.map(({ person }) => [person.name, person.texts.title, person.phones[0]?.value]),
  ).toEqual([
    ['Ann Moss', 'CEO', '+12025550101'],
    ['Bob Reed', undefined, '+12025550102'],
  ]);
  expect(sheet.drafts[0]?.person.emails[0]?.value).toBe('ann@example.com');
  expect(Object.keys(sheet.drafts[0]?.person.custom ?? {})).toEqual(['Address / Phone']);
});

const german = { region: 'DE', currency: 'EUR', forEvent: true };

test('who shares a room are two people, and two numbers may be told by “or” in other languages', async () => {
  const rooms = await readLines(['房号,入住人1,入住人2,电话', '801,张伟,王强,13800000001'], { region: 'CN' });
  expect(rooms.drafts.map(({ person }) => person.name)).toEqual(['张伟', '王强']);
  const phones = await readLines(['Name;Mobil', 'Max Blau;0170 1234560 oder 0170 1234561'], german);
  expect(phones.drafts[0]?.person.phones.map(({ value }) => value)).toEqual([
    '+491701234560',
    '+491701234561',
  ]);
});
