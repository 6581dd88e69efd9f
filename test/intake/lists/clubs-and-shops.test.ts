/** Lists as written by associations, calls for speakers, races and shops. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, emailsOf, told as issuesOf, readLines } from '../reading.ts';

/** Who, how, as what, with which ticket, for how much, since when. */
function told({ drafts }: Sheetful): string[] {
  return drafts.map(({ person, registration }: Draft) => {
    const { status, role, ticket, fee, registeredAt } = registration ?? { answers: {} };
    const price = fee && `${fee.amount / 100} ${fee.currency}`;
    return [person.name, status, role, ticket, price, registeredAt?.slice(0, 10)]
      .filter((part) => part !== undefined)
      .join(', ');
  });
}

test('the first of several addresses is counted, too', async () => {
  const sheet = await readLines([
    'Name,Email 1,Email 2,Phone 1',
    'Quinn,q@example.com,q@example.org,202-555-0131',
  ]);
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['q@example.com', 'q@example.org']);
  expect(draftAt(sheet, 2).person.phones.map(({ value }) => value)).toEqual(['+12025550131']);
});

test('the parts of a heading may stand behind bars', async () => {
  const sheet = await readLines([
    '[Contact Name],[Organization],[Email | Primary],[Phone | Primary],[Address | Primary | City]',
    'Sam King,King Group,sam@example.com,202-555-0141,Tulsa',
  ]);
  const { person } = draftAt(sheet, 2);
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['sam@example.com']);
  expect(person.phones.map(({ value }) => value)).toEqual(['+12025550141']);
  expect(person.texts.city).toBe('Tulsa');
});

test('members who registered with an association are contacts', async () => {
  const lines = [
    'First Name,Last Name,Email Address,Professional Title,Registered,Date Member Since,Receive newsletters',
    'Xena,Pike,xena@example.com,Chemist,01/01/2019,01/01/2019,no',
  ];
  const sheet = await readLines(lines);
  expect(sheet.as).toBe('contacts');
  expect(draftAt(sheet, 2).person.texts.title).toBe('Chemist');
  expect(draftAt(sheet, 2).person.consent?.email?.state).toBe('no');
  expect((await readLines(lines, { forEvent: true })).as).toBe('registrations');
});

test('that an invitation went out says nothing beside the answer to it', async () => {
  const sheet = await readLines([
    'Name,RSVP status,Invitation status,Registration fees',
    'Abby,Attending,Invited,$50.00',
    'Bart,Declined,Invited,$0.00',
    'Cora,No response,Invited,',
    'Dan,,Invited,',
  ]);
  expect(told(sheet)).toEqual([
    'Abby, registered, 50 USD',
    'Bart, cancelled, 0 USD',
    'Cora, invited',
    'Dan, invited',
  ]);
});

test('a list of talks or of speakers lists speakers, who may not have confirmed yet', async () => {
  const accepted = await readLines(
    [
      'Speaker Id,FirstName,LastName,Email,TagLine,Confirmed',
      'a1,Nils,Gade,nils@example.com,Engineer,Yes',
      'a2,Olga,Hahn,olga@example.com,,No',
    ],
    { forEvent: true },
  );
  expect(told(accepted)).toEqual(['Nils Gade, registered, speaker', 'Olga Hahn, invited, speaker']);
  const proposed = await readLines(['Name,E-mail,Proposal titles', 'Lea Ebert,lea@example.com,On Bees'], {
    forEvent: true,
  });
  expect(told(proposed)).toEqual(['Lea Ebert, speaker']);
});

test('a form of address is no title under a heading that says so in brackets', async () => {
  const sheet = await readLines(['Title (Prefix),First Name,Last Name,Ticket', 'Dr,Hal,Avery,Early']);
  expect(draftAt(sheet, 2).person.texts.title).toBeUndefined();
});

