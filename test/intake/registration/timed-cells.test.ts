/** The moments of a row, as they are typed, in the zone of the event. */
import { expect, test } from 'vitest';
import { draftAt, readLines, told } from '../reading.ts';

test('a time of day with dots is one', async () => {
  const sheet = await readLines(['Timestamp,Nome,Email', '20/04/2026 10.12.33,Rosa,rosa@example.com']);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-04-20T10:12:33.000Z');
});

test('half a day is written with a blank in Spanish', async () => {
  const sheet = await readLines([
    'Marca temporal,Nombre,Correo',
    '2026/05/21 9:12:01 a. m.,Rosa,rosa@example.com',
    '2026/05/21 3:40:55 p.\u00a0m. CET,Luz,luz@example.com',
  ]);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-05-21T09:12:01.000Z');
  expect(draftAt(sheet, 3).registration?.registeredAt).toBe('2026-05-21T14:40:55.000Z');
});

test.each(['115年3月20日', '民國115年3月20日', '115/03/20'])(
  '%s is a day of the Republic calendar',
  async (day) => {
    const sheet = await readLines(['姓名,電子郵件,報名日期', `蔡明宏,tsai@example.com,${day}`]);
    expect(draftAt(sheet, 2).registration?.registeredAt).toBe('2026-03-20T00:00:00.000Z');
  },
);

test.each([
  ['08/31/25 09:12', '2025-08-31T09:12:00.000Z'],
  ['31/08/2025', '2025-08-31T00:00:00.000Z'],
  ['31.8.2025 21:05', '2025-08-31T21:05:00.000Z'],
  ['2025/10/12 9:15:02 AM EDT', '2025-10-12T13:15:02.000Z'],
  ['2025/10/12 9:15:02 PM GMT+8', '2025-10-12T13:15:02.000Z'],
  ['2026年4月17日 下午3:05', '2026-04-17T15:05:00.000Z'],
  ['2025-11-01T08:00:16.045Z', '2025-11-01T08:00:16.000Z'],
  ['2025-11-01T08:00:16+02:00', '2025-11-01T06:00:16.000Z'],
  ['115/03/20', '2026-03-20T00:00:00.000Z'],
  ['46000', '2025-12-09T00:00:00.000Z'],
  ['46000.5', '2025-12-09T12:00:00.000Z'],
  ['March 1, 2026 at 9:14 AM', '2026-03-01T09:14:00.000Z'],
  ['20260301', '2026-03-01T00:00:00.000Z'],
  ['03-Apr-26', '2026-04-03T00:00:00.000Z'],
  ['Fri Apr 03 2026 10:00:00 GMT+0200 (CEST)', '2026-04-03T08:00:00.000Z'],
  ['Friday, 3 April 2026 10:00', '2026-04-03T10:00:00.000Z'],
  ['Fr., 3. April 2026 um 10:00 Uhr', '2026-04-03T10:00:00.000Z'],
  ['3. März 2026 14:05', '2026-03-03T14:05:00.000Z'],
  ['12. Dez. 2026', '2026-12-12T00:00:00.000Z'],
  ['1er août 2026', '2026-08-01T00:00:00.000Z'],
  ['vendredi 3 juillet 2026 à 14h05', '2026-07-03T14:05:00.000Z'],
  ['3 de marzo de 2026', '2026-03-03T00:00:00.000Z'],
  ['5 октября 2026', '2026-10-05T00:00:00.000Z'],
  ['2026. 4. 3 오후 2:05:33', '2026-04-03T14:05:33.000Z'],
  ['2026년 4월 3일', '2026-04-03T00:00:00.000Z'],
  ['1775203200', '2026-04-03T08:00:00.000Z'],
  ['1775203200123', '2026-04-03T08:00:00.000Z'],
])('%s is the instant %s', async (typed, instant) => {
  const sheet = await readLines(['Name,Registered at', `Ana,"${typed}"`]);
  expect(draftAt(sheet, 2).registration?.registeredAt).toBe(instant);
});

test('a wall clock hangs in the zone of the event, in summer and in winter', async () => {
  const lines = ['Name,Registered at', 'Ana,2025-07-01 09:00', 'Bo,2025-12-01 09:00', 'Cy,2025-03-09 04:00'];
  const sheet = await readLines(lines, { zone: 'America/New_York' });
  expect(sheet.drafts.map(({ registration }) => registration?.registeredAt)).toEqual([
    '2025-07-01T13:00:00.000Z',
    '2025-12-01T14:00:00.000Z',
    '2025-03-09T08:00:00.000Z',
  ]);
});

test('zeros and dashes are no day, and an impossible one is kept as typed', async () => {
  const sheet = await readLines(['Name,Registered at', 'Ana,0/0/00', 'Bo,-', 'Cy,2026-02-30']);
  expect(told(sheet.issues)).toEqual(['4 bad-day Registered at 2026-02-30']);
  expect(draftAt(sheet, 4).registration?.answers).toEqual({ 'Registered at': '2026-02-30' });
});
