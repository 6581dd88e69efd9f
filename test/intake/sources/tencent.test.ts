/** 腾讯问卷’s surveys. */
import { expect, test } from 'vitest';
import { answerAt, readFixture, told, valueIn } from '../reading.ts';

test('what 腾讯问卷 itself found invalid is set aside', async () => {
  const sheet = await readFixture('tools/tencent.csv', { zone: 'Asia/Shanghai', region: 'CN' });
  expect(sheet).toMatchObject({ tool: 'tencent', as: 'survey' });
  expect(answerAt(sheet, 2)).toMatchObject({
    at: '2026-05-26T04:03:00.000Z',
    person: { name: '林小雨', phones: [{ value: '+8613800001111' }] },
  });
  expect(valueIn(sheet, 2, '展区')).toEqual(['照明', '家居']);
  expect(told(sheet.skipped)).toEqual(['4 junk-answer']);
});
