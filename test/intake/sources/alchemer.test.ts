/** Alchemer’s surveys. */
import { expect, test } from 'vitest';
import { answerAt, questionsOf, readLines, valueIn } from '../reading.ts';

test('Alchemer’s options stand before their question, and where somebody sat was not asked', async () => {
  const sheet = await readLines([
    'Response ID,Time Started,Date Submitted,Status,Language,Referer,SessionID,Country,City,How would you rate the event overall?,Opening:Which parts did you like?,Expo:Which parts did you like?',
    '1,"Apr 20, 2026 9:00:00 am","Apr 20, 2026 9:05:00 am",Complete,English,,s1,United States,Boston,5,Opening,Expo',
    '2,"Apr 20, 2026 2:00:00 pm","Apr 20, 2026 2:05:00 pm",Partial,English,,s2,United States,Boston,4,,Expo',
  ]);
  expect(questionsOf(sheet)).toEqual([
    'scale How would you rate the event overall?',
    'multi Which parts did you like?',
  ]);
  expect(valueIn(sheet, 2, 'parts')).toEqual(['Opening', 'Expo']);
  expect(answerAt(sheet, 3).complete).toBe(false);
});
