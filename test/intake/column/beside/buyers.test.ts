/** Lists of orders that tell of nobody but who ordered. */
import { expect, test } from 'vitest';
import { draftAt, emailsOf, readLines } from '../../reading.ts';

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

test('a list of registrations that names nobody else is of whoever registered', async () => {
  const sheet = await readLines([
    'Registration Created Date,Registration Reference,Registration Name,Registration Email,Registration Company Name,Tickets Count,Payment Status',
    '2026-03-01 10:00:00 UTC,TT01,Ben Hale,ben@example.com,Hale Co,2,paid',
  ]);
  const { person, registration } = draftAt(sheet, 2);
  expect(person).toMatchObject({ name: 'Ben Hale', organisation: 'Hale Co' });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['ben@example.com']);
  expect(registration).toMatchObject({ order: 'TT01', companions: 1, status: 'registered' });
});

test('whoever ordered is who is known where a list tells of nobody else', async () => {
  const orders = await readLines([
    'Order ID,Order date,Buyer first name,Buyer last name,Buyer email',
    '7,2026-05-03,Ana,Ruiz,ana@example.com',
    '8,2026-05-04,Bo,Lind,bo@example.com',
  ]);
  expect(orders.drafts.map(({ person }) => [person.name, person.emails[0]?.value])).toEqual([
    ['Ana Ruiz', 'ana@example.com'],
    ['Bo Lind', 'bo@example.com'],
  ]);
  const payments = await readLines(['Customer name,Customer email,Amount', 'Ana Ruiz,ana@example.com,12'], {
    currency: 'EUR',
  });
  expect(draftAt(payments, 2).person.name).toBe('Ana Ruiz');
});

test('a customer beside an attendee is whoever ordered', async () => {
  const sheet = await readLines([
    'Order ID,Attendee name,Attendee email,Customer name,Customer email',
    '7,Bo Lind,bo@example.com,Ana Ruiz,ana@example.com',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Bo Lind', emails: [{ value: 'bo@example.com' }] });
  expect(draftAt(sheet, 2).buyer).toMatchObject({ name: 'Ana Ruiz', emails: [{ value: 'ana@example.com' }] });
});

test('people beside whom somebody else is named are themselves alone', async () => {
  const sheet = await readLines([
    'Name,Email,Phone,Assistant name,Assistant email,Emergency contact phone',
    'Ana,ana@example.com,+12025550113,Kim,kim@example.com,+12025550114',
  ]);
  expect(sheet.drafts).toHaveLength(1);
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: 'Ana',
    emails: [{ value: 'ana@example.com' }],
    phones: [{ value: '+12025550113' }],
  });
});
