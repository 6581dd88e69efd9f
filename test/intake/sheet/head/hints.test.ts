/** The line below the headings that says how to fill a form in. */
import { expect, test } from 'vitest';
import { readLines, told } from '../../reading.ts';

test.each([
  [
    [
      'Name,Email,Mobile',
      '(as on your badge),(work e-mail),(with country code)',
      'Ana,ana@example.com,+12025550101',
    ],
  ],
  [['姓名,手机号,邮箱', '必填,必填,选填', '林小雨,+8613800003333,']],
  [['Name,Email,Arrives', 'Required,e.g. ana@example.com,dd/mm/yyyy', 'Ana,ana@example.com,03/05/2026']],
])('the line below the headings that says how to fill the list in is nobody: %j', async (lines) => {
  const sheet = await readLines(lines);
  expect(told(sheet.skipped)).toEqual(['2 hint-row']);
  expect(sheet.drafts).toHaveLength(1);
});
