/** Headings of the day on which somebody paid. */
import { expect, test } from 'vitest';
import { readLines } from '../reading.ts';

const forEvent = { forEvent: true, currency: 'EUR' } as const;

test.each(['03-May-26', '3 May 2026', '3. Mai 2026', '2026-05-03'])(
  'a day below “Paid on”, %s, says that it was paid',
  async (day) => {
    const { drafts } = await readLines(
      [
        'Name,E-mail,Paid on,Amount',
        `Ann Moss,ann@example.com,${day},120.00`,
        'Bo Reed,bo@example.com,,120.00',
      ],
      forEvent,
    );
    expect(drafts.map(({ registration }) => registration?.paid?.amount)).toEqual([12_000, undefined]);
  },
);

test('a word below “Paid on” is no day', async () => {
  const { drafts } = await readLines(
    [
      'Name,E-mail,Paid on,Amount',
      'Ann Moss,ann@example.com,Friday 13,120.00',
      'Bo Reed,bo@example.com,Site,120.00',
    ],
    forEvent,
  );
  expect(drafts.map(({ registration }) => registration?.paid)).toEqual([undefined, undefined]);
});
