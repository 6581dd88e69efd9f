/** What one of several costs beside what all of them do. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

const inDollars = { forEvent: true, currency: 'USD' } as const;

test('what one of several costs is no fee beside what all of them cost', async () => {
  const booths = await readLines(
    [
      'Booth,Company,Contact,Area (sqm),Unit price,Total',
      'A1,Oak,Ann Moss,9,100,900',
      'A2,Elm,Bo Reed,18,100,1800',
    ],
    inDollars,
  );
  expect(booths.drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([90000, 180000]);
  const tickets = await readLines(['Name,Unit price', 'Ann Moss,100', 'Bo Reed,80'], inDollars);
  expect(tickets.drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([10000, 8000]);
  // What stands under “Total” here is no sum.
  const numbered = await readLines(['Name,Unit price,Total', 'Ann Moss,100,1', 'Bo Reed,80,2'], inDollars);
  expect(numbered.drafts.map(({ registration }) => registration?.fee)).toEqual([undefined, undefined]);
});
