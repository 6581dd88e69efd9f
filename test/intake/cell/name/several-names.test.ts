/** Several people in one cell: who they are, and which values of the row belong to whom. */
import { expect, test } from 'vitest';
import { namesIn } from '../../../../src/intake/cell/name/several-names.ts';
import { readLines, told } from '../../reading.ts';

test.each([
  ['张三、李四', ['张三', '李四']],
  ['王五 / 赵六', ['王五', '赵六']],
  ['欧阳娜；司马懿', ['欧阳娜', '司马懿']],
  ['李娜和王芳', ['李娜', '王芳']],
  ['田中 愛子、鈴木 一郎', ['田中 愛子', '鈴木 一郎']],
  ['Ann & Bob Carter', ['Ann Carter', 'Bob Carter']],
  ['Ann and Bob van der Berg', ['Ann van der Berg', 'Bob van der Berg']],
  ['Jörg Weiß und Änne Groß', ['Jörg Weiß', 'Änne Groß']],
  ['Ana Ruiz; Bo Diaz; Cy Lee', ['Ana Ruiz', 'Bo Diaz', 'Cy Lee']],
  ['María López y José Ruiz', ['María López', 'José Ruiz']],
])('“%s” names %j', (cell, names) => {
  expect(namesIn(cell)).toEqual(names);
});

test.each([
  '王和平',
  '欧阳和平',
  '王，芳',
  '王芳 / Fang Wang',
  'Smith, John',
  'van der Berg, Jan Willem',
  'García López, Ana María',
  'Ana Ruiz, Bo Diaz, Cy Lee',
  'Ana Ruiz, Product Design, Blue Ocean',
  'Marks & Spencer',
  'Ann & Bob',
  'Baker and Sons',
  'Mr & Mrs Carter',
  'José Ortega y Gasset',
  'Smith & Jones Associates',
  'Andy Andersen',
  'Jean-Luc / Sales',
])('“%s” is one name, or not beyond doubt two', (cell) => {
  expect(namesIn(cell)).toEqual([cell]);
});

