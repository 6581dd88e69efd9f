/** Addresses and numbers: the country they are of, where they stand, and what is beside them. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { draftAt, emailsOf, readLines, told } from '../reading.ts';

const german = { region: 'DE', currency: 'EUR', forEvent: true };

test('the code of an area belongs to the number beside it', async () => {
  const sheet = await readLines(['Name;Vorwahl;Telefon', 'Anna Kurz;030;1234567'], german);
  expect(sheet.drafts[0]?.person.phones[0]?.value).toBe('+49301234567');
});

test('an area needs no zero, a country has a plus or is called one, and a number of two countries is said', async () => {
  const areas = await readLines([
    'Name,Area code,Phone',
    'Ann Moss,202,5550142',
    'Bob Reed,+44,20 7946 0123',
  ]);
  expect(areas.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+12025550142',
    '+442079460123',
  ]);
  const countries = await readLines(['Name,Country code,Phone', 'Ann Moss,44,20 7946 0123']);
  expect(countries.drafts[0]?.person.phones[0]?.value).toBe('+442079460123');
  const doubtful = await readLines(
    ['Name;Telefon', 'Anna Kurz;8613800000001', 'Udo Renz;15125550142'],
    german,
  );
  expect(told(doubtful.issues)).toEqual([
    '2 doubtful-phone Telefon 8613800000001',
    '3 doubtful-phone Telefon 15125550142',
  ]);
});

test.each([
  ['公司,姓名,电话', '示例甲公司', '常用 13800000001', 'CN'],
  ['公司,姓名,电话', '示例甲公司', '单位 13800000001', 'CN'],
  ['Company,Name,Phone', 'Acme', 'Sales Team 202-555-0101', 'US'],
  ['Company,Name,Phone', 'Acme', 'Blue Hotel 202-555-0101', 'US'],
  ['Company,Name,Phone', 'Acme', 'Moss Ceramics Ltd 202-555-0101', 'US'],
])('what stands beside a number need not be a name: %s, %s, %s', async (headings, company, phone, region) => {
  const sheet = await readLines([headings, `${company},,${phone}`], { region });
  expect(sheet.drafts[0]?.person).toMatchObject({ name: '', organisation: company });
  expect(JSON.stringify(sheet.drafts[0]?.person)).toContain(phone.split(' ')[0]);
});

test('one and none under “paid” are a tick, and a line at home or at work is a number', async () => {
  const ticks = await readLines(['Name;Bus;Bezahlt', 'Anna Kurz;0;1', 'Udo Renz;1;0'], german);
  expect(ticks.drafts.map(({ registration }) => [registration?.status, registration?.paid])).toEqual([
    ['registered', undefined],
    ['pending', undefined],
  ]);
  const free = await readLines(['Name;Bezahlt', 'Anna Kurz;0', 'Udo Renz;0'], german);
  expect(free.drafts[0]?.registration?.paid).toEqual({ amount: 0, currency: 'EUR' });
  const lines = await readLines(['Name,Home #,Work #', 'Ann Moss,202-555-0101,202-555-0102']);
  expect(lines.drafts[0]?.person.phones.map(({ value }) => value)).toEqual(['+12025550101', '+12025550102']);
});

test('digits beside a name that are no number are kept, and somebody in capitals is somebody', async () => {
  const sheet = await readLines(['姓名,单位', '张伟 20260001,青禾文化'], { region: 'CN' });
  expect(sheet.drafts[0]?.person).toMatchObject({ name: '张伟', custom: { 姓名: '张伟 20260001' } });
  const shouted = await readLines(['Name,Company', 'Ann Moss,Acme', 'BOB REED,', 'Cy Lund,Bolt']);
  expect(shouted.drafts).toHaveLength(3);
});

test('a number in full stands beside its parts', async () => {
  const sheet = await readLines([
    'Account ID,First Name,Last Name,Phone 1 Area Code,Phone 1 Number,Phone 1 Full Number (F),Event Name',
    '12,Rae,Fox,202,555-0142,(202) 555-0142,Gala',
  ]);
  expect(draftAt(sheet, 2).person.phones.map(({ value }) => value)).toEqual(['+12025550142']);
});

test('the country of a row tells where its number is from', async () => {
  const sheet = await readLines([
    'Name,Phone,Country',
    'Ana,030 1234567,Germany',
    'Bo,13800001111,中国',
    'Cy,(202) 555-0142,',
  ]);
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+49301234567',
    '+8613800001111',
    '+12025550142',
  ]);
});

test('a national number without a region is told apart from one that is none', async () => {
  const bytes = new TextEncoder().encode('Name,Phone\nAna,13800001111\nBo,12\n');
  const nowhere = await open({ file: 'list.csv', bytes }, { zone: 'UTC' });
  expect(told(nowhere.issues)).toEqual(['2 phone-without-region Phone 13800001111', '3 bad-phone Phone 12']);
  expect(draftAt(nowhere, 2).person.phones[0]).toMatchObject({
    value: null,
    typed: '13800001111',
    valid: false,
  });
  const there = await open({ file: 'list.csv', bytes }, { zone: 'UTC', region: 'CN' });
  expect(told(there.issues)).toEqual(['3 bad-phone Phone 12']);
});

test('a number right behind an address is read, and an address alone is nothing else', async () => {
  const sheet = await readLines([
    'Name,Email',
    'Ann Moss,ann@example.com+12025550101',
    'Bo Gill,bo@example.com',
  ]);
  expect(sheet.drafts.map((draft) => [emailsOf(draft), draft.person.phones.length])).toEqual([
    [[], 1],
    [['bo@example.com'], 0],
  ]);
});

test('a country code in a column of its own belongs to the number beside it', async () => {
  const sheet = await readLines(
    [
      'Name,Dial Code,Phone',
      'Ana,+1,2025550101',
      'Bo,0086,13800000001',
      'Cy,+1,+86 138 0000 0002',
      'Di,n/a,202 555 0104',
    ],
    { region: 'US' },
  );
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+12025550101',
    '+8613800000001',
    '+8613800000002',
    '+12025550104',
  ]);
});

test('a column of phones or WeChat names has the one or the other in each cell', async () => {
  const sheet = await readLines(['姓名,手机/微信', '林小雨,13800003333', '何一帆,yifan_h'], { region: 'CN' });
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value ?? person.texts.wechat)).toEqual([
    '+8613800003333',
    'yifan_h',
  ]);
});

test('a contact of another kind than its column asks for is what it is', async () => {
  const sheet = await readLines(
    [
      '姓名,联系方式',
      '林小雨,13800001407',
      '周安,zhou@example.com',
      '陈默,微信：chenmo_99',
      '李白,13800001408/li@example.com',
      '何一帆,wechatfan2026@example.com',
    ],
    { region: 'CN' },
  );
  const reached = ({ person }: Draft) => [
    ...person.phones.map(({ value }) => value),
    ...person.emails.map(({ value }) => value),
    ...(person.texts.wechat ? [person.texts.wechat] : []),
  ];
  expect(sheet.drafts.map(reached)).toEqual([
    ['+8613800001407'],
    ['zhou@example.com'],
    ['chenmo_99'],
    ['+8613800001408', 'li@example.com'],
    ['wechatfan2026@example.com'],
  ]);
  expect(sheet.issues).toEqual([]);
  const other = await readLines(['Name,Email', 'Ana,(202) 555-0113', 'Bo,12345678']);
  expect(other.drafts.map(reached)).toEqual([['+12025550113'], ['12345678']]);
  expect(told(other.issues)).toEqual(['3 bad-email Email 12345678']);
});

test('a name may stand with its address, in the column of the one or of the other', async () => {
  const names = await readLines([
    'Attendees,City',
    'Ana Ruiz <ana@example.com>,Oslo',
    '"Lind, Bo (bo@example.com)",Oslo',
  ]);
  const addresses = await readLines(['Email,City', 'Ana Ruiz <ana@example.com>,Oslo']);
  const contacts = await readLines(['Company,Contact', 'Faro Ltd,ana@example.com']);
  const brief = ({ drafts }: Sheetful) => drafts.map(({ person }) => [person.name, person.emails[0]?.value]);
  expect(brief(names)).toEqual([
    ['Ana Ruiz', 'ana@example.com'],
    ['Lind, Bo', 'bo@example.com'],
  ]);
  expect(brief(addresses)).toEqual([['Ana Ruiz', 'ana@example.com']]);
  expect(brief(contacts)).toEqual([['Faro Ltd', 'ana@example.com']]);
});

test('a slash behind the code of an area parts no numbers, also where there are two', async () => {
  const { person } = draftAt(
    await readLines(['Name,Phone', 'Ann Moss,"0151/23450363, 030/23125366"'], { region: 'DE' }),
    2,
  );
  expect(person.phones.map(({ value }) => value)).toEqual(['+4915123450363', '+493023125366']);
});
