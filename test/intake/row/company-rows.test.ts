/** Lists as they are published and passed on: companies under a heading for names, products that are not tickets, numbers without a plus. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { draftAt, emailsOf, readLines, told } from '../reading.ts';

/** With a roster that knows no region. */
function readNowhere(lines: readonly string[]): Promise<Sheetful> {
  return open({ file: 'list.csv', bytes: new TextEncoder().encode(lines.join('\n')) }, { zone: 'UTC' });
}

/** Of each its kind and its name. */
function whoIn({ drafts }: Sheetful): string[] {
  return drafts.map(({ person }: Draft) => `${person.kind} ${person.name}`);
}

function phonesIn({ drafts }: Sheetful): (string | null)[] {
  return drafts.flatMap(({ person }) => person.phones.map(({ value }) => value));
}

function fieldsOf({ mapping }: Sheetful): Record<string, string> {
  return Object.fromEntries(mapping.map(({ heading, field }) => [heading, field]));
}

test('eleven digits that begin with a one are of nobody in North America where the list may be a Chinese one', async () => {
  const han = await readNowhere(['姓名,手机', '王芳,13822110101', '李娜,13022110102']);
  expect(phonesIn(han)).toEqual([null, null]);
  const latin = await readNowhere(['Name,Phone', 'Fang Wang,13822110101', 'Na Li,15113810102']);
  expect(phonesIn(latin)).toEqual([null, null]);
  const american = await readNowhere(['Name,Phone', 'Ann Moss,12025550101', '王芳,14155550102']);
  expect(phonesIn(american)).toEqual(['+12025550101', '+14155550102']);
  const known = await readLines(['姓名,手机', '王芳,13822110101'], { region: 'CN' });
  expect(phonesIn(known)).toEqual(['+8613822110101']);
});

test('a list in Chinese has mobiles in China, but not those that may be in North America beside others there', async () => {
  const list = await readNowhere(['姓名,手机', '王芳,13800000101', '李娜,138-0000-0102', '何雨,15115550103']);
  expect(phonesIn(list)).toEqual(['+8613800000101', '+8613800000102', '+8615115550103']);
  const overseas = await readNowhere([
    '姓名,电话',
    '王芳,4155550101',
    '李娜,13800000102',
    '何雨,15115550103',
  ]);
  expect(phonesIn(overseas)).toEqual([null, '+8613800000102', '+8615115550103']);
  const mostly = await readNowhere(['姓名,电话', '陳美,16505550123', '林豪,13125550124', '王明,13800000105']);
  expect(phonesIn(mostly)).toEqual([null, null, '+8613800000105']);
});

test('a mobile in Germany without its zero is none in China', async () => {
  const latin = await readNowhere(['姓名,Handy', '王芳,15112345678', '李娜,17212345678', '何雨,16012345678']);
  expect(phonesIn(latin)).toEqual([null, null, null]);
  const beside = await readNowhere([
    '姓名,手机',
    '王芳,15115550103',
    '李娜,+49 172 1234567',
    '何雨,13800000105',
  ]);
  expect(phonesIn(beside)).toEqual([null, '+491721234567', null]);
});

test.each(['+1 415 555 2680', '(646) 555-2681', '1-646-555-2681', '12125552681'])(
  'who writes %s is in North America, and others of the list may be',
  async (number) => {
    const list = await readNowhere([
      '姓名,手机',
      '王芳,13800000101',
      '李娜,13800000102',
      'Kevin Marsh,13105552680',
      `Laura Pine,${number}`,
    ]);
    expect(phonesIn(list).slice(0, 3)).toEqual(['+8613800000101', '+8613800000102', null]);
  },
);

test('a list that names companies calls their column by any word for a name', async () => {
  const fair = await readLines(
    ['Nome;Stand;País', 'Bolt GmbH;A1;Germany', 'CRATE CO., LTD.;A2;China', 'Dune Bakery;A3;Italy'],
    {
      forEvent: true,
    },
  );
  expect(fair.as).toBe('exhibitors');
  expect(whoIn(fair)).toEqual([
    'organisation Bolt GmbH',
    'organisation CRATE CO., LTD.',
    'organisation Dune Bakery',
  ]);
  const mixed = await readLines([
    'Name,City',
    'Ann Moss,Rome',
    'Bolt GmbH,Bonn',
    'Cy Lund,Bern',
    'Dune Ltd,Leeds',
  ]);
  expect(whoIn(mixed)).toEqual([
    'person Ann Moss',
    'organisation Bolt GmbH',
    'person Cy Lund',
    'organisation Dune Ltd',
  ]);
});

