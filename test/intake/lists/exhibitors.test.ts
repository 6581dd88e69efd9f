/** Lists of exhibitors: companies, their contacts in one row or several, booths, areas and what they owe. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { draftAt, emailsOf, readFixture, readLines, statusesOf, told } from '../reading.ts';

function brief({ drafts }: Sheetful): unknown[] {
  return drafts.map(({ place, person, registration }) => [
    place.row,
    person.name,
    person.organisation ?? person.kind,
    registration?.booth,
    registration?.fee?.amount,
    registration?.area,
  ]);
}

test.each([
  [
    '展商名称,展位号,面积(㎡),展位费,联系人1,电话1,联系人2,电话2',
    '海纳照明,A12,36,"28,800",郑一凡,13800001111,黄小明,13800002222',
  ],
  [
    '展商名称,展位号,面积(㎡),展位费,联系人,电话,第二联系人,第二联系人电话',
    '海纳照明,A12,36,28800元,郑一凡,13800001111,黄小明,13800002222',
  ],
  [
    'Company,Stand,Size (sqm),Fee,Contact 1 name,Contact 1 phone,Contact 2 name,Contact 2 phone',
    '海纳照明,A12,36,28800,郑一凡,13800001111,黄小明,13800002222',
  ],
])('under %s each contact of a row is a client, and the booth is paid once', async (heads, row) => {
  const sheet = await readLines([heads, row], { region: 'CN', currency: 'CNY' });
  expect(sheet.as).toBe('exhibitors');
  expect(brief(sheet)).toEqual([
    [2, '郑一凡', '海纳照明', 'A12', 2880000, 36],
    [2, '黄小明', '海纳照明', 'A12', undefined, undefined],
  ]);
  expect(sheet.drafts.map(({ person }) => person.phones[0]?.value)).toEqual([
    '+8613800001111',
    '+8613800002222',
  ]);
  expect(sheet.drafts.map(({ person }) => person.roles)).toEqual([['exhibitor'], ['exhibitor']]);
});

test('a second number without a second name is one more number of the same contact', async () => {
  const sheet = await readLines([
    'Company,Stand,Contact,Phone,Phone 2',
    'Falk Print,B1,Iris Falk,+12025550161,+12025550162',
  ]);
  expect(sheet.drafts.map(({ person }) => person.phones.map(({ value }) => value))).toEqual([
    ['+12025550161', '+12025550162'],
  ]);
});

test('a company without a second contact has one', async () => {
  const sheet = await readLines([
    'Company,Stand,Contact 1 name,Contact 1 email,Contact 2 name,Contact 2 email',
    'Falk Print,B1,Iris Falk,iris@example.com,,',
    'Tan Paper,B2,,,,',
  ]);
  expect(brief(sheet)).toEqual([
    [2, 'Iris Falk', 'Falk Print', 'B1', undefined, undefined],
    [3, 'Tan Paper', 'organisation', 'B2', undefined, undefined],
  ]);
});

test('a number of somebody else in the cell of a second contact is kept as typed, with the stand', async () => {
  const sheet = await readLines([
    'Company,Stand,Contact 1 name,Contact 1 email,Contact 2 name,Contact 2 phone',
    'Falk Print,B1,Iris Falk,iris@example.com,Omar Tan,Nina Roth 202-555-0163',
  ]);
  expect(sheet.drafts[0]?.registration?.answers).toEqual({ 'Contact 2 phone': 'Nina Roth 202-555-0163' });
});

test.each([
  ['36', 36],
  ['36 m²', 36],
  ['3 x 6', 18],
  ['3m×3m', 9],
  ['2,5 x 4', 10],
  ['by the door', undefined],
])('a booth of %s has %s square metres', async (typed, area) => {
  const sheet = await readLines(['Company,Booth,Booth size', `Acme,A1,"${typed}"`]);
  expect(sheet.drafts[0]?.registration?.area).toBe(area);
});

test('a price for a square metre is no area', async () => {
  const sheet = await readLines(['公司名称,展位,单价(元/㎡),面积(㎡)', '海纳照明,A12,800,36'], {
    currency: 'CNY',
  });
  expect(sheet.drafts[0]?.registration?.area).toBe(36);
  expect(sheet.drafts[0]?.registration?.answers).toEqual({ '单价(元/㎡)': '800' });
});

test.each([
  ['99元整', 9900],
  ['￥1,299.00', 129900],
  ['人民币１００', 10000],
  ['1.2万', 1200000],
  ['1.250,50 CNY', 125050],
])('%s is an amount', async (typed, amount) => {
  const sheet = await readLines(['公司名称,展位,展位费', `海纳照明,A12,"${typed}"`], { currency: 'CNY' });
  expect(sheet.drafts[0]?.registration?.fee).toEqual({ amount, currency: 'CNY' });
});

test('a word under “paid” says that all of it was, or that nothing was', async () => {
  const sheet = await readLines(['公司名称,展位,展位费,已付', '海纳照明,A12,800,是', '青禾文化,A13,900,否'], {
    currency: 'CNY',
  });
  expect(sheet.drafts.map(({ registration }) => [registration?.status, registration?.paid?.amount])).toEqual([
    ['registered', 80000],
    ['pending', undefined],
  ]);
});

test('on a list of everybody with tickets those with a booth exhibit, and the others do not', async () => {
  const sheet = await readLines([
    'Name,Email,Company,Ticket type,Booth,Checked in',
    'Iris Falk,iris@example.com,Falk Print,Exhibitor,B1,Yes',
    'Tan Wei,tan@example.com,Tan Paper,Stand 9 m2,B2,Yes',
    'Nora Quist,nora@example.com,Tan Paper,Visitor,,No',
  ]);
  expect(sheet.as).toBe('registrations');
  expect(sheet.drafts.map(({ registration }) => registration?.role)).toEqual([
    'exhibitor',
    'exhibitor',
    'visitor',
  ]);
  const early = ['Ann,ann@example.com,,Early Bird,', 'Bo,bo@example.com,,Early Bird,'];
  const mixed = await readLines([
    'Name,Email,Company,Ticket type,Booth',
    'Iris Falk,iris@example.com,Falk Print,Gold,B1',
    ...early,
  ]);
  expect(mixed.as).toBe('registrations');
});

test('a list of exhibitors some of whom have no booth yet is still one', async () => {
  const sheet = await readLines([
    'Company,Contact,Email,Product,Booth',
    'Falk Print,Iris Falk,iris@example.com,Presses,B1',
    'Tan Paper,Tan Wei,tan@example.com,Paper,B2',
    'Quist,Nora Quist,nora@example.com,Ink,',
  ]);
  expect(sheet.as).toBe('exhibitors');
  expect(sheet.drafts.map(({ registration }) => registration?.role)).toEqual(Array(3).fill('exhibitor'));
});

test('whoever stands below a company without one of their own is a further contact of it, at its booth', async () => {
  const sheet = await readLines(
    [
      'Company,Booth,Fee,Contact,Email',
      'Faro Ltd,12,450,Ana Ruiz,ana@example.com',
      ',,,Cy Odell,cy@example.com',
      'Brink Inc,14,450,Bo Lind,',
    ],
    { currency: 'USD' },
  );
  expect(brief(sheet)).toEqual([
    [2, 'Ana Ruiz', 'Faro Ltd', '12', 45_000, undefined],
    [3, 'Cy Odell', 'Faro Ltd', '12', undefined, undefined],
    [4, 'Bo Lind', 'Brink Inc', '14', 45_000, undefined],
  ]);
});

test('whoever takes part on their own terms is of no company above', async () => {
  const sheet = await readLines(
    ['Company,Booth,Role,Fee,Name', 'Faro Ltd,12,Exhibitor,450,Ana Ruiz', ',,Visitor,10,Cy Odell'],
    { currency: 'USD' },
  );
  expect(sheet.as).toBe('exhibitors');
  expect(brief(sheet)[1]).toEqual([3, 'Cy Odell', 'person', undefined, 1000, undefined]);
});

test('a size in square feet becomes one in square metres', async () => {
  const sheet = await readLines([
    'Company,Booth,Booth size (sq ft),Contact',
    'Faro Ltd,12,100,Ana Ruiz',
    'Brink Inc,14,10 x 20 ft,Bo Lind',
    'Cove,15,9 m²,Cy Odell',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.area)).toEqual([9.29, 18.58, 9]);
});

test('a primary and a secondary contact are two people', async () => {
  const sheet = await readLines([
    'Company,Booth,Primary Contact,Primary Contact Email,Secondary Contact,Secondary Contact Email',
    'Faro Ltd,12,Ana Ruiz,ana@example.com,Cy Odell,cy@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => [person.name, person.emails[0]?.value])).toEqual([
    ['Ana Ruiz', 'ana@example.com'],
    ['Cy Odell', 'cy@example.com'],
  ]);
});

test('a secondary address is of the secondary contact, in whatever order they stand', async () => {
  const { drafts } = await readLines([
    'Company,Secondary contact,Primary contact,Secondary email,Primary email',
    'Acme,Bob Reed,Ann Moss,bob@example.com,ann@example.com',
  ]);
  expect(drafts.map((draft) => [draft.person.name, ...emailsOf(draft)])).toEqual([
    ['Ann Moss', 'ann@example.com'],
    ['Bob Reed', 'bob@example.com'],
  ]);
});

test('beside somebody the list is about, a secondary address is their own', async () => {
  const { drafts } = await readLines([
    'Name,Email,Primary Contact Name,Secondary Contact Name,Secondary Email',
    'Ann Moss,ann@example.com,Tom Moss,Sue Moss,ann.private@example.com',
  ]);
  expect(drafts.flatMap((draft) => (draft.person.name === 'Sue Moss' ? emailsOf(draft) : []))).toEqual([]);
});

test('how far one has come with a sponsor says whether they will be there; a stage one speaks on does not', async () => {
  const states = ({ drafts }: Sheetful) => drafts.map(({ registration }) => registration?.status);
  const pipeline = await readLines(
    [
      'Sponsor,Contact,Email,Level,Amount,Stage',
      'Faro Ltd,Ana Ruiz,ana@example.com,Gold,5000,Signed',
      'Brink Inc,Bo Lind,bo@example.com,Silver,3000,Declined',
      'Cove,Cy Odell,cy@example.com,Silver,3000,Closed lost',
      'Dune,Di Falk,di@example.com,Gold,5000,Proposal sent',
    ],
    { forEvent: true, currency: 'USD' },
  );
  expect(states(pipeline)).toEqual(['registered', 'cancelled', 'cancelled', 'invited']);
  expect(pipeline.drafts[3]?.registration?.answers).toEqual({ Stage: 'Proposal sent' });
  const stages = await readLines([
    'Company,Booth,Contact,Stage',
    'Faro Ltd,12,Ana Ruiz,Main stage',
    'Cove,14,Cy Odell,Lost',
  ]);
  expect(stages.drafts.map(({ registration }) => registration?.answers.Stage)).toEqual([
    'Main stage',
    'Lost',
  ]);
  const prize = await readLines(['Nominee,Email,Sponsor,Status', 'Ana Ruiz,ana@example.com,Faro Ltd,Lost']);
  expect(states(prize)).toEqual([undefined]);
  const matches = await readLines(['Player,Email,Fee,Status', 'Ana Ruiz,ana@example.com,10 USD,Lost']);
  expect(states(matches)).toEqual([undefined]);
});

test('the hall is not the booth, and the rent of it is what is owed', async () => {
  const sheet = await readLines([
    'Firma,Ansprechpartner,E-Mail,Stand,,Miete (EUR),',
    ',,,Halle,Nummer,Soll,bezahlt',
    'Holz Huber,Xaver Huber,x.huber@example.com,H1,A12,2400,1200',
  ]);
  expect(draftAt(sheet, 3).registration).toMatchObject({
    booth: 'A12',
    fee: { amount: 240_000, currency: 'EUR' },
    paid: { amount: 120_000, currency: 'EUR' },
  });
});

test('a contract that was cancelled is no stand', async () => {
  const sheet = await readLines([
    'Raison sociale,Nom du contact,N° de stand,Statut du contrat',
    'Bois Vivant,Luc Morel,A-14,Signé',
    'Lampes Roy,Zélie Roy,B-02,Annulé',
  ]);
  expect(sheet.as).toBe('exhibitors');
  expect(statusesOf(sheet)).toEqual(['registered', 'cancelled']);
});

test('a list of exhibitors below title rows gives companies, contacts, booths and fees', async () => {
  const sheet = await readFixture('exhibitors.csv', { region: 'CN' });
  expect(sheet).toMatchObject({ tool: 'generic', as: 'exhibitors', headerRow: 3, rows: 3 });
  expect(draftAt(sheet, 4)).toMatchObject({
    person: {
      kind: 'person',
      name: '郑一凡',
      organisation: 'Lantern Works Ltd',
      roles: ['exhibitor'],
      texts: { notes: 'near the door' },
    },
    registration: { role: 'exhibitor', booth: 'A12', area: 36, fee: { amount: 123450, currency: 'EUR' } },
  });
  expect(draftAt(sheet, 5)).toMatchObject({
    person: { kind: 'organisation', name: 'Paper Moon' },
    registration: { booth: 'A15', fee: { amount: 0, currency: 'EUR' } },
  });
  expect(told(sheet.skipped)).toEqual(['6 total-row']);
});

test('what is still owed is no fee, and a contract has a state', async () => {
  const sheet = await readLines(
    [
      '参展企业,姓名,展位号,费用（元）/应收,费用（元）/已收,费用（元）/未收,合同状态',
      '星河有限公司,王芳,A12,36000,30000,6000,已签约',
    ],
    { forEvent: true, region: 'CN' },
  );
  expect(draftAt(sheet, 2).registration).toMatchObject({
    fee: { amount: 3_600_000, currency: 'CNY' },
    paid: { amount: 3_000_000, currency: 'CNY' },
    status: 'registered',
  });
});

test.each([
  [
    'ja',
    '出展社名,小間番号,ご担当者名,部署・役職,出展料（税込）,入金状況',
    '株式会社例,A-12,佐藤 花子,営業部 部長,"¥550,000",入金済',
    { currency: 'JPY' },
  ],
  [
    'es',
    'Expositor,Stand,Persona de contacto,Cargo,Importe,Estado',
    'Kappel SA,A-12,佐藤 花子,営業部 部長,"¥550,000",Pagado',
    { currency: 'JPY' },
  ],
  [
    'de',
    'Aussteller;Standnr.;Ansprechpartner;Position;Standmiete netto;Status',
    'Kappel GmbH;A-12;佐藤 花子;営業部 部長;¥550.000;bezahlt',
    { currency: 'JPY' },
  ],
])('exhibitors of a list in %s have company, booth, contact and fee', async (_, headings, cells, options) => {
  const sheet = await readLines([headings, cells], { forEvent: true, ...options });
  expect(sheet.as).toBe('exhibitors');
  const { person, registration } = draftAt(sheet, 2);
  expect(person.organisation).toBeDefined();
  expect(person.name).toBe('佐藤 花子');
  expect(registration).toMatchObject({
    booth: 'A-12',
    status: 'registered',
    fee: { amount: 550_000, currency: 'JPY' },
    paid: { amount: 550_000, currency: 'JPY' },
  });
});

test('badges of exhibitors in Chinese, and visitors who registered before, are who they are', async () => {
  const badges = await readLines(['参展商名称,展位号,证件类型,姓名', '星河有限公司,A12,参展证,王芳'], {
    forEvent: true,
  });
  expect(badges.as).toBe('exhibitors');
  expect(draftAt(badges, 2).person).toMatchObject({ name: '王芳', organisation: '星河有限公司' });
  const visitors = await readLines([
    '观众编号,姓名,观众类型,预登记时间,现场签到时间',
    'V0001,王芳,专业观众,2026-03-02 10:12:33,2026-04-17 09:40:00',
  ]);
  expect(draftAt(visitors, 2).registration).toMatchObject({
    key: '观众编号:V0001',
    status: 'attended',
    registeredAt: '2026-03-02T10:12:33.000Z',
  });
});

test('a line that names a hall is no exhibitor', async () => {
  const sheet = await readLines([
    'Company,Stand,Contact person,E-mail',
    'HALL 1,,,',
    'Kappel & Co,1A12,Rosa Kappel,rosa@example.com',
    'Hall Systems Ltd,1A14,,',
    '2号馆,,,',
    'Ost BV,2B01,Nils Ost,nils@example.org',
  ]);
  expect(sheet.skipped.map(({ row, code }) => `${row} ${code}`)).toEqual(['2 part-row', '5 part-row']);
  expect(sheet.drafts.map(({ person }) => person.organisation ?? person.name)).toEqual([
    'Kappel & Co',
    'Hall Systems Ltd',
    'Ost BV',
  ]);
});
