/** Lists as event platforms, shops and clubs write them, known by their headings alone. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../src/domain/draft.ts';
import { withOwnOrders } from '../../src/domain/import/buyer.ts';
import type { Money } from '../../src/domain/records/field.ts';
import { draftAt, readLines, readText } from './reading.ts';

const amount = (money?: Money) => (money ? `${money.amount / 100} ${money.currency}` : undefined);

/** Who, how, with which ticket, for how much, since when. */
function told({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }: Draft) => {
    const { status, role, ticket, fee, paid, registeredAt } = registration ?? { answers: {} };
    return [person.name, status, role, ticket, amount(fee), amount(paid), registeredAt?.slice(0, 16)]
      .filter((part) => part !== undefined)
      .join(', ');
  });
}

test('a column of given names makes a column of names one of family names', async () => {
  const sheet = await readLines(
    [
      'Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Email payeur;Tarif;Montant tarif;Code Promo;Montant code promo',
      '17;04/03/2026 14:25;Validé;MARTIN;Élodie;MARTIN;elodie@example.com;Plein tarif;85,00;ASSO;10,00',
      '18;13/03/2026 09:02;Remboursé;LE GOFF;Yann;LE GOFF;yann@example.com;Réduit;45,00;;',
    ],
    { currency: 'EUR' },
  );
  expect(told(sheet)).toEqual([
    'Élodie MARTIN, registered, Plein tarif, 85 EUR, 2026-03-04T14:25',
    'Yann LE GOFF, cancelled, Réduit, 45 EUR, 2026-03-13T09:02',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({ given: 'Élodie', family: 'MARTIN' });
});

test('a group that knows its people by what they call themselves lists people', async () => {
  const sheet = await readLines([
    '参加枠名,ユーザー名,表示名,コメント,参加ステータス,出欠ステータス,ご所属を教えてください',
    '一般枠,mori,森 健太,,参加,出席,株式会社みどり',
    'LT枠,sato,佐藤 由美,,参加,欠席,',
    '一般枠,kato,加藤 博,,参加キャンセル,,',
  ]);
  expect(told(sheet)).toEqual([
    '森 健太, attended, 一般枠',
    '佐藤 由美, registered, LT枠',
    '加藤 博, cancelled, 一般枠',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('株式会社みどり');
  const handles = await readLines(['Username,Ticket', 'ana_r,Day']);
  expect(told(handles)).toEqual(['ana_r, Day']);
});

test('who holds a ticket is told apart from who bought it', async () => {
  const sheet = await readLines([
    'Ticket,Check In,Order ID,Ticket Holder Name,Ticket Holder Email Address,Purchaser Name,Purchaser Email Address',
    'Early,checked in,7,Dana Ortiz,dana@example.com,Dana Ortiz,dana@example.com',
    'Early,,7,Felix Ortiz,,Dana Ortiz,dana@example.com',
  ]);
  expect(told(sheet)).toEqual(['Dana Ortiz, attended, Early', 'Felix Ortiz, Early']);
});

test('a check-in may be told with its time in one cell', async () => {
  const sheet = await readLines([
    'Time registration occurred[REG_date],Final Price of registration[REG_final_price],Currency,Registration Status,Transaction Status,Check-Ins,First Name[ATT_fname],Last Name[ATT_lname]',
    '"March 3, 2026 2:05 pm",120.00,USD,Approved,Complete,Checked In: 2026-04-17 09:01:00,Ruth,Baker',
    '"March 6, 2026 9:45 am",120.00,USD,Approved,Abandoned,,Tom,Reed',
  ]);
  expect(told(sheet)).toEqual([
    'Ruth Baker, attended, 120 USD, 2026-03-03T14:05',
    'Tom Reed, invited, 120 USD, 2026-03-06T09:45',
  ]);
  expect(draftAt(sheet, 2).registration?.checkedInAt).toBe('2026-04-17T09:01:00.000Z');
});

test('of several roles in a cell the one that is more than to attend counts', async () => {
  const sheet = await readLines([
    'Display Name,Current Employer,Participant Role,Participant Register Date,Fee Amount,Fee Currency',
    'Bola Adeyemi,Helping Hands,"Volunteer, Attendee",2026-03-04 10:10:00,80.00,USD',
    'Wei Ng,,"Attendee, Choir",2026-03-04 10:10:00,80.00,USD',
  ]);
  expect(told(sheet)).toEqual([
    'Bola Adeyemi, volunteer, 80 USD, 2026-03-04T10:10',
    'Wei Ng, 80 USD, 2026-03-04T10:10',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Helping Hands');
});

test('a type of registration that is no role is a ticket', async () => {
  const file = (types: readonly string[]) =>
    readText(
      `Name,Event registration type,Payment state\n${types.map((type) => `Kim,${type},Unpaid\n`).join('')}`,
    );
  expect(told(await file(['Member', 'Non-member']))).toEqual([
    'Kim, pending, Member',
    'Kim, pending, Non-member',
  ]);
  expect(told(await file(['Speaker', 'Member']))).toEqual(['Kim, pending, speaker', 'Kim, pending']);
});

test('whoever booked lends their contacts to the ticket in their own name only', async () => {
  const lines = [
    'Booking ID,Booking First Name,Booking Last Name,Booking State,Booking Email,Ticket Type,Ticket Price (AUD),Void,Date Booked (UTC+11),Ticket Data: First Name,Ticket Data: Last Name,Ticket Data: Company',
    'b-1,Ella,Ward,NSW,ella@example.com,Full,45.00,No,05Mar2026 07:10 PM,Ella,Ward,Ward & Co',
    'b-1,Ella,Ward,NSW,ella@example.com,Full,45.00,Yes,05Mar2026 07:10 PM,Otis,Bell,',
  ];
  const sheet = await readLines(lines);
  expect(told(sheet)).toEqual([
    'Ella Ward, registered, Full, 45 AUD, 2026-03-05T08:10',
    'Otis Bell, cancelled, Full, 45 AUD, 2026-03-05T08:10',
  ]);
  expect(draftAt(sheet, 2).person.organisation).toBe('Ward & Co');
  expect(sheet.issues).toEqual([]);
  const own = withOwnOrders(sheet.drafts).map(({ person }) => person.emails.map(({ value }) => value));
  expect(own).toEqual([['ella@example.com'], []]);
});

test('a ticket for one more is a seat, and its face value what it costs', async () => {
  const sheet = await readLines([
    'Order ID,Buyer email,Ticket code,Nom du tarif,Ticket status,Full name,Face value',
    'or_1,sam@example.com,T1,Standard,valid,Sam Poole,£30.00',
    'or_1,sam@example.com,T2,Standard,valid,+1,£30.00',
  ]);
  expect(told(sheet)).toEqual(['Sam Poole, registered, Standard, 30 GBP']);
  expect(sheet.seats).toHaveLength(1);
});

test('who came is told by the time they first came in, in the words of meeting tools', async () => {
  const timeIn = async (heading: string, cell = '2026-04-17 09:01:00') => {
    const sheet = await readText(`Name;${heading}\nAna;${cell}\n`, { forEvent: true, region: 'DE' });
    const { status, checkedInAt } = draftAt(sheet, 2).registration ?? {};
    return [status, checkedInAt?.slice(11, 16)];
  };
  for (const heading of [
    'First Entry Time',
    'First joined at (UTC)',
    'Erster Beitritt',
    'Access date',
    'Première connexion',
  ])
    expect([heading, ...(await timeIn(heading))]).toEqual([heading, 'attended', '09:01']);
  expect(await timeIn('Time joined', '9:01 AM')).toEqual(['attended', undefined]);
  expect(await timeIn('Attended live', 'TRUE')).toEqual(['attended', undefined]);
  expect(await timeIn('Attendance', 'Not Attended')).toEqual(['registered', undefined]);
  for (const heading of ['Last joined at', 'Entry fee paid on', 'Attendance type'])
    expect([heading, ...(await timeIn(heading))]).toEqual([heading, undefined, undefined]);
});

test('how long somebody was there is no time they came', async () => {
  const sheet = await readLines(['Name,Ticket,Time attended', 'Ana,Day,45', 'Bo,Day,1 hr 5 min'], {
    forEvent: true,
  });
  expect([told(sheet), sheet.issues]).toEqual([['Ana, Day', 'Bo, Day'], []]);
});

test('a cell that was kept from being calculated is what it says', async () => {
  const sheet = await readLines([
    'Name\tRole\tJoin Time\tPhone',
    'Ana Ruiz\tCohost\t"=""2026-04-17 08:55:00"""\t="2025550101"',
  ]);
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { phones: [{ value: '+12025550101' }] },
    registration: { role: 'staff', checkedInAt: '2026-04-17T08:55:00.000Z' },
  });
});

test('an item somebody ordered is their ticket, and a number of items is none', async () => {
  const shop = (items: readonly string[]) =>
    readLines(
      [
        'Order Number,Order Status,First Name (Billing),Email (Billing),Country Code (Billing),Order Refund Amount,Item,Item Cost',
        ...items.map((item, at) => `${at},Completed,Kim,kim${at}@example.com,US,8,${item},80`),
      ],
      { currency: 'USD' },
    );
  const [draft] = (await shop(['Weekend ticket'])).drafts;
  expect(draft).toMatchObject({
    person: { texts: { country: 'US' } },
    registration: { ticket: 'Weekend ticket', fee: { amount: 8000 }, refunded: { amount: 800 } },
  });
  expect((await shop(['1', '2'])).drafts.map(({ registration }) => registration?.ticket)).toEqual([
    undefined,
    undefined,
  ]);
});

test('a country code is what its cells are: a country, or what a number begins with', async () => {
  const sheet = await readLines(['Name,Country Code,Mobile', 'Ana,+44,20 7946 0123']);
  expect(draftAt(sheet, 2).person.phones[0]?.value).toBe('+442079460123');
});

test('what waits for approval waits to be let in, not to pay', async () => {
  const sheet = await readLines(['Name,Approval Status', 'Ana,pending', 'Bo,approved']);
  expect(told(sheet)).toEqual(['Ana, waitlisted', 'Bo, registered']);
});

test('a reply is a state where every reply is one', async () => {
  const replies = await readLines([
    'Name,Response,Date responded',
    'Wade,Going,2026-03-01',
    'Xia,Interested,2026-03-02',
    "Yael,Can't go,2026-03-03",
  ]);
  expect(told(replies)).toEqual([
    'Wade, registered, 2026-03-01T00:00',
    'Xia, invited, 2026-03-02T00:00',
    'Yael, cancelled, 2026-03-03T00:00',
  ]);
  const words = await readLines(['Name,Ticket,Response', 'Wade,Day,Loved it', 'Xia,Day,No']);
  expect(told(words)).toEqual(['Wade, Day', 'Xia, Day']);
});
