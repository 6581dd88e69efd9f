/** Contacts of the buyer on every ticket of an order. */
import { expect, test } from 'vitest';
import { emailsOf, readLines } from '../../reading.ts';

test('who owns an address several tickets of an order bear does not depend on the order of the rows', async () => {
  const heads = 'Name,Email,Order #,Attendee #';
  const rows = [
    'Bo Holm,office@example.com,1,10',
    'Cy Holm,office@example.com,1,9',
    'Dee Holm,office@example.com,1,11',
  ];
  const owner = async (lines: readonly string[]) =>
    (await readLines([heads, ...lines])).drafts
      .filter((draft) => emailsOf(draft).length > 0)
      .map(({ person }) => person.name);
  expect(await owner(rows)).toEqual(['Cy Holm']);
  expect(await owner([...rows].reverse())).toEqual(['Cy Holm']);
});