test('commas part names where the row or its heading says that they are several', async () => {
  expect(namesIn('Ana Ruiz, Bo Diaz and Cy Lee', '', true)).toEqual(['Ana Ruiz', 'Bo Diaz', 'Cy Lee']);
  expect(namesIn('Ana Ruiz, Sales Manager', '', true)).toEqual(['Ana Ruiz, Sales Manager']);
  const sheet = await readLines(
    ['Name,Company,Seats', '"Ana Ruiz, Bo Diaz",Acme,2', '"Cy Lee, Dee Park",Bolt,2', 'Eve Moss,Crate,1'],
    { forEvent: true },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual([
    'Ana Ruiz',
    'Bo Diaz',
    'Cy Lee',
    'Dee Park',
    'Eve Moss',
  ]);
  const guests = await readLines([
    'Participants,Company',
    '"Ana Ruiz, Bo Diaz, Cy Lee",Acme',
    'Eve Moss,Crate',
  ]);
  expect(guests.drafts).toHaveLength(4);
});

test('two parts with one address are not taken for two people', async () => {
  const sheet = await readLines(
    [
      'Name,Email,Tickets',
      '"Ann Moss, Moss Ceramics",ann@example.com,2',
      '"Ben Hart, New York",ben@example.com,2',
    ],
    { forEvent: true },
  );
  expect(sheet.drafts).toHaveLength(2);
});

test('a company that bears two names is no couple', () => {
  expect(namesIn('Ernst & Young Global', 'Ernst & Young Global Ltd')).toEqual(['Ernst & Young Global']);
});

test('as many numbers as names are dealt out in their order, one address is whose name it bears', async () => {
  const sheet = await readLines([
    'Name,Email,Phone,Company,Booth,Fee',
    'Ana Ruiz & Bo Diaz,bo.diaz@example.com,+1 202 555 0101 / +1 202 555 0102,Acme,A1,100 USD',
  ]);
  const summary = sheet.drafts.map(({ person, registration }) => ({
    name: person.name,
    contacts: [...person.emails, ...person.phones].map(({ value }) => value),
    company: person.organisation,
    booth: registration?.booth,
    fee: registration?.fee?.amount,
  }));
  expect(summary).toEqual([
    {
      name: 'Bo Diaz',
      contacts: ['bo.diaz@example.com', '+12025550102'],
      company: 'Acme',
      booth: 'A1',
      fee: 10000,
    },
    { name: 'Ana Ruiz', contacts: ['+12025550101'], company: 'Acme', booth: 'A1', fee: undefined },
  ]);
  expect(told(sheet.issues)).toEqual(['2 several-names Name Ana Ruiz & Bo Diaz']);
});

const called = async (lines: readonly string[], region = 'US') =>
  (await readLines(lines, { forEvent: true, region })).drafts.map(({ person }) =>
    [person.name, ...person.emails, ...person.phones].map((one) =>
      typeof one === 'string' ? one : one.value,
    ),
  );

test('people of whom each has a line are several where as many addresses or numbers stand beside them', async () => {
  const lines = [
    'Company,Name,Email',
    'Fenn Ltd,"Al Fenn\nAda Orr","al.fenn@example.com\nada.orr@example.com"',
    'Gill Ltd,"Bo Gill\nUna Cole","bgill@example.com\nucole@example.com"',
  ];
  expect(await called(lines)).toEqual([
    ['Al Fenn', 'al.fenn@example.com'],
    ['Ada Orr', 'ada.orr@example.com'],
    ['Bo Gill', 'bgill@example.com'],
    ['Una Cole', 'ucole@example.com'],
  ]);
  const chinese = [
    '单位,姓名,电话',
    '星河文化,"金波\n水灵","13800000101\n13800000102"',
    '山海印务,"李雷\n王芳",',
  ];
  expect(await called(chinese, 'CN')).toEqual([
    ['金波', '+8613800000101'],
    ['水灵', '+8613800000102'],
    ['李雷'],
    ['王芳'],
  ]);
});

test('a line within a name, and what stands below one, make no further people', async () => {
  const lines = [
    'Company,Name,Email',
    'Fenn Ltd,"Maria Carmen\nGarcia Lopez","maria.garcia@example.com\nmgl@example.org"',
    'Gill Ltd,"Bo Gill\nBlue Ocean",bo@example.com',
    'Moss Ltd,"Ann Moss\nNew York",',
  ];
  expect((await called(lines)).map(([name]) => name)).toEqual([
    'Maria Carmen Garcia Lopez',
    'Bo Gill Blue Ocean',
    'Ann Moss New York',
  ]);
  const chinese = [
    '单位,姓名',
    '星河文化,"金波\n江苏"',
    '山海印务,"李雷\n安保组"',
    '丹青社,"王芳\nWang Fang"',
  ];
  expect(await called(chinese, 'CN')).toHaveLength(3);
});

test('a number breaks into lines, or each line is one', async () => {
  const lines = ['Name,Phone', 'Bo Gill,"202-555-0102\n202-555-0103"', 'Al Fenn,"+49 40\n5550201"'];
  expect(await called(lines)).toEqual([
    ['Bo Gill', '+12025550102', '+12025550103'],
    ['Al Fenn', '+49405550201'],
  ]);
});

test('several people with their numbers in one cell are each a client with their own', async () => {
  const chinese = [
    '展位号,展商名称,联系人及电话',
    'A1,星河文化,水灵：13800000102、山峰：13800000103',
    'A2,山海印务,金波 13800000104、13800000105',
    'A3,丹青社,销售部：13800000106、山峰：13800000107',
  ];
  expect(await called(chinese, 'CN')).toEqual([
    ['水灵', '+8613800000102'],
    ['山峰', '+8613800000103'],
    ['金波', '+8613800000104', '+8613800000105'],
    ['丹青社', '+8613800000106', '+8613800000107'],
  ]);
});

test('commas part speakers where whole names stand on both sides of each, and somebody alone', async () => {
  const speakers = [
    'Session,Speakers,Room',
    'Opening,Nia Rowe,A',
    'Inks,"Lars Egon, Amir Sole",B',
    'Panel,"Una Cole, Tim Ash and Vic Moss",A',
  ];
  expect((await called(speakers)).flat()).toEqual([
    'Nia Rowe',
    'Lars Egon',
    'Amir Sole',
    'Una Cole',
    'Tim Ash',
    'Vic Moss',
  ]);
  const withCompanies = [
    'Session,Speakers',
    'Opening,"Nia Rowe, Tinta Labs"',
    'Inks,"Lars Egon, Blue Ocean"',
  ];
  expect(await called(withCompanies)).toHaveLength(2);
  const turned = [
    'Session,Speakers',
    'Opening,"Rowe, Nia"',
    'Inks,"García López, Ana María"',
    'Panel,Una Cole',
  ];
  expect(await called(turned)).toHaveLength(3);
});

test('what stands below a name is nobody, whatever numbers the row has', async () => {
  const posts = [
    'Name,Phone,Mobile',
    '"Ada Orr\nHead Buyer",202-555-0101,202-555-0111',
    '"Bo Gill\nVegan Menu","202-555-0102\n202-555-0112",',
  ];
  expect((await called(posts)).map(([name]) => name)).toEqual(['Ada Orr Head Buyer', 'Bo Gill Vegan Menu']);
  const broken = ['Speakers,Topic', '"Maria Carmen\nGarcia Lopez",Ink', '"Ada Orr\nHarbor Labs",Art'];
  expect(await called(broken)).toHaveLength(2);
  const mails = [
    'Name,Work email,Personal email',
    '"Ada Orr\nMaple Works",ada.orr@example.com,sunny@example.org',
  ];
  expect(await called(mails)).toHaveLength(1);
  const inOne = ['Name,Email', '"Ada Orr\nMaple Works","ada.orr@example.com\nsunny@example.org"'];
  expect(await called(inOne)).toHaveLength(1);
  const chinese = [
    '高级顾问',
    '党委书记',
    '安全主管',
    '华东大区',
    '安徽合肥',
    '金华市',
    '武汉',
    '文员',
    '夏令营',
    '全程',
  ];
  const below = [
    '单位,姓名,手机',
    ...chinese.map((line, at) => `星河文化,"金波\n${line}",138000001${at + 10}`),
  ];
  expect(await called(below, 'CN')).toHaveLength(chinese.length);
});

test('two parts below a heading for several are one, as are three of which one is a company, a post or a city', async () => {
  const two = ['Session,Speakers', 'Opening,"Nia Rowe, Open Quarry"', 'Inks,Lars Egon'];
  expect(await called(two)).toHaveLength(2);
  const three = ['Session,Speakers', 'Opening,"Nia Rowe, Senior Developer, Open Quarry"', 'Inks,Lars Egon'];
  expect(await called(three)).toHaveLength(2);
  const mixed = [
    'Session,Speaker(s),Email',
    'Opening,"Una Cole, Tim Ash, Vic Moss",',
    'Inks,"Lars Egon, Open Quarry",lars@example.com',
  ];
  expect(await called(mixed)).toHaveLength(4);
});

test('where a company rings is nobody', async () => {
  const lines = [
    'Company,Phone,Booth',
    'Fenn Ltd,"Main Street: 202-555-0101 / Park Avenue: 202-555-0111",A1',
    'Gill Inc,"New York: 202-555-0102; Los Angeles: 202-555-0112",A2',
    'Moss Ltd,"Blue Ocean: 202-555-0103; Open Quarry: 202-555-0113",A3',
  ];
  expect((await called(lines)).map(([name]) => name)).toEqual(['Fenn Ltd', 'Gill Inc', 'Moss Ltd']);
  const chinese = [
    '展位号,展商名称,联系人及电话',
    'A1,星河文化,华东：13800000102、华北：13800000103',
    'A2,山海印务,水灵：13800000104、山峰：13800000105',
  ];
  expect((await called(chinese, 'CN')).map(([name]) => name)).not.toContain('华东');
});