test('people before their companies, and those whose mailboxes bear their names, are no companies', async () => {
  const before = await readLines([
    'Name,Email',
    'Ann Moss (Bolt Ltd),ann@example.com',
    'Bob Reed / Crate GmbH,bob@example.com',
    '"Cy Lund, Dune Inc.",cy@example.com',
  ]);
  expect(before.drafts.map(({ person }) => `${person.name}: ${person.organisation}`)).toEqual([
    'Ann Moss: Bolt Ltd',
    'Bob Reed: Crate GmbH',
    'Cy Lund: Dune Inc.',
  ]);
  const boxes = await readLines([
    'Name,Email',
    'Bolt Ltd,info@example.com',
    'Crate GmbH,box@example.com',
    'Cy Lund,cy.lund@example.com',
  ]);
  expect(whoIn(boxes)).toEqual(['organisation Bolt Ltd', 'organisation Crate GmbH', 'person Cy Lund']);
  const comma = await readLines([
    'Name,City',
    '"Moss Pots, Ltd",Bonn',
    'Bolt GmbH,Bern',
    'Crate Inc.,Leeds',
    'Fen Oy,Turku',
    'Dune Bakery,Leeds',
  ]);
  expect(whoIn(comma)).toEqual([
    'organisation Moss Pots, Ltd',
    'organisation Bolt GmbH',
    'organisation Crate Inc.',
    'organisation Fen Oy',
    'organisation Dune Bakery',
  ]);
});

test('what may be a surname or initials is no form of a company', async () => {
  const sheet = await readLines([
    'Name,City',
    'Prasad B.V.,Pune',
    'Ana SA,Porto',
    'Anna Co,Cebu',
    'Mia AS,Oslo',
    'Rao N.V,Goa',
  ]);
  expect(whoIn(sheet)).toEqual([
    'person Prasad B.V.',
    'person Ana SA',
    'person Anna Co',
    'person Mia AS',
    'person Rao N.V',
  ]);
  const beside = await readLines(['Name,Company', 'Ann Limited,Acme']);
  expect(whoIn(beside)).toEqual(['person Ann Limited']);
});

test('a column says which of a list of partners are companies, and for whom the others work', async () => {
  const sheet = await readLines([
    'Name,Is a company,Related company,City',
    'Dune Shelves,1,,Leeds',
    'Ann Moss,0,Dune Shelves,Leeds',
    'Bob Reed,0,,York',
  ]);
  expect(whoIn(sheet)).toEqual(['organisation Dune Shelves', 'person Ann Moss', 'person Bob Reed']);
  expect(draftAt(sheet, 3).person.organisation).toBe('Dune Shelves');
  const paid = await readLines(['Name,Company,Is a company,Email', 'Ann Moss,Acme,yes,ann@example.com']);
  expect(whoIn(paid)).toEqual(['person Ann Moss']);
});

test('what companies show is no ticket, and what a shop sells is one', async () => {
  const shown = await readLines([
    'Company,Contact name,Product',
    'Acme,Ann Moss,Slides; swings',
    'Bolt,Bob Reed,Carts',
    'Crate,Cy Lund,Nets',
  ]);
  expect(fieldsOf(shown).Product).toBe('custom');
  const sold = await readLines([
    'Company,Name,Product,Order #',
    'Acme,Ann Moss,VIP,1',
    'Bolt,Bob Reed,Day,2',
    'Crate,Cy Lund,Duo,3',
  ]);
  expect(fieldsOf(sold).Product).toBe('ticket');
  const kinds = await readLines([
    'Company,Name,Product',
    'Acme,Ann Moss,VIP',
    'Bolt,Bob Reed,Day',
    'Crate,Cy Lund,VIP',
  ]);
  expect(fieldsOf(kinds).Product).toBe('ticket');
});

