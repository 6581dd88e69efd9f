/** What a whole order costs beside what each ticket of it does. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

/** What each row owes, in units of the currency, and how many it brings. */
async function owed(
  ...lines: readonly string[]
): Promise<(readonly [number | undefined, number | undefined])[]> {
  const { drafts } = await readLines(lines, { forEvent: true, currency: 'USD' });
  return drafts.map(({ registration: { fee, companions } = {} }) => [fee && fee.amount / 100, companions]);
}

test('the total of an order on each of its tickets is not what each of them costs', async () => {
  expect(
    await owed(
      'Name,Email,Order Number,Order Total,Ticket,Price',
      'Uri Stone,uri@example.com,11,$80.00,Day,$40.00',
      'Jo Lark,jo@example.org,11,$80.00,Day,$40.00',
    ),
  ).toEqual([
    [40, undefined],
    [40, undefined],
  ]);
});

test('what each of two paid with their extras is no total of both', async () => {
  expect(
    await owed(
      'Name,Email,Order Number,Order Total,Ticket,Price',
      'Uri Stone,uri@example.com,11,$120.00,Day,$80.00',
      'Jo Lark,jo@example.org,11,$120.00,Day,$80.00',
    ),
  ).toEqual([
    [120, undefined],
    [120, undefined],
  ]);
});

test('an order of one ticket costs its total, with what was taken off or added', async () => {
  expect(
    await owed(
      'Name,Email,Order Number,Order Total,Ticket,Price',
      'Uri Stone,uri@example.com,11,$36.00,Day,$40.00',
      'Jo Lark,jo@example.org,12,$42.00,Day,$40.00',
    ),
  ).toEqual([
    [36, undefined],
    [42, undefined],
  ]);
});

test('a total that is price times quantity in every row is what is owed', async () => {
  const rows = ['Otis Glen,otis@example.org,$40.00,2,$80.00', 'Vera Plum,vera@example.com,$40.00,1,$40.00'];
  expect(await owed('Name,Email,Ticket (Price),Ticket (Quantity),Total', ...rows)).toEqual([
    [80, 1],
    [40, 0],
  ]);
  expect(await owed('Name,Email,Price,Shirts (Quantity),Total', ...rows)).toEqual([
    [80, undefined],
    [40, undefined],
  ]);
  // One is not the other's product: nobody knows what it is the total of.
  expect(
    await owed('Name,Email,Price,Quantity,Total', ...rows, 'Kip Dane,kip@example.com,$40.00,2,$95.00'),
  ).toEqual([
    [40, undefined],
    [40, undefined],
    [40, undefined],
  ]);
});
