/** Sign-up chains copied out of a chat, and other pasted lines. */
import { expect, test } from 'vitest';
import { cellsOfEntry, chainHeadings } from '../../../../src/intake/readers/chat/chain-entry.ts';
import { draftAt, readLines, told } from '../../reading.ts';

/** The cells that say something, by their heading. */
function entry(text: string): Record<string, string> {
  const cells = cellsOfEntry('', text, []);
  return Object.fromEntries(chainHeadings.flatMap((heading, i) => (cells[i] ? [[heading, cells[i]]] : [])));
}

test.each([
  ['林小雨 13800001111', { 姓名: '林小雨', 手机: '13800001111' }],
  ['林小雨＋１３８００００１１１１', { 姓名: '林小雨', 手机: '13800001111' }],
  ['林小雨-13800001111', { 姓名: '林小雨', 手机: '13800001111' }],
  ['林小雨+13800001111', { 姓名: '林小雨', 手机: '13800001111' }],
  ['林小雨 +86 138 0000 1111', { 姓名: '林小雨', 手机: '+86 138 0000 1111' }],
  ['13800001111，林小雨', { 姓名: '林小雨', 手机: '13800001111' }],
  ['林小雨（带1人）13800001111', { 姓名: '林小雨', 手机: '13800001111', 随行人数: '1' }],
  ['林小雨+1', { 姓名: '林小雨', 随行人数: '1' }],
  ['林小雨 共3人', { 姓名: '林小雨', 随行人数: '2' }],
  ['林小雨 另带两位 素食', { 姓名: '林小雨', 随行人数: '2', 备注: '素食' }],
  ['林小雨 13800001111 带1个朋友', { 姓名: '林小雨', 手机: '13800001111', 随行人数: '1' }],
  ['林小雨 已付', { 姓名: '林小雨', 状态: '已付' }],
  ['林小雨（请假）', { 姓名: '林小雨', 状态: '取消' }],
  ['Ana Ruiz, ana@example.com', { 姓名: 'Ana Ruiz', 邮箱: 'ana@example.com' }],
  ['林小雨+1 13800001111', { 姓名: '林小雨', 手机: '13800001111', 随行人数: '1' }],
  ['林小雨 13800001111 2人', { 姓名: '林小雨', 手机: '13800001111', 随行人数: '1' }],
  ['林小雨 青禾文化', { 姓名: '林小雨', 备注: '青禾文化' }],
  ['林小雨✅', { 姓名: '林小雨', 备注: '✅' }],
  ['Ann Moss ✅', { 姓名: 'Ann Moss', 备注: '✅' }],
  ['Ben Tate ✔️ paid', { 姓名: 'Ben Tate', 状态: 'paid', 备注: '✔' }],
  ['Ben Tate 👍🏽 not paid yet', { 姓名: 'Ben Tate', 状态: '未付', 备注: '👍🏽' }],
  ["Ben Tate, hasn't paid", { 姓名: 'Ben Tate', 状态: '未付' }],
  ["Fay Kemp ❌ can't come", { 姓名: 'Fay Kemp', 状态: '取消', 备注: "❌ can't come" }],
  ['Fay Kemp ❌', { 姓名: 'Fay Kemp', 备注: '❌' }],
  ['Liz Orr ✔ not sure', { 姓名: 'Liz Orr', 备注: '✔ not sure' }],
  ['🌸 Liz Orr', { 姓名: 'Liz Orr', 备注: '🌸' }],
  ['🌸', { 姓名: '🌸' }],
  ['Hal Ivory x2', { 姓名: 'Hal Ivory', 随行人数: '1' }],
  ['林小雨 x3 素食', { 姓名: '林小雨', 随行人数: '2', 备注: '素食' }],
  ['Hal Ivory, vegan meal x2', { 姓名: 'Hal Ivory', 备注: 'vegan meal x2' }],
  ['~~Eve Holt~~', { 姓名: 'Eve Holt', 状态: '取消' }],
  ['~~Eve Holt paid~~', { 姓名: 'Eve Holt', 状态: '取消', 备注: 'paid' }],
  ['~Eve Holt~', { 姓名: 'Eve Holt', 状态: '取消' }],
  ['~Eve~', { 姓名: 'Eve' }],
  ['~小雨~', { 姓名: '小雨' }],
  ['~ Ann Moss', { 姓名: 'Ann Moss' }],
])('“%s”', (text, cells) => {
  expect(entry(text)).toEqual(cells);
});

const chain = [
  '#接龙',
  '4.17 春季沙龙 组团参观',
  '姓名+公司+手机',
  '例 张三 星海 13800009999',
  '1. 林小雨 青禾文化 13800001111',
  '2. 何一帆 云帆科技 13800002222',
  '   下午到',
  '3. 王大年 取消',
  '4. ',
];