test('only whoever works somewhere is of a division of it', async () => {
  const sport = await readLines(['Name,Weight,Division', 'Ann Moss,63 kg,Raw', 'Bob Reed,84 kg,Equipped']);
  expect(fieldsOf(sport).Division).toBe('custom');
  const work = await readLines(['Name,Company,Division', 'Ann Moss,Acme,Sales', 'Bob Reed,Acme,IT']);
  expect(fieldsOf(work).Division).toBe('department');
});

test('a first line marked as none of the list is its headings; a number sign counts', async () => {
  const marked = await readLines(['#First Name, Last Name, Email Address', 'Ann, Moss, ann@example.com']);
  expect(draftAt(marked, 2).person).toMatchObject({ name: 'Ann Moss', given: 'Ann', family: 'Moss' });
  const counted = await readLines(['#Emails,Name', '3,Ann Moss']);
  expect(fieldsOf(counted)['#Emails']).toBe('custom');
});

test('a post beside a name is nobody, and an address behind it is theirs', async () => {
  const sheet = await readLines(
    ['公司,联系人', '青禾文化,张伟+总经理', '远山资本,李娜、王芳', '平川科技,赵六、经理'],
    {
      region: 'CN',
    },
  );
  expect(whoIn(sheet)).toEqual(['person 张伟', 'person 李娜', 'person 王芳', 'person 赵六']);
  expect(draftAt(sheet, 2).person.texts.title).toBe('总经理');
  const mail = await readLines(['Company,Attendee name', 'Acme,Ann ann@example.com', 'Bolt,Bob Reed']);
  expect(draftAt(mail, 2).person.name).toBe('Ann');
  expect(emailsOf(draftAt(mail, 2))).toEqual(['ann@example.com']);
});

test('a ticket of a tool that nobody has been named for is a place, and a password is not kept', async () => {
  const tickets = await readLines(
    [
      'Ticket Full Name,Ticket Email,Ticket Company Name,Ticket Reference,Void Status',
      ',,,SP-OPEN,',
      'Ann Moss,ann@example.com,Acme,SP-1,',
    ],
    { forEvent: true },
  );
  expect(told(tickets.skipped)).toEqual(['2 placeholder']);
  expect(tickets.rejected).toEqual([]);
  const accounts = await readLines(['Name,Email,Password', 'Ann Moss,ann@example.com,$2b$12$O4Gym']);
  expect(draftAt(accounts, 2).person.custom).toEqual({});
});

test('one name in two scripts has two columns', async () => {
  const sheet = await readLines(['nameEn,nameKo,email', 'Jamin Koo,구자민,jamin@example.com']);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Jamin Koo', otherNames: ['구자민'] });
});

test('the name and the company in two languages are one name and one company', async () => {
  const sheet = await readLines([
    'Name_ZH,Name_EN,Company_ZH,Company_EN',
    '王芳,Fang Wang,青禾文化,Qinghe Culture',
  ]);
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: '王芳',
    otherNames: ['Fang Wang'],
    organisation: '青禾文化',
  });
  const alone = await readLines(['Name_EN,Email', 'Fang Wang,fang@example.com']);
  expect(draftAt(alone, 2).person.name).toBe('Fang Wang');
});

test('forms of address of any calling leave the title to the column of posts', async () => {
  const sheet = await readLines([
    'title,name,organisation,designation',
    'Ms.,Ann Moss,Acme,Head of Data',
    'Adv.,Bob Reed,Bolt,Partner',
  ]);
  expect(draftAt(sheet, 2).person.texts.title).toBe('Head of Data');
  expect(draftAt(sheet, 3).person.texts.title).toBe('Partner');
  const posts = await readLines(['Title,Name', 'Director,Ann Moss', 'Adv.,Bob Reed']);
  expect(draftAt(posts, 2).person.texts.title).toBe('Director');
  expect(draftAt(posts, 3).person.texts.title).toBeUndefined();
});