test('what a race costs, and who dropped out of it', async () => {
  const sheet = await readLines([
    'First Name,Last Name,Registration Date,Race Fee,Processing Fee,Registration Status',
    'Wanda,Orr,03/15/2026,$35.00,$2.99,Active',
    'Xavi,Pena,03/16/2026,$45.00,$2.99,Dropped',
  ]);
  expect(told(sheet)).toEqual([
    'Wanda Orr, registered, 35 USD, 2026-03-15',
    'Xavi Pena, cancelled, 45 USD, 2026-03-16',
  ]);
  const charged = await readLines(['Name,Category,Charged Amount,Amount Paid', 'Vito,10K,$60.00,$60.00']);
  expect(draftAt(charged, 2).registration?.fee?.amount).toBe(6000);
});

test('a question whether money was paid back is no amount', async () => {
  const sheet = await readLines([
    'Item Name,Buyer Name,Buyer Email,Purchase Date,Sale Price ($),Refunded?,Partial Refund ($)',
    'Pass,Ines Cruz,ines@example.com,2026-03-05,50.00,0,0.00',
    'Pass,Jake Dorn,jake@example.com,2026-03-06,50.00,1,0.00',
  ]);
  expect(told(sheet)).toEqual([
    'Ines Cruz, registered, Pass, 50 USD, 2026-03-05',
    'Jake Dorn, cancelled, Pass, 50 USD, 2026-03-06',
  ]);
});

test('one address beside the name of whoever pays is theirs', async () => {
  const sheet = await readLines(
    [
      'Order ID,Email,Financial Status,Total,Lineitem name,Billing Name,Billing Phone',
      '71,kim@example.com,PAID,60.00,Spring Fair,Kim Eads,202-555-0115',
      '72,lou@example.com,REFUNDED,60.00,Spring Fair,Lou Finn,',
    ],
    { currency: 'USD' },
  );
  expect(told(sheet)).toEqual([
    'Kim Eads, registered, Spring Fair, 60 USD',
    'Lou Finn, cancelled, Spring Fair, 60 USD',
  ]);
});

test('in a list of payments a bare date is that of the order, beside an event it is the event’s', async () => {
  const paid = await readLines([
    'Datum;Transaktions-ID;Status;Betrag;Kunde;E-Mail',
    '05.03.2026 10:22;TX1;Erfolgreich;25,00 €;Cara Uhl;cara@example.com',
    '06.03.2026 10:22;TX2;Rückerstattet;25,00 €;Dirk Voss;dirk@example.com',
  ]);
  expect(told(paid)).toEqual([
    'Cara Uhl, registered, 25 EUR, 2026-03-05',
    'Dirk Voss, cancelled, 25 EUR, 2026-03-06',
  ]);
  const held = await readLines(['Event,Date,Name,Price', 'Fair,2026-04-17,Eli Wynn,$5.00']);
  expect(draftAt(held, 2).registration?.registeredAt).toBeUndefined();
});

test('whoever left a list of an event cancelled, whoever left one of subscribers unsubscribed', async () => {
  const subscribers = await readLines([
    'E-Mail;Vorname;Nachname;Aktiviert;Abgemeldet',
    'rolf@example.com;Rolf;Kern;05.03.2025 10:25;',
    'sina@example.com;Sina;Lenz;05.03.2024 10:25;13.03.2026 08:00',
  ]);
  expect(subscribers.drafts.map(({ person }) => person.consent?.email?.state)).toEqual([undefined, 'no']);
  const guests = await readLines([
    'Vorname;Nachname;Ticket;Angemeldet am;Abgemeldet',
    'Tom;Marx;Tag;05.03.2026;',
    'Ulla;Noll;Tag;05.03.2026;13.03.2026',
  ]);
  expect(told(guests)).toEqual([
    'Tom Marx, registered, Tag, 2026-03-05',
    'Ulla Noll, cancelled, Tag, 2026-03-05',
  ]);
});

test('a price of nothing needs no currency', async () => {
  const sheet = await readLines(['Name,Ticket,Price', 'Xia,Free,0.00', 'Yan,Free,0', 'Zoe,Full,12.00']);
  expect(issuesOf(sheet.issues)).toEqual(['4 unknown-currency Price 12.00']);
});
