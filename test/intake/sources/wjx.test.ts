/** 问卷星’s surveys and sign-ups. */
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { answerAt, draftAt, readFixture, readLines, told, valueIn } from '../reading.ts';

function askedOf({ survey }: Sheetful): string[] {
  return (survey?.questions ?? []).map(({ text, options }) =>
    [text.en ?? text['zh-CN'], ...(options ?? []).map((one) => one.en ?? one['zh-CN'])].join('/'),
  );
}

test('问卷星 may write a question before its first option only, and “other” may be a box to tick', async () => {
  const sheet = await readLines([
    '序号,提交答卷时间,所用时间,来自IP,3、总体满意度,4、您从何处获知(公众号),4、(朋友推荐),4、(其他)',
    '1,2026/4/19 9:12:33,95秒,203.0.113.9,5,1,0,0',
    '2,2026/4/19 9:22:33,120秒,203.0.113.10,4,1,1,0',
    '3,2026/4/19 9:32:33,88秒,203.0.113.11,2,0,0,1',
  ]);
  expect(askedOf(sheet)).toEqual(['3、总体满意度', '4、您从何处获知/公众号/朋友推荐/其他']);
  expect(valueIn(sheet, 4, '获知')).toEqual(['其他']);
});

test('问卷星 answers are read from GB18030 with their word scale, options and blanks', async () => {
  const sheet = await readFixture('wjx-gb18030.csv', { region: 'CN', zone: 'Asia/Shanghai' });
  expect(sheet).toMatchObject({ tool: 'wjx', as: 'survey', encoding: 'gb18030', rows: 4 });
  expect(valueIn(sheet, 2, '满意度')).toBe(5);
  expect(valueIn(sheet, 5, '满意度')).toBe(2);
  expect(valueIn(sheet, 3, '推荐')).toBe(8);
  expect(valueIn(sheet, 3, '展区')).toEqual(['家居', '其他: 智能家居']);
  expect(valueIn(sheet, 3, '建议')).toBeUndefined();
  expect(answerAt(sheet, 2)).toMatchObject({ at: '2026-04-20T01:12:33.000Z', person: { name: '林小雨' } });
  expect(answerAt(sheet, 5).person).toBeNull();
});

test('a 问卷星 answer of five seconds is set aside unless junk is kept', async () => {
  const sheet = await readFixture('wjx-gb18030.csv', { region: 'CN' });
  expect(answerAt(sheet, 4).setAside).toBe('junk');
  expect(told(sheet.skipped)).toEqual(['4 junk-answer']);
  const kept = await readFixture('wjx-gb18030.csv', { region: 'CN', keepJunk: true });
  expect(answerAt(kept, 4).setAside).toBeUndefined();
  expect(kept.skipped).toEqual([]);
});

test('what 问卷星 writes about the filling in is no question', async () => {
  const sheet = await readFixture('wjx-gb18030.csv');
  const asked = sheet.mapping.filter(({ field }) => field === 'question').map(({ heading }) => heading);
  expect(asked).toHaveLength(sheet.survey?.questions.length ?? 0);
  expect(sheet.mapping.filter(({ field }) => field === 'ignored').map(({ heading }) => heading)).toEqual([
    '来源',
    '来源详情',
    '来自IP',
    '总分',
  ]);
});

test('a 问卷星 sign-up without scores is a list of registrations, whose keys hold for that form only', async () => {
  const heads = '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、您的姓名：,2、您的手机号：';
  const row = '1,2026/4/20 9:12:33,123秒,微信,N/A,192.0.2.21,林小雨,13800001111';
  const one = await readLines([heads, row], { region: 'CN' });
  const other = await readLines([`${heads},3、公司`, `${row},青禾文化`], { region: 'CN' });
  expect(one.as).toBe('registrations');
  expect(draftAt(one, 2).registration?.key).toMatch(/^wjx:[0-9a-f]{6}-1$/);
  expect(draftAt(other, 2).registration?.key).not.toBe(draftAt(one, 2).registration?.key);
});
