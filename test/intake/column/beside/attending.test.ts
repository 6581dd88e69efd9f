/** Lists that name whoever comes beside whoever booked for them, or answers for their company. */
import { expect, test } from 'vitest';
import { withOwnOrders } from '../../../../src/domain/import/people/buyer.ts';
import { draftAt, emailsOf, readLines } from '../../reading.ts';

const forEvent = { forEvent: true };
const who = async (lines: readonly string[], options = {}) => {
  const { drafts } = await readLines(lines, { ...forEvent, ...options });
  return withOwnOrders(drafts).map((draft) => {
    const phones = draft.person.phones.map(({ value }) => value);
    return [draft.person.name, ...emailsOf(draft), ...phones].join(' ');
  });
};

test('each attendee of an order is a client, and only their own ticket has the contacts of the invoice', async () => {
  const lines = [
    'Order Number,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),Attendee Name,Attendee Email',
    '7,Al,Fenn,al@example.com,202-555-0101,Al Fenn,al@example.com',
    '7,Al,Fenn,al@example.com,202-555-0101,Dee Rush,dee@example.com',
  ];
  expect(await who(lines)).toEqual(['Al Fenn al@example.com +12025550101', 'Dee Rush dee@example.com']);
});

test('a delegate has a contact of their company beside them, whose address is kept as it stands', async () => {
  const lines = [
    'Organisation,Contact name,E-mail,Contact title,Delegate name,Delegate email,Delegate job title',
    'Fenn Ltd,Al Fenn,al@example.com,Secretary,Dee Rush,dee@example.com,Buyer',
  ];
  const sheet = await readLines(lines, forEvent);
  expect(draftAt(sheet, 2)).toMatchObject({
    person: { name: 'Dee Rush', organisation: 'Fenn Ltd', texts: { title: 'Buyer' } },
    registration: {
      answers: { 'Contact name': 'Al Fenn', 'E-mail': 'al@example.com', 'Contact title': 'Secretary' },
    },
  });
  expect(emailsOf(draftAt(sheet, 2))).toEqual(['dee@example.com']);
});

test('who signs others up is told apart from who comes in Chinese, too', async () => {
  const region = { region: 'CN' };
  const signed = [
    '报名人,报名人手机,参会人,参会人手机',
    '金波,13800000101,金波,13800000101',
    '金波,13800000101,水灵,13800000102',
  ];
  expect(await who(signed, region)).toEqual(['金波 +8613800000101', '水灵 +8613800000102']);
  const sent = [
    '单位名称,联系人,联系电话,参会人员,参会人员电话',
    '星河文化,金波,13800000101,水灵,13800000102',
  ];
  expect(await who(sent, region)).toEqual(['水灵 +8613800000102']);
});

test('a row that says nobody else comes is about whoever booked', async () => {
  const contacts = [
    'Company,Contact name,Contact email,Attendee name,Attendee email',
    'Fenn Ltd,Al Fenn,al@example.com,,',
    'Orr Ltd,Ada Orr,ada@example.com,Dee Rush,dee@example.com',
  ];
  expect(await who(contacts)).toEqual(['Al Fenn al@example.com', 'Dee Rush dee@example.com']);
});

test('what an order that names nobody was for is not known, so that its tickets are seats', async () => {
  const orders = [
    'Order,Buyer name,Buyer email,Attendee name,Item',
    '7,Booking Office,office@example.com,,T-shirt',
    '8,Bo Gill,bo@example.com,Dee Rush,Ticket',
  ];
  const { drafts, seats } = await readLines(orders, forEvent);
  expect(drafts.map(({ person }) => person.name)).toEqual(['Dee Rush']);
  expect(seats).toMatchObject([{ order: '7', ticket: 'T-shirt' }]);
});

test('an attendee who is their own contact is reached so, and nobody is through the contact of another', async () => {
  const same = [
    'Attendee name,Company,Contact name,Contact email,Contact phone',
    'Al Fenn,Fenn Ltd,Al Fenn,al@example.com,202-555-0101',
    'Dee Rush,Rush Ltd,Ada Orr,ada@example.com,202-555-0102',
  ];
  expect(await who(same)).toEqual(['Al Fenn al@example.com +12025550101', 'Dee Rush']);
});

test('a contact e-mail or number before the name of any contact is of whoever comes', async () => {
  const first = 'Attendee name,Company,Contact email,Contact phone,Primary contact';
  const own = [
    first,
    'Al Fenn,Fenn Ltd,al@example.com,202-555-0101,Ada Orr',
    'Dee Rush,Rush Ltd,dee@example.com,202-555-0102,Ada Orr',
  ];
  expect(await who(own)).toEqual([
    'Al Fenn al@example.com +12025550101',
    'Dee Rush dee@example.com +12025550102',
  ]);
  const other = [first, 'Al Fenn,Fenn Ltd,ada@example.com,202-555-0101,Ada Orr'];
  expect(await who(other)).toEqual(['Al Fenn']);
  const chinese = [
    '参会人员,单位,联系电话,对接人,对接人电话',
    '金波,星河文化,13800000101,水灵,13800000109',
    '木兰,长风科技,13800000102,水灵,13800000109',
  ];
  expect(await who(chinese, { region: 'CN' })).toEqual(['金波 +8613800000101', '木兰 +8613800000102']);
});

test('the contact of one participant is their own', async () => {
  const fair = ['Participant,Contact name,Contact email,Stand', 'Moon Books,Al Fenn,al@example.com,A1'];
  expect(await who(fair)).toEqual(['Moon Books al@example.com']);
  const named = [
    'Attendee name,Contact email,Contact number,Company',
    'Al Fenn,al@example.com,202-555-0101,',
  ];
  expect(await who(named)).toEqual(['Al Fenn al@example.com +12025550101']);
  const stand = [
    'Company,Booth,Contact name,Contact email,Attendee name',
    'Fenn Ltd,A1,Al Fenn,al@example.com,Dee Rush',
  ];
  expect(await who(stand)).toEqual(['Al Fenn al@example.com']);
  const pairs = [
    'Company,Contact name,Contact email,Attendee names',
    'Fenn Ltd,Al Fenn,al@example.com,"Dee Rush, Bo Gill"',
  ];
  expect(await who(pairs)).toEqual(['Al Fenn al@example.com']);
  const counted = ['Company,Contact name,Email,Participants', 'Fenn Ltd,Al Fenn,al@example.com,3'];
  expect(await who(counted)).toEqual(['Al Fenn al@example.com']);
});

test('who speaks, or is a guest, comes instead of the contact beside them, if the list is about them', async () => {
  const about = (heading: string, second: string) => [
    `${heading},Organisation,Contact person,Contact phone`,
    'Ada Moor,Moor Lab,Lil Kern,202-555-0101',
    `${second},Finch Co,Tess Ray,202-555-0102`,
    `${second === '' ? '' : 'Cy Hale'},Hale Inc,Uma Orr,202-555-0103`,
  ];
  for (const heading of ['Speaker', 'Guest', 'Referentin', 'Ponente'])
    expect(await who(about(heading, 'Bo Finch'))).toEqual(['Ada Moor', 'Bo Finch', 'Cy Hale']);
  expect(await who(about('Speaker', ''))).toEqual([
    'Lil Kern +12025550101',
    'Tess Ray +12025550102',
    'Uma Orr +12025550103',
  ]);
});
