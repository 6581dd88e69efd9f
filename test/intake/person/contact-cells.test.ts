/** How people type names, answers and numbers in their own lists: companions, sentences, area codes, several lines in a cell. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { readMoney } from '../../../src/domain/value/money.ts';
import { withCompanions } from '../../../src/intake/cell/seat-name.ts';
import { sentenceOf } from '../../../src/intake/cell/states/sentences.ts';
import { readLines, told } from '../reading.ts';

const asked = { forEvent: true };
const german = { region: 'DE', currency: 'EUR', forEvent: true };

function states({ drafts }: Sheetful): (string | undefined)[] {
  return drafts.map(({ registration }: Draft) => registration?.status);
}

test.each([
  ['Ann Moss & guest', 'Ann Moss', 1],
  ['Ann Moss plus one', 'Ann Moss', 1],
  ['Ann Moss (+2 kids)', 'Ann Moss', 2],
  ['Ann Moss and her husband', 'Ann Moss', 1],
  ['Anna Kurz mit Begleitung', 'Anna Kurz', 1],
  ['Udo Renz u. Frau', 'Udo Renz', 1],
  ['张伟及夫人', '张伟', 1],
  ['Ann & Bob Moss', 'Ann & Bob Moss', 0],
  ['Anna Gast', 'Anna Gast', 0],
  ['Thomas U. Mann', 'Thomas U. Mann', 0],
  ['John E Guest', 'John E Guest', 0],
  ['Mary y friend', 'Mary y friend', 0],
  ['Ana Ruiz y esposo', 'Ana Ruiz', 1],
  ['和平', '和平', 0],
])('“%s” is %s, and %i come along', (written, name, others) => {
  expect(withCompanions(written)).toEqual([name, others]);
});

test.each([
  ["Yes we'd love to", 'registered'],
  ["Sorry - can't make it", 'cancelled'],
  ['not sure yet', 'invited'],
  ['Ich komme gern', 'registered'],
  ['kann leider nicht', 'cancelled'],
  ['No problem, I will be there', 'registered'],
  ['Sorry for the late reply, yes', 'registered'],
  ['No meat please', undefined],
  ['Unfortunately I will arrive a bit late', undefined],
  ['I would love to but no chance', undefined],
  ['不带家属，一个人', undefined],
  ['抱歉，来不了', 'cancelled'],
  ['the red one', undefined],
])('“%s” is %s', (written, status) => {
  expect(sentenceOf(written)?.status).toBe(status);
});

test('one of several columns has a tick for what somebody answered', async () => {
  const sheet = await readLines(
    [
      'Name,Invited,Accepted,Declined,Came',
      'Ann Moss,x,x,,x',
      'Bob Reed,x,,x,',
      'Cy Lund,x,,,',
      'Dee Park,x,x,,',
    ],
    asked,
  );
  expect(states(sheet)).toEqual(['attended', 'cancelled', 'invited', 'registered']);
});

test('an amount without cents, in words or with the day it was paid is read', async () => {
  expect(readMoney('50,- €', 'EUR')).toEqual({ amount: 5000, currency: 'EUR' });
  expect(readMoney('CHF 120.–', 'EUR')).toEqual({ amount: 12000, currency: 'CHF' });
  const sheet = await readLines(
    ['Name;Betrag;bezahlt am', 'Anna Kurz;50,- €;02.11.2026', 'Udo Renz;50,- €;'],
    german,
  );
  expect(sheet.drafts.map(({ registration }) => registration?.paid?.amount)).toEqual([5000, undefined]);
  const deposit = await readLines(['Name,Fee,Paid', 'Ann Moss,$900,deposit $300'], {
    ...asked,
    currency: 'USD',
  });
  expect(deposit.drafts[0]?.registration).toMatchObject({ fee: { amount: 90000 }, paid: { amount: 30000 } });
});

test('whoever has not made up their mind is not registered, unless they paid', async () => {
  const rows = ['Ann Moss,Yes', 'Bob Reed,TBD', 'Cy Lund,?', 'Dee Hale,Maybe', 'Ed Hart,'];
  const sheet = await readLines(['Name,Attending?', ...rows], asked);
  expect(states(sheet)).toEqual(['registered', 'invited', 'invited', 'invited', undefined]);
  const chinese = await readLines(['姓名,是否出席', '王芳,待定', '李强,看情况', '赵敏,不出席'], asked);
  expect(states(chinese)).toEqual(['invited', 'invited', 'cancelled']);
  const paid = await readLines(['Name,Attending?,Paid', 'Ann Moss,TBD,50 USD', 'Bob Reed,TBD,'], asked);
  expect(states(paid)).toEqual(['registered', 'invited']);
});

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

test('several lines in a cell are a name and a post, or numbers among other things', async () => {
  const sheet = await readLines([
    'Contact,Address / Phone',
    '"Ann Moss\nCEO","1 Main St\nann@example.com\n202-555-0101"',
    '"Bob\nReed",202-555-0102',
  ]);
  expect(
    sheet.drafts.map(({ person }) => [person.name, person.texts.title, person.phones[0]?.value]),
  ).toEqual([
    ['Ann Moss', 'CEO', '+12025550101'],
    ['Bob Reed', undefined, '+12025550102'],
  ]);
  expect(sheet.drafts[0]?.person.emails[0]?.value).toBe('ann@example.com');
  expect(Object.keys(sheet.drafts[0]?.person.custom ?? {})).toEqual(['Address / Phone']);
});

test('a heading says which half of a name stands first; a company behind it does not hide that', async () => {
  const sheet = await readLines(
    ['Name Vorname;Verein', 'Kurz Anna;SV Nord', 'von Berg Ina Maria;TV Süd'],
    german,
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Anna Kurz', 'von Berg Ina Maria']);
  const turned = await readLines(
    ['Name;E-Mail', '"Kurz, Anna (Kurz GmbH)";anna@example.com', '"Renz, Udo";udo@example.com'],
    german,
  );
  expect(turned.drafts.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['Anna Kurz', 'Kurz GmbH'],
    ['Udo Renz', undefined],
  ]);
});

test('lines with a country, or in capitals where nobody else is, name parts of the list', async () => {
  const rows = ['Name,Company', 'GERMANY,', 'Anna Kurz,Kurz GmbH', 'FRANCE,', 'Zoé Martin,Martin SA'];
  expect(told((await readLines(rows)).skipped)).toEqual(['2 part-row', '4 part-row']);
  const shouted = await readLines(['Name,Company', 'ANNA KURZ,Kurz GmbH', 'UDO RENZ,']);
  expect(shouted.drafts).toHaveLength(2);
});

test('headings far below many remarks are found, and who is named there says nothing of the others', async () => {
  const remarks = Array.from({ length: 18 }, (_, at) => (at === 2 ? 'Organiser: Zed Ray' : `Remark ${at}`));
  const sheet = await readLines([...remarks, 'Name,Company,Email', 'Ann Moss,Acme,ann@example.com'], asked);
  expect(sheet.drafts.map(({ person, registration }) => [person.name, registration?.role])).toEqual([
    ['Ann Moss', undefined],
  ]);
});

test('the first column of names is whom a list is about where no heading says it', async () => {
  const sheet = await readLines(['家长姓名,孩子姓名,联系电话', '张伟,张小明,13800000001'], { region: 'CN' });
  expect(sheet.drafts[0]?.person.name).toBe('张伟');
  expect(sheet.drafts[0]?.person.custom).toEqual({ 孩子姓名: '张小明' });
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

test('a company whose name one of its people bears is kept beside them', async () => {
  const sheet = await readLines([
    'Name,First,Last',
    'Moss Ceramics Ltd,Ann,Moss',
    'Acme Ltd,Ben,Hart',
    'Dr. Cy Co,Cy,Co',
  ]);
  expect(sheet.drafts.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['Ann Moss', 'Moss Ceramics Ltd'],
    ['Ben Hart', 'Acme Ltd'],
    ['Dr. Cy Co', undefined],
  ]);
});

test('who sent somebody, or is called when something happens, is not the client', async () => {
  const sent = await readLines(['公司,推荐人姓名,手机', '示例甲公司,张伟,13800000001'], { region: 'CN' });
  expect(sent.drafts[0]?.person).toMatchObject({
    kind: 'organisation',
    name: '示例甲公司',
    custom: { 推荐人姓名: '张伟' },
  });
  const called = await readLines(['昵称,紧急联系人姓名,手机', '小草,张伟,13800000001'], { region: 'CN' });
  expect(called.drafts[0]?.person).toMatchObject({ name: '小草', custom: { 紧急联系人姓名: '张伟' } });
});

test.each([
  ['公司,负责人,手机', '示例甲公司,王五,13800000001', '王五'],
  ['公司,负责人,孩子姓名,手机', '示例甲公司,王五,王小明,13800000001', '王五'],
  ['企业名称,企业负责人,手机', '示例甲公司,王五,13800000001', '王五'],
  ['公司,负责销售,手机', '示例甲公司,王五,13800000001', '示例甲公司'],
  ['公司,客户负责人,手机', '示例甲公司,王五,13800000001', '示例甲公司'],
  ['客户名称,负责人,手机', '示例甲公司,王五,13800000001', '示例甲公司'],
  ['公司,联系人,负责人,手机', '示例甲公司,李四,王五,13800000001', '李四'],
])(
  'who answers for a company is its person, who looks after a client is ours: %s',
  async (headings, row, name) => {
    const sheet = await readLines([headings, row], { region: 'CN' });
    expect(sheet.drafts[0]?.person.name).toBe(name);
  },
);

test('whoever answers for several companies is one of ours', async () => {
  const rows = ['公司,负责人,手机', '示例甲公司,王五,13800000001', '示例乙公司,王五,13800000002'];
  const sheet = await readLines(rows, { region: 'CN' });
  expect(sheet.drafts.map(({ person }) => [person.name, person.texts.owner])).toEqual([
    ['示例甲公司', '王五'],
    ['示例乙公司', '王五'],
  ]);
});

test('an answer that is asked for in Spanish, or under 是否报名, is one', async () => {
  const spanish = await readLines(['Nombre;¿Confirma?', 'Ana Ruiz;Sí', 'Luis Gil;No', 'Eva Mas;Pendiente'], {
    region: 'ES',
    forEvent: true,
  });
  expect(states(spanish)).toEqual(['registered', 'cancelled', 'invited']);
  const students = await readLines(['姓名,是否报名', '张伟,是', '李娜,否'], { region: 'CN', forEvent: true });
  expect(states(students)).toEqual(['registered', 'cancelled']);
});

test('who shares a room are two people, and two numbers may be told by “or” in other languages', async () => {
  const rooms = await readLines(['房号,入住人1,入住人2,电话', '801,张伟,王强,13800000001'], { region: 'CN' });
  expect(rooms.drafts.map(({ person }) => person.name)).toEqual(['张伟', '王强']);
  const phones = await readLines(['Name;Mobil', 'Max Blau;0170 1234560 oder 0170 1234561'], german);
  expect(phones.drafts[0]?.person.phones.map(({ value }) => value)).toEqual([
    '+491701234560',
    '+491701234561',
  ]);
});

test('members of a campaign take part in the event, and a line that counts them is a total', async () => {
  const sheet = await readLines(
    [
      'Campaign Name,First Name,Last Name,Member Status',
      'Fair,Ann,Moss,Attended',
      'Fair,Bob,Reed,Invited',
      'Grand Totals (2 records)',
    ],
    asked,
  );
  expect(sheet.as).toBe('registrations');
  expect(states(sheet)).toEqual(['attended', 'invited']);
  expect(sheet.rejected).toEqual([]);
});

test('who looks after a client is not the client; a contact and a number in one column are told apart', async () => {
  const sheet = await readLines(
    [
      '参展单位,展位号,联系人及电话,业务员',
      '青禾文化有限公司,A01,张伟 13800000001,小王',
      '星海会展公司,B05,李娜13800000002,小刘',
    ],
    { region: 'CN', currency: 'CNY' },
  );
  expect(
    sheet.drafts.map(({ person: { name, phones, texts } }) => [name, phones[0]?.value, texts.owner]),
  ).toEqual([
    ['张伟', '+8613800000001', '小王'],
    ['李娜', '+8613800000002', '小刘'],
  ]);
});

test('a place in a queue is no post, a planned arrival no check-in, and people may be counted or named', async () => {
  const queue = await readLines(['Position,Name,Arrival day', '1,Ann Moss,Fri', '2,Bob Reed,Sat'], asked);
  expect(queue.drafts.map(({ person }) => person.texts.title)).toEqual([undefined, undefined]);
  expect(queue.issues).toEqual([]);
  expect(states(queue)).toEqual([undefined, undefined]);
  const groups = await readLines(
    ['Group,Leader,Leader phone,People', 'Choir,Ann Moss,202-555-0101,25'],
    asked,
  );
  expect(groups.drafts[0]).toMatchObject({ person: { name: 'Ann Moss' }, registration: { companions: 24 } });
  const firms = await readLines([
    'Firm;People;Mails',
    'Acme;Ann Moss, Bob Reed;ann@example.com, bob@example.com',
  ]);
  expect(firms.drafts.map(({ person }) => [person.name, person.emails[0]?.value])).toEqual([
    ['Ann Moss', 'ann@example.com'],
    ['Bob Reed', 'bob@example.com'],
  ]);
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

test('a remark under a signature is no signature, and what was answered is kept beside what it means', async () => {
  const signed = await readLines(
    [
      'Sign-in sheet',
      'Name,Email,Signature',
      'Ann Moss,ann@example.com,A. Moss',
      'Bob Reed,bob@example.com,called in sick',
    ],
    asked,
  );
  expect(states(signed)).toEqual(['attended', undefined]);
  const answered = await readLines(
    [
      'Name,Email,RSVP',
      'Ann Moss,ann@example.com,"Happy to come, and I bring cake"',
      'Bob Reed,bob@example.com,Sorry - cannot come',
    ],
    asked,
  );
  expect(states(answered)).toEqual(['registered', 'cancelled']);
  expect(JSON.stringify(answered.drafts[0])).toContain('I bring cake');
});

test('people in capitals in a list of others are not left out', async () => {
  const { drafts } = await readLines(
    [
      'Name,Email,Company',
      'ANN MOSS,,',
      'Ben Hart,ben@example.com,Acme',
      'CY DELL,,',
      'Di Fox,di@example.com,Bolt',
    ],
    asked,
  );
  expect(drafts).toHaveLength(4);
});

test('names with a comma are turned though one of them is short, or begins with a small word', async () => {
  const names = async (...written: string[]) =>
    (await readLines(['Name,Phone', ...written.map((name, at) => `"${name}",202-555-010${at}`)])).drafts.map(
      ({ person }) => person.name,
    );
  expect(
    await names(
      'Alder, Jan',
      'van den Berg, Jolijn',
      'St. Clair, Dom',
      'Ivy',
      'Smith Jr., Bob',
      "d'Arcy, Al",
    ),
  ).toEqual(['Jan Alder', 'Jolijn van den Berg', 'Dom St. Clair', 'Ivy', 'Bob Smith Jr.', "Al d'Arcy"]);
  expect(await names('Anna, Tom', 'Ines, Karl', 'Udo', 'Ida')).toEqual([
    'Anna, Tom',
    'Ines, Karl',
    'Udo',
    'Ida',
  ]);
  expect(await names('Moss, Reed', 'Delta Inc., Paris', 'Ann Gill')).toEqual([
    'Moss, Reed',
    'Delta Inc., Paris',
    'Ann Gill',
  ]);
});

test('the family name stands first where the heading says so, or where it may and the mailboxes do', async () => {
  const names = async (heading: string, ...written: string[]) =>
    (
      await readLines([
        `Nr,${heading},Email`,
        ...written.map((cell, at) => {
          const [name, mailbox] = cell.split('|');
          return `${at + 1},${name},${mailbox ? `${mailbox}@example.com` : ''}`;
        }),
      ])
    ).drafts.map(({ person }) => person.name);
  for (const heading of ['Nazwisko i imię', 'Cognome e nome', 'Apellido y nombre', 'Příjmení a jméno']) {
    expect(await names(heading, 'Dekker Wim', 'de LANNOY Marthe', 'Brera Saul Maria')).toEqual([
      'Wim Dekker',
      'Marthe de LANNOY',
      'Brera Saul Maria',
    ]);
    expect(await names(heading, 'Wim Dekker|wim.dekker', 'Saul Brera')).toEqual(['Wim Dekker', 'Saul Brera']);
  }
  const turned = ['Odile Brunel', 'Marc Chauvin', 'Luc Dor'];
  expect(await names('Nom et prénom', 'Brunel Odile|o.brunel', 'Chauvin Marc', 'Dor Luc')).toEqual(turned);
  expect(await names('Nom et prénom', 'Anne Faye|afaye', 'Luc Dor|luc.dor')).toEqual([
    'Anne Faye',
    'Luc Dor',
  ]);
  const sorted = ['Adrien Morel', 'Béatrice Petit', 'Chloé Roux', 'Denis Faure'];
  expect(await names('Nom et prénom', ...sorted)).toEqual(sorted);
});
