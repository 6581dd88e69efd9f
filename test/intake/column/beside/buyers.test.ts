/** Lists of orders that tell of nobody but who ordered. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

/** `Ana Prado ana@example.com +1202…` of each client, in the order of the rows. */
async function clients(...lines: readonly string[]): Promise<string[]> {
  const { drafts } = await readLines(lines, { forEvent: true, region: 'US' });
  return drafts.map(({ person: { name, emails, phones } }) =>
    [name, ...emails.map(({ value }) => value), ...phones.map(({ value }) => value)].join(' '),
  );
}

test('a phone that is nobody’s in particular is the buyer’s where nobody else is told of', async () => {
  const rows = ['1,Kip Dane,kip@example.com,+12025550112,Day', '2,Rae Moon,rae@example.org,,Day'];
  for (const headings of [
    'Order,Buyer name,Buyer email,Phone,Ticket',
    'Booking ID,Booked by,Booker email,Mobile,Ticket',
    '订单号,购票人姓名,购票人邮箱,手机号,票种',
    'Order,Buyer name,Buyer email,Contact phone,Ticket',
  ])
    expect(await clients(headings, ...rows)).toEqual([
      'Kip Dane kip@example.com +12025550112',
      'Rae Moon rae@example.org',
    ]);
});

test('a phone of whoever comes, or one of several of a buyer, or of a company at a stand, is not', async () => {
  expect(
    await clients('Order,Buyer name,Buyer email,Attendee phone', '1,Kip Dane,kip@example.com,+12025550112'),
  ).toEqual([' +12025550112']);
  expect(
    await clients(
      'Order,Buyer name,Buyer email,Phone',
      '1,Kip Dane,kip@example.com,+12025550112',
      '1,Kip Dane,kip@example.com,+12025550113',
    ),
  ).toEqual([' +12025550112', ' +12025550113']);
  expect(
    await clients(
      'Booth,Exhibitor,Billing name,Billing email,Phone',
      'A1,Blue Bay Ltd,Kip Dane,kip@example.com,+12025550112',
    ),
  ).toEqual(['Blue Bay Ltd +12025550112']);
});

test('half a name of a buyer has the other half beside it', async () => {
  for (const headings of [
    'Commande,Nom acheteur,Prénom acheteur,Email acheteur',
    'Pedido,Apellidos comprador,Nombre comprador,Email comprador',
  ])
    expect(await clients(headings, '1,Prado,Ana,ana@example.com')).toEqual(['Ana Prado ana@example.com']);
  expect(
    await clients('Order,Buyer name,Buyer first name,Buyer email', '1,Ana Prado,Ana,ana@example.com'),
  ).toEqual(['Ana Prado ana@example.com']);
});
