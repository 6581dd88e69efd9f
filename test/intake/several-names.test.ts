/** Several people in one cell: who they are, and which values of the row belong to whom. */
import { expect, test } from 'vitest';
import { namesIn } from '../../src/intake/cell/several-names.ts';
import { readLines, told } from './reading.ts';

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
