/** Typeform’s answers. */
import { expect, test } from 'vitest';
import { answerAt, readLines, readTool, told, valueIn } from '../reading.ts';

test('a form greets whoever fills it in, and mentions what they said', async () => {
  const sheet = await readLines([
    '#,Hi! What\'s your first name?,"Thanks, {{field:01}}! And your last name?",What\'s your email?,"How likely are you to recommend us, {{field:01}}?",Submit Date (UTC),Network ID',
    'a8f0,Nora,Quist,nora@example.com,9,2026-04-18 10:03:00,n1',
  ]);
  expect(sheet.answers[0]?.person).toMatchObject({ name: 'Nora Quist' });
});

test('a typeform’s times are UTC, its key stays, and one that was never submitted is unfinished', async () => {
  const sheet = await readTool('typeform-joined.csv');
  expect(sheet).toMatchObject({ tool: 'typeform', as: 'survey' });
  expect(answerAt(sheet, 2)).toMatchObject({ key: 'typeform:aa01', at: '2026-05-03T10:05:00.000Z' });
  expect(valueIn(sheet, 2, 'like?')).toEqual(['Talks', 'Food']);
  expect(told(sheet.skipped)).toEqual(['5 incomplete-answer']);
});

test('a typeform with one column a choice has one question of them', async () => {
  const sheet = await readTool('typeform-columns.csv');
  expect(sheet.survey?.questions.map(({ kind }) => kind)).toEqual(['nps', 'multi']);
  expect(valueIn(sheet, 2, 'Talks')).toEqual(['Talks', 'Food']);
  expect(valueIn(sheet, 3, 'Talks')).toEqual(['Talks', 'Other: the smell of paper']);
});
