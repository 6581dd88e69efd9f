/** LimeSurvey’s surveys. */
import { expect, test } from 'vitest';
import { answerAt, questionsOf, readLines } from '../reading.ts';

test('LimeSurvey’s days of nobody knows when are none', async () => {
  const sheet = await readLines([
    'Response ID,Date submitted,Last page,Start language,Seed,Date started,Date last action,How satisfied were you overall?,What did you like? [Talks],What did you like? [Food]',
    '1,1980-01-01 00:00:00,3,en,123456,1980-01-01 00:00:00,1980-01-01 00:00:00,Satisfied,Yes,No',
    '2,,1,en,123457,2026-04-20 10:00:00,2026-04-20 10:01:00,,,',
  ]);
  expect(questionsOf(sheet)).toEqual(['scale How satisfied were you overall?', 'multi What did you like?']);
  expect(answerAt(sheet, 2)).toMatchObject({ complete: true });
  expect(answerAt(sheet, 2).at).toBeUndefined();
  expect(answerAt(sheet, 3).complete).toBe(false);
});