test('a chain is known by what it says; the number of a row is that of its line', async () => {
  const sheet = await readLines(chain, { region: 'CN' });
  expect(sheet).toMatchObject({ tool: 'wechat-chain', as: 'registrations', rows: 4 });
  expect(told(sheet.skipped)).toEqual(['4 test-row 张三']);
  expect(draftAt(sheet, 5).person).toMatchObject({ name: '林小雨', organisation: '青禾文化' });
  expect(draftAt(sheet, 6).person).toMatchObject({ name: '何一帆', texts: { notes: '下午到' } });
  expect(draftAt(sheet, 8).registration?.status).toBe('cancelled');
});

test('a list numbered from 1 is a chain without saying so; a table of numbers is none', async () => {
  const list = await readLines(['1、林小雨 13800001111', '2、何一帆 13800002222', '3、王大年']);
  expect(list.drafts.map(({ person }) => person.name)).toEqual(['林小雨', '何一帆', '王大年']);
  const table = await readLines([
    'No.,Name,Email',
    '1,Ana Ruiz,ana@example.com',
    '2,Theo Quill,theo@example.org',
  ]);
  expect(table.tool).toBe('generic');
});

test('pasted lines are people without numbers, and a pasted table is a table', async () => {
  const lines = await readLines(['姓名 手机', '林小雨 13800001111', '', '何一帆 13800002222'], {
    paste: true,
  });
  expect(lines.drafts.map(({ place, person }) => [place.row, person.name])).toEqual([
    [2, '林小雨'],
    [4, '何一帆'],
  ]);
  const table = await readLines(['Name\tEmail', 'Ana Ruiz\tana@example.com'], { paste: true });
  expect(table).toMatchObject({ tool: 'generic', delimiter: '\t' });
});

test('a chain may ask for its words in a line of its own, and a name be called with an at sign', async () => {
  const sheet = await readLines(
    [
      '#接龙',
      '春季沙龙报名',
      '请填写：姓名+手机+单位',
      '1. 林小雨 13800001111 青禾文化',
      '2. 何一帆+13800002222+海纳',
      '3. @小王',
    ],
    { paste: true, region: 'CN' },
  );
  expect(sheet.drafts.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['林小雨', '青禾文化'],
    ['何一帆', '海纳'],
    ['小王', undefined],
  ]);
});

test('who cannot come does not, in many words, but not whoever would come along, or to a part of it', async () => {
  const sheet = await readLines([
    '1. 林小雨 来不了了',
    '2. 何一帆（来不了，下次）',
    '3. 王大年 临时有事，来不了了，抱歉',
    '4. 陈静 有事去不了',
    '5. 赵敏 +1 来不了',
    '6. 钱多 13800001111 晚宴 不能参加',
    '7. 孙立 来不了的话提前说',
    '8. 吴昊，老公 来不了',
    '9. 郑爽（上次来不了，这次一定来）',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status ?? 'registered')).toEqual([
    ...new Array(4).fill('cancelled'),
    ...new Array(5).fill('registered'),
  ]);
  expect(sheet.drafts[1]?.person).toMatchObject({ name: '何一帆', texts: { notes: '来不了 下次' } });
});

test('paid and taken back is all of an entry, also behind who comes along, and a part is not all', async () => {
  const sheet = await readLines([
    '1. 林小雨 +1 已付款',
    '2. 何一帆 +1 取消',
    '3. 王大年 13800001111 +1 未付',
    '4. 陈静 不去 晚宴',
    '5. 赵敏 不去A场，去B场',
    '6. 钱多 有事去不了',
  ]);
  expect(sheet.drafts.map(({ registration }) => registration?.status ?? 'none')).toEqual([
    'registered',
    'cancelled',
    'pending',
    'none',
    'none',
    'cancelled',
  ]);
});

test('a hyphen before the number parts the words before it, and a name spaced to a width is one', async () => {
  const sheet = await readLines(
    ['1. 林小雨-青禾文化-13800001111', '2. Anne-Marie Roux-13800002222', '3. 何 帆'],
    { region: 'CN' },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['林小雨', 'Anne-Marie Roux', '何帆']);
});

test('entries may be numbered with keys or in circles', async () => {
  for (const marks of [
    ['1️⃣ ', '2️⃣ ', '🔟 '],
    ['①', '②、', '③'],
  ]) {
    const [one, two, three] = marks;
    const sheet = await readLines(['接龙报名', `${one}林小雨 13800001111`, `${two}何一帆`, `${three}王芳`]);
    expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['林小雨', '何一帆', '王芳']);
  }
});

test.each([
  ['rules above the list', '#接龙', '①请填写姓名', '②费用现场收取', '1. 林小雨', '2. 何一帆'],
  ['times above the list', '#群接龙', '1️⃣时间：5月1日下午', '2️⃣地点：青禾书店', '1. 林小雨', '2. 何一帆'],
  ['choices of an entry', '#接龙', '1. 林小雨', '①参加午餐', '2. 何一帆', '①参加晚宴'],
  ['remarks below the list', '接龙', '1. 林小雨', '2. 何一帆', '备注：', '① 午餐自理'],
])('drawn numbers of %s number nobody', async (_, ...lines) => {
  const { drafts } = await readLines(lines);
  expect(drafts.map(({ person }) => person.name)).toEqual(['林小雨', '何一帆']);
});

