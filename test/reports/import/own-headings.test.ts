/** What is told of the columns of a file that has none. */
import { expect, test } from 'vitest';
import type { Issue, Sheetful } from '../../../src/domain/draft.ts';
import { words as en } from '../../../src/i18n/en/index.ts';
import { wordsOf } from '../../../src/output/cell.ts';
import { fieldOfIssue } from '../../../src/reports/import/own-headings.ts';
import { say } from '../../../src/reports/phrases.ts';

const issue: Issue = { row: 2, column: '手机', code: 'bad-phone', value: '12', severity: 'warning' };
const sheet = (tool: string) =>
  ({
    tool,
    mapping: [{ column: 2, heading: '手机', field: 'phones', confidence: 1, by: 'heading' }],
  }) as unknown as Sheetful;
const told = (tool: string) => wordsOf(say('issue', { ...issue, ...fieldOfIssue(sheet(tool), issue) }), en);

test('a remark on a sign-up chain names the field in the language of the reader, one on a list its heading', () => {
  expect(told('wechat-chain')).toBe('row 2, Phone: “12” is not a phone number; kept as typed, not used');
  expect(told('generic')).toBe('row 2, 手机: “12” is not a phone number; kept as typed, not used');
});