test('a tool that writes its headings in one word is known by them', async () => {
  const sheet = await readLines(
    [
      'StartDate,EndDate,Finished,RecordedDate,ResponseId,DistributionChannel,Q1',
      '2026-05-02 10:00:00,2026-05-02 10:04:00,True,2026-05-03 09:00:00,R_1,email,Good',
    ],
    { forEvent: true },
  );
  expect(fieldsOf(sheet)).toMatchObject({ EndDate: 'registeredAt', RecordedDate: 'ignored', Q1: 'question' });
});

/** Of each row whether whoever it names may be written to. */
function lettersIn({ drafts }: Sheetful): (string | undefined)[] {
  return drafts.map(({ person }) => person.consent?.email?.state);
}

test('who left a list of subscribers has refused, by whichever word the list says it', async () => {
  const left = await readLines([
    '姓名,邮箱,退订',
    '王芳,fang@example.com,已退订',
    '李雷,lei@example.com,否',
    '陈伟,wei@example.com,未退订',
  ]);
  expect(lettersIn(left)).toEqual(['no', undefined, undefined]);
  const out = await readLines([
    'Name,Email,Unsubscribed',
    'Ann Bell,ann@example.com,Opted out',
    'Bo Carr,bo@example.com,Subscribed',
    'Cy Dunn,cy@example.com,No',
  ]);
  expect(lettersIn(out)).toEqual(['no', undefined, undefined]);
});

test('a Japanese list of subscribers says who may be written to; a talk that may be streamed says nothing of it', async () => {
  const list = await readLines([
    '氏名,メールアドレス,配信可否',
    '佐藤 花子,hanako@example.com,配信可',
    '鈴木 一郎,ichiro@example.com,配信停止',
  ]);
  expect(lettersIn(list)).toEqual(['yes', 'no']);
  const talks = await readLines([
    '氏名,メールアドレス,発表題目,配信可否',
    '佐藤 花子,hanako@example.com,光の話,可',
    '鈴木 一郎,ichiro@example.com,音の話,不可',
  ]);
  expect(lettersIn(talks)).toEqual([undefined, undefined]);
});

test('a line ruled below the headings is no row, and a cell that says nothing is one of its row', async () => {
  const ruled = await readLines(['Nom;Email;Rôle', '---;---;---', 'Marie Petit;marie@example.com;Bénévole']);
  expect([ruled.rejected.length, whoIn(ruled)]).toEqual([0, ['person Marie Petit']]);
  const typed = await readLines(['| Name | Email |', '|------|:-----:|', '| Ann Bell | ann@example.com |']);
  expect([typed.rejected.length, whoIn(typed)]).toEqual([0, ['person Ann Bell']]);
  const bare = await readLines(['Name,Email,Phone', 'Ann Bell,---,---', 'Bo Carr,bo@example.com,---']);
  expect(whoIn(bare)).toEqual(['person Ann Bell', 'person Bo Carr']);
});

test('a question for whom somebody works or stands is one for a company; what one may think of one is not', async () => {
  const asked = async (heading: string): Promise<string | undefined> =>
    (await readLines([`Name,Email,"${heading}"`, 'Ann Bell,ann@example.com,Acme'])).mapping[2]?.field;
  expect(await asked('What company or organisation do you represent?')).toBe('organisation');
  expect(await asked('Für welches Unternehmen arbeiten Sie?')).toBe('organisation');
  expect(await asked('您来自哪家公司？')).toBe('organisation');
  expect(await asked('What is your current position?')).toBe('title');
  expect(await asked('Which company would you like to visit?')).toBe('custom');
  expect(await asked('What is your position on climate change?')).toBe('custom');
  expect(await asked('mot de passe')).toBe('ignored');
});

test('a list of a desk may shorten its headings', async () => {
  const desk = await readLines([
    'Badge ID,First,Last,Cntry,Email Addr,Reg Type,Amt Paid',
    '4471,Ann,Bell,DEU,ann@example.com,EXH,250.00',
  ]);
  expect(fieldsOf(desk)).toMatchObject({ Cntry: 'country', 'Amt Paid': 'paid' });
  const givers = await readLines([
    'Constituent ID,Constituent,Email,Last Gift Amount',
    '10021,Bo Carr,bo@example.com,$50.00',
  ]);
  expect(fieldsOf(givers)).toMatchObject({ Constituent: 'name', 'Last Gift Amount': 'custom' });
});
