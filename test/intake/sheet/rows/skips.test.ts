/** Rows that are no person: totals, the headings again, tests and examples; and people who look like them. */
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../../src/domain/draft.ts';
import { readLines, told } from '../../reading.ts';

test('totals, repeated headings, tests and examples are passed over and listed', async () => {
  const sheet = await readLines(
    [
      '序号,姓名,手机,公司',
      '例,张三,13800001111,某公司',
      '1,林小雨,13800003333,青禾文化',
      '序号,姓名,手机,公司',
      '2,测试,123,',
      '3,Total Recall,13800004444,',
      '合计,3,,',
    ],
    { region: 'CN' },
  );
  expect(told(sheet.skipped)).toEqual([
    '2 test-row 张三',
    '4 repeated-heading',
    '5 test-row 测试',
    '7 total-row',
  ]);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['林小雨', 'Total Recall']);
  expect(sheet.rows).toBe(6);
});

test('whose name begins as a test or an example does is somebody, and a test is one however it is written', async () => {
  const names = [
    'Tom Lin',
    'Ed Moss',
    'Exa Moss',
    'Tess Tester',
    'Sam Pell',
    'Demi Rowe',
    'Tést 2',
    'DEMO USER',
  ];
  const sheet = await readLines(['Name,City', ...names.map((name) => `${name},Rome`), 'example,Rome']);
  expect(told(sheet.skipped)).toEqual(['8 test-row Tést 2', '9 test-row DEMO USER', '10 test-row example']);
});

test('somebody called an example behind their name is one', async () => {
  const sheet = await readLines(['姓名,手机', '张三（示例）,13800001111', '林小雨,13800003333'], {
    region: 'CN',
  });
  expect(told(sheet.skipped)).toEqual(['2 test-row 张三（示例）']);
});

/** Of each its kind and its name. */
function whoIn({ drafts }: Sheetful): string[] {
  return drafts.map(({ person }: Draft) => `${person.kind} ${person.name}`);
}

test('a line ruled below the headings is no row, and a cell that says nothing is one of its row', async () => {
  const ruled = await readLines(['Nom;Email;Rôle', '---;---;---', 'Marie Petit;marie@example.com;Bénévole']);
  expect([ruled.rejected.length, whoIn(ruled)]).toEqual([0, ['person Marie Petit']]);
  const typed = await readLines(['| Name | Email |', '|------|:-----:|', '| Ann Bell | ann@example.com |']);
  expect([typed.rejected.length, whoIn(typed)]).toEqual([0, ['person Ann Bell']]);
  const bare = await readLines(['Name,Email,Phone', 'Ann Bell,---,---', 'Bo Carr,bo@example.com,---']);
  expect(whoIn(bare)).toEqual(['person Ann Bell', 'person Bo Carr']);
});

const forEvent = { forEvent: true } as const;

test('a sentence behind the mark of a footnote is about the file, a name behind one is somebody', async () => {
  const below = await readLines(
    ['Name,Company', 'Ann Moss,Oak', ',', '* Änderungen bitte an das Büro,'],
    forEvent,
  );
  expect(below.drafts.map(({ person }) => person.name)).toEqual(['Ann Moss']);
  expect(told(below.skipped)).toEqual(['4 footer-row']);
  const named = await readLines(['Name,Company', 'Ann Moss,Oak', '* Jan van der Berg,'], forEvent);
  expect(named.drafts).toHaveLength(2);
});

test('the headings again at the top of a page are no company, and part none', async () => {
  const sheet = await readLines(
    [
      'Booth,Company,Contact,Email',
      'A1,Oak,Ann Moss,ann@example.com',
      'Booth,Company,Contact,Email',
      ',,Bo Reed,bo@example.com',
    ],
    forEvent,
  );
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual(['Oak', 'Oak']);
});

const inDollars = { forEvent: true, currency: 'USD' } as const;

test('the headings again do not hide what the cells of a column say', async () => {
  const { drafts } = await readLines(
    [
      'Booth,Company,Contact,Area (sqm),Unit price,Total',
      'A1,Oak,Ann Moss,9,100,900',
      'Booth,Company,Contact,Area (sqm),Unit price,Total',
      'A2,Elm,Bo Reed,18,100,1800',
    ],
    inDollars,
  );
  expect(drafts.map(({ registration }) => registration?.fee?.amount)).toEqual([90000, 180000]);
});

test('a row of totals is one, numbered like the others or not', async () => {
  const sheet = await readLines(['No.,Name,Fee', '1,Ana,20', '2,Ben,30', '3,Total,50']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana', 'Ben']);
  expect(told(sheet.skipped)).toEqual(['4 total-row']);
});

test.each(['共 2 条记录', '共2条', '共计：2人', '2 records', '2 rows in total'])(
  '%s is a total',
  async (total) => {
    const sheet = await readLines(['Name,Email', 'Ana,ana@example.com', 'Ben,ben@example.com', total]);
    expect(told(sheet.skipped)).toEqual(['4 total-row']);
  },
);

test('a company or a ticket that is called like a count of records stays', async () => {
  const companies = await readLines(['Company,Contact,Booth', '45 Records,,A1', '99 Results,Cara Finch,A4']);
  expect(companies.skipped).toEqual([]);
  expect(companies.drafts).toHaveLength(2);
  const tickets = await readLines(['礼包,姓名', '共2份,周小蓉', '共1份,郑明远']);
  expect(tickets.drafts.map(({ person }) => person.name)).toEqual(['周小蓉', '郑明远']);
});
