/** Which of two figures is the day and which the month, for a whole column. */
import { expect, test } from 'vitest';
import { draftAt, readLines, readText, told } from '../reading.ts';

test('one day above twelve settles the order for its whole column', async () => {
  const sheet = await readLines(['Name,Registered at', 'Ana,03/04/2026', 'Bo,25/04/2026']);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-04-03T00:00:00.000Z');
  expect(sheet.issues).toEqual([]);
});

test('an order nothing settles is guessed by the region, told, and may be said', async () => {
  const lines = ['Name,Registered at', 'Ana,03/04/2026', 'Bo,05/06/2026'];
  const guessed = await readLines(lines);
  expect(told(guessed.issues)).toEqual(['1 ambiguous-days Registered at Registered at']);
  expect(draftAt(guessed, 2).registration?.registeredAt).toBe('2026-03-04T00:00:00.000Z');
  const said = await readLines(lines, { dateOrder: 'dmy' });
  expect(said.issues).toEqual([]);
  expect(draftAt(said, 2).registration?.registeredAt).toBe('2026-04-03T00:00:00.000Z');
});

test('a day with points has the day first, in the export of an American tool, too', async () => {
  const sheet = await readLines([
    'First Name,Last Name,E-mail Address,Categories,Birthday',
    'Ana,Ruiz,ana@example.com,,03.04.1980',
  ]);
  expect([sheet.tool, draftAt(sheet, 2).person.texts.birthday]).toEqual(['outlook', '1980-04-03']);
});

const dayOf = async (...lines: string[]) =>
  draftAt(await readLines(['Name,Submitted', ...lines], { region: 'GB' }), 2).registration?.registeredAt;

test('a weekday before a day in figures tells which is the month, and a dash may part the time', async () => {
  expect(await dayOf('Wren Ashby,"Thu, 04/02/2026 - 10:21"')).toBe('2026-04-02T10:21:00.000Z');
  expect(await dayOf('Wren Ashby,"Do, 02/04/2026 10:21"')).toBe('2026-04-02T10:21:00.000Z');
  expect(await dayOf('Wren Ashby,"Mon, 04/02/2026 10:21"')).toBe('2026-02-04T10:21:00.000Z');
  expect(await dayOf('Wren Ashby,2026-04-02T10:21:33.123+02:00[Europe/Zurich]')).toBe(
    '2026-04-02T08:21:33.000Z',
  );
});

test('a clock of twelve hours is an American program’s, unless the region has it with the day first', async () => {
  const lines = ['Name,Registered at', 'Ana,04/02/2026 9:14 AM'];
  const dayIn = async (region: string) =>
    (await readLines(lines, { region })).drafts[0]?.registration?.registeredAt?.slice(0, 10);
  expect(await dayIn('CN')).toBe('2026-04-02');
  expect(await dayIn('AU')).toBe('2026-02-04');
});

test('a column that tells the order of its days tells it for the others', async () => {
  const sheet = await readText('Name,Purchase date,Check-in date\nAna,13/04/2026,01/05/2026\n');
  expect(draftAt(sheet, 2).registration?.checkedInAt).toBe('2026-05-01T00:00:00.000Z');
  expect(sheet.issues).toEqual([]);
});

test('a tool that writes the year first may have been kept by a program that writes it last', async () => {
  const sheet = await readLines([
    'ID,First Name,Last Name,Email,Status,Is Checked In,Checked In At,Product ID,Product Name,Event ID,Public ID,Short ID,Created Date,Last Updated Date,Notes',
    '1,Ana,Ruiz,ana@example.com,ACTIVE,Yes,02.05.2026 09:31,1,Day,7,A-1,a1,01.04.2026 10:00,01.04.2026 10:00,',
  ]);
  expect(sheet.tool).toBe('hi-events');
  expect(sheet.drafts[0]?.registration).toMatchObject({
    registeredAt: '2026-04-01T10:00:00.000Z',
    checkedInAt: '2026-05-02T09:31:00.000Z',
  });
});
