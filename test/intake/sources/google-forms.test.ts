/** Google’s forms, as surveys and as sign-ups. */
import { expect, test } from 'vitest';
import { answerAt, draftAt, readFixture, told, valueIn } from '../reading.ts';

test('scored questions make a Google form a survey', async () => {
  const sheet = await readFixture('google-forms-feedback.csv');
  expect(sheet).toMatchObject({ tool: 'google-forms', as: 'survey', drafts: [], rows: 5 });
  expect(sheet.survey?.questions.map(({ kind, min, max, dimension }) => [kind, min, max, dimension])).toEqual(
    [
      ['scale', 1, 5, 'overall'],
      ['nps', 0, 10, undefined],
      ['multi', undefined, undefined, undefined],
      ['scale', 1, 5, undefined],
      ['text', undefined, undefined, undefined],
    ],
  );
  expect(answerAt(sheet, 2).at).toBe('2025-10-12T13:15:02.000Z');
  expect(answerAt(sheet, 3).at).toBe('2025-10-13T01:20:11.000Z');
});

test('a comma inside an option of a Google form parts nothing', async () => {
  const sheet = await readFixture('google-forms-feedback.csv');
  expect(valueIn(sheet, 2, 'attend')).toEqual(['Talks', 'Workshops']);
  expect(valueIn(sheet, 4, 'attend')).toEqual(['Talks', 'Food, drinks & dancing']);
  expect(valueIn(sheet, 4, 'comments')).toBe('Too crowded,\ntoo loud');
});

test('an answer without a contact is anonymous, one without a score unfinished', async () => {
  const sheet = await readFixture('google-forms-feedback.csv');
  expect(answerAt(sheet, 5)).toMatchObject({ person: null, complete: true });
  expect(answerAt(sheet, 6).complete).toBe(false);
  expect(told(sheet.skipped)).toEqual(['6 incomplete-answer']);
});

test('a Chinese Google form without scores is a sign-up, and its test row is passed over', async () => {
  const sheet = await readFixture('google-forms-signup-zh.csv', { region: 'CN', zone: 'Asia/Shanghai' });
  expect(sheet).toMatchObject({ tool: 'google-forms', as: 'registrations', rows: 3 });
  expect(draftAt(sheet, 2).person).toMatchObject({ name: '欧阳 兰馨', organisation: '苏州木作家居' });
  expect(draftAt(sheet, 2).registration).toMatchObject({
    registeredAt: '2026-03-10T12:15:01.000Z',
    answers: { 希望参加的活动: '开幕式, 设计论坛' },
  });
  expect(draftAt(sheet, 3).person).toMatchObject({ name: '诸葛明', phones: [{ value: '+8613800002222' }] });
  expect(told(sheet.skipped)).toEqual(['4 test-row 测试']);
});
