/** Questions as they stand on a screen. */
import { expect, test } from 'vitest';
import { widthOf } from '../../src/lib/text/width.ts';
import { answerLines, choiceLines, questionLines } from '../../src/output/question.ts';

const long = 'How satisfied are you with the organisation: registration, venue, timing, catering? (1-5)';
const chinese = '您对会议组织（报名、场地、时间安排、餐饮）满意吗？（1-5，回车跳过）';

test('a question is broken between words, and the answer has room behind it', () => {
  for (const [message, joint] of [
    [long, ' '],
    [chinese, ''],
  ] as const)
    for (let columns = 24; columns < 100; columns++) {
      const lines = questionLines(message, columns, 8).split('\n');
      expect(lines.join(joint)).toBe(message);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns - 2);
      expect(widthOf(lines.at(-1) ?? '')).toBeLessThanOrEqual(columns - 10);
    }
});

test('the lines of a question that lists something stay apart', () => {
  expect(questionLines('Two rows:\n  Ann Example\n  王芳\nImport them?', 80, 10)).toBe(
    'Two rows:\n  Ann Example\n  王芳\nImport them?',
  );
});

test('a choice goes on below its words', () => {
  expect(choiceLines('keep the one that is there already', 24)).toBe(
    'keep the one that is\n    there already',
  );
});

test('an answer that does not fit behind its question stands below it', () => {
  expect(answerLines('keep it', 'What now?', 20)).toBe('keep it');
  expect(answerLines('keep the one that is there', 'What now?', 20)).toBe(
    '\n  keep the one that\n  is there',
  );
});