test.each([
  ['a notice', '春季沙龙通知', '① 时间：5月1日下午', '② 地点：青禾书店', '③ 联系人：林小雨'],
  ['a notice of a chain', '接龙', '① 时间：5月1日下午', '② 地点：青禾书店'],
  ['rules of a chain', '接龙须知', '① 不带小孩', '② 准时到场'],
  ['choices above names', '#接龙', '① 早鸟票', '② 普通票', '林小雨 ①', '何一帆 ②'],
])('drawn numbers of %s make no chain', async (_, ...lines) => {
  const sheets = await readLines(lines).catch(() => null);
  expect(sheets?.tool ?? 'none').not.toBe('wechat-chain');
});

test('a chat names whoever answers, with what they wrote, and not whoever only asks', async () => {
  const sheet = await readLines(
    [
      '[5/2/26, 10:14:22 AM] Kim: Who is coming on the 20th? Reply with name + company',
      '[5/2/26, 10:20:01 AM] Zara: Zara Quill, Quill Press, zara@example.com',
      '[5/2/26, 10:25:40 AM] Alf Dunn: I am in!',
      '202-555-0101',
      "[5/2/26, 11:02:10 AM] Bree: can't make it, sorry",
      "[5/2/26, 11:03:10 AM] Tom: can't come to the dinner",
    ],
    { paste: true },
  );
  expect(
    sheet.drafts.map(({ place, person, registration }) => [
      place.row,
      person.name,
      person.organisation,
      registration?.status,
    ]),
  ).toEqual([
    [2, 'Zara Quill', 'Quill Press', undefined],
    [3, 'Alf Dunn', undefined, undefined],
    [5, 'Bree', undefined, 'cancelled'],
    [6, 'Tom', undefined, undefined],
  ]);
  expect(sheet.drafts[1]?.person).toMatchObject({
    phones: [{ value: '+12025550101' }],
    texts: { notes: 'I am in!' },
  });
});

test('a chat may have its names above what they wrote, and nicknames beside those of people', async () => {
  const sheet = await readLines(
    ['2026-05-02 10:15:22 开心果', '林小雨 13800001111', '', '小何 2026-05-02 10:16:22', '谢谢'],
    { paste: true, region: 'CN' },
  );
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['林小雨', '小何']);
});

test('lines that are no table may be pasted, and a table without headings may not', async () => {
  const names = ['Ana Ruiz +1', 'Theo Quill + wife', 'Sid Vale (2 people)'];
  await expect(readLines(names)).rejects.toMatchObject({ params: { mayPaste: true } });
  await expect(readLines(['alpha,beta', '1,2'])).rejects.toMatchObject({ params: { mayPaste: false } });
  const { drafts } = await readLines(names, { paste: true });
  expect(drafts.map(({ person, registration }) => [person.name, registration?.companions])).toEqual([
    ['Ana Ruiz', 1],
    ['Theo Quill', 1],
    ['Sid Vale', 1],
  ]);
});

test('who cannot come is whoever signed, and not somebody they name', async () => {
  const lines = [
    "1. Ana Ruiz can't make it",
    "2. Theo Quill, husband can't make it",
    '3. Sid Vale +1 (kids not coming)',
    "4. Mia Orr, Tom won't be there",
    "5. Lea Fenn, we can't make it",
    "6. Kit Rush husband can't come",
  ];
  const chain = await readLines(lines, { paste: true });
  expect(chain.drafts.map(({ registration }) => registration?.status)).toEqual([
    'cancelled',
    undefined,
    undefined,
    undefined,
    'cancelled',
    undefined,
  ]);
  expect(chain.drafts[1]?.person.texts.notes).toBe("husband can't make it");
  const chat = await readLines(
    ["[5/2/26, 11:02:10 AM] Bree: Tom can't make it, I can", '[5/2/26, 11:03:10 AM] Alf Dunn: I am in!'],
    { paste: true },
  );
  expect(chat.drafts[0]?.registration?.status).toBeUndefined();
});

test('a chain without Chinese is read under English headings, and a struck line keeps its number', async () => {
  const sheet = await readLines(['1. Ann Moss', '2. Ben Tate paid', '~~3. Eve Holt~~', '4. Fay Kemp +1']);
  expect(sheet).toMatchObject({ tool: 'wechat-chain', as: 'registrations', rows: 4 });
  expect(sheet.headings.slice(0, 3)).toEqual(['No.', 'Name', 'Phone']);
  expect(sheet.drafts.map(({ person, registration }) => [person.name, registration?.status])).toEqual([
    ['Ann Moss', undefined],
    ['Ben Tate', 'registered'],
    ['Eve Holt', 'cancelled'],
    ['Fay Kemp', undefined],
  ]);
  expect(draftAt(sheet, 4).registration?.companions).toBe(1);
});

test('an entry that was only taken back cancels nobody below it', async () => {
  const sheet = await readLines(['#接龙 沙龙', '1. 林小雨', '2. 取消', '3. 何一帆']);
  expect(sheet.drafts.map(({ person, registration }) => [person.name, registration?.status])).toEqual([
    ['林小雨', undefined],
    ['何一帆', undefined],
  ]);
});
