/** What tools write that real exports showed: each beside lists in which the same words mean something else. */
import { expect, test } from 'vitest';
import { draftAt, readLines, readText, told } from '../reading.ts';

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

const statesOf = async (heading: string, ...states: string[]) => {
  const sheet = await readLines([
    `Name,Ticket,${heading}`,
    ...states.map((state, i) => `Guest ${'ABCDEF'[i]}x,Day,${state}`),
  ]);
  return sheet.drafts.map(({ registration }) => registration?.status ?? 'unknown');
};

test('what is to be paid waits, in the words of a shop and of Indonesia', async () => {
  expect(await statesOf('Status', 'ACQUIRED', 'TO_BE_PAID')).toEqual(['registered', 'pending']);
  expect(await statesOf('Status Kehadiran', 'Telah Hadir', 'Belum Hadir')).toEqual([
    'attended',
    'registered',
  ]);
});

test('letters that no register has are codes of a tool, and nobody was present by them', async () => {
  expect(await statesOf('status', 'p', 'n', 'c')).toEqual(['unknown', 'unknown', 'unknown']);
  expect(await statesOf('status', 'P', 'A')).toEqual(['attended', 'unknown']);
  expect(await statesOf('Attending', 'Y', 'N')).toEqual(['registered', 'cancelled']);
});

test('whoever is not registered has cancelled nothing', async () => {
  expect(await statesOf('Registered', 'Yes', 'No')).toEqual(['registered', 'invited']);
  expect(await statesOf('Attending', 'Yes', 'No')).toEqual(['registered', 'cancelled']);
});

test('the reading of a name in two columns is one name, and that of a company nobody’s', async () => {
  const sheet = await readLines([
    '姓,名,会社名,フリガナ (会社名),フリガナ (名),フリガナ (姓),電子メール アドレス',
    '鈴木,花子,鈴木商事,スズキショウジ,ハナコ,スズキ,hanako@example.com',
    '高田,蓮,,,レン,タカダ,ren@example.org',
  ]);
  expect(sheet.drafts.map(({ person }) => person.otherNames)).toEqual([['スズキ ハナコ'], ['タカダ レン']]);
});

test('PayPal in Italian heads the names as first names, and tells who sent', async () => {
  const sheet = await readText(
    '"Data","Orario","Nome","Tipo","Stato","Valuta","Lordo","Tariffa","Netto","Indirizzo email mittente","Indirizzo email destinatario","Codice transazione"\n' +
      '"14/04/2026","10:00:00","Lidia Conte","Pagamento","Completata","EUR","30,00","-1,20","28,80","lidia@example.com","cassa@example.net","IT1"\n',
    { region: 'IT' },
  );
  expect(sheet).toMatchObject({ tool: 'paypal', issues: [] });
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: 'Lidia Conte',
    emails: [{ value: 'lidia@example.com' }],
  });
});

test('a list of a shop’s customers is one of contacts, and how many orders they made is no fee', async () => {
  const sheet = await readLines([
    'Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders',
    '7001,Nan,Orton,nan@example.com,yes,90.00,2',
  ]);
  expect(sheet.as).toBe('contacts');
  const accounts = await readLines([
    'Customer ID,Email,Full name,Account active,Registration date',
    '8WSA,beate@example.com,Beate Kunz,Yes,2025-01-02',
  ]);
  expect(accounts.as).toBe('contacts');
  const orders = await readLines(['Customer ID,Name,Registration date', '7001,Nan Orton,2025-01-02']);
  expect(orders.as).toBe('registrations');
});

test('a place that is kept for nobody yet is passed over', async () => {
  const slots = await readLines([
    'Sign Up,Location,Qty,Item,First Name,Last Name,Email',
    'Setup,Hall 2,1,Door,Kip,Dane,kip@example.com',
    'Setup,Hall 2,1,Door,,,',
    'Setup,Hall 2,1,Coats,Rae,Moon,rae@example.org',
  ]);
  expect([told(slots.skipped), slots.rejected]).toEqual([['3 free-place'], []]);
  const people = await readLines([
    'Name,Email,Location,Remark',
    'Kip Dane,kip@example.com,Hall 2,early',
    ',,Hall 2,cannot come',
  ]);
  expect(people.rejected).toHaveLength(1);
});

test('of a log of who joined and left a meeting each came once, when they first joined', async () => {
  const log = ['Full Name,User Action,Timestamp', 'Avis Crane,Joined,2026-05-20 15:00'];
  const sheet = await readLines([
    ...log,
    'Avis Crane,Left,2026-05-20 15:20',
    'Avis Crane,Joined,2026-05-20 15:25',
  ]);
  expect(sheet.drafts.map(({ registration }) => [registration?.status, registration?.checkedInAt])).toEqual([
    ['attended', '2026-05-20T15:00:00.000Z'],
  ]);
  const other = await readLines([...log, 'Avis Crane,Asked a question,2026-05-20 15:20']);
  expect(other.drafts.map(({ registration }) => registration?.status)).toEqual([undefined, undefined]);
});

test('a refund with an order of its own is of the payment of its customer', async () => {
  const head = 'Date,Item,Gross Sales,Transaction ID,Customer ID,Customer Name';
  const paid = [
    '2026-04-02,Workshop ticket,$45.00,tx1,cus1,Ida Wolfe',
    '2026-04-03,Workshop ticket,$45.00,tx2,cus2,Ida Wolfe',
  ];
  const sheet = await readLines([head, ...paid, '2026-04-05,Workshop ticket,-$45.00,tx3,cus2,Ida Wolfe']);
  expect(sheet.drafts.map(({ registration }) => registration?.status)).toEqual(['registered', 'cancelled']);
  const others = await readLines([head, ...paid, '2026-04-05,Dinner,-$45.00,tx3,cus2,Ida Wolfe']);
  expect(others.drafts.map(({ registration }) => registration?.status)).not.toContain('cancelled');
});

test('a title of an event names it, and an event ticket is a ticket', async () => {
  const sheet = await readLines([
    'Name,Event Title,Event Start Date,Event Ticket',
    'Agnes Mill,Spring Assembly,2026-05-20 09:00,Standard',
  ]);
  expect(sheet).toMatchObject({ eventName: 'Spring Assembly', eventDay: '2026-05-20' });
  expect(draftAt(sheet, 2).registration?.ticket).toBe('Standard');
});
