/** Who answers for a company, and who looks after a client. */
import { expect, test } from 'vitest';
import { readLines } from '../../reading.ts';

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

test('whoever looks after several clients is none of them, though their address stands beside each', async () => {
  const sheet = await readLines([
    'Company,City,Account manager,Email',
    'Acme Ltd,Leeds,Ann Moss,ann.moss@example.com',
    'Beta Ltd,York,Bo Gill,bo.gill@example.com',
    'Gamma Ltd,Hull,Ann Moss,ann.moss@example.com',
  ]);
  expect(sheet.drafts.map(({ person }) => person.texts.owner)).toEqual(['Ann Moss', 'Bo Gill', 'Ann Moss']);
});
