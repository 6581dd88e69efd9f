/** Code lists: codes that come with a field, and codes that users add. */
import { expect, test } from 'vitest';
import type { Code } from '../../../src/domain/records/code.ts';
import { churnReasons } from '../../../src/domain/records/loss.ts';
import { codeLists } from '../../../src/domain/value/code-list.ts';
import { choices as en } from '../../../src/i18n/en/labels.ts';
import { choices as zh } from '../../../src/i18n/zh-CN/labels.ts';
import { fold } from '../../../src/lib/text/fold.ts';

const listed = (id: string, field: string, value: string): Code => ({
  id,
  field,
  value,
  created: '2026-01-01T00:00:00.000Z',
  updated: '2026-01-01T00:00:00.000Z',
});

test('the reasons clients leave for are there from the start, and a list adds to them', () => {
  const lists = codeLists([listed('L001', 'reason', 'Visa'), listed('L002', 'industry', 'Robots')]);
  expect(lists.of('reason').map(({ value }) => value)).toEqual([...Object.keys(churnReasons), 'Visa']);
  expect(lists.find('reason', 'visa')).toMatchObject({ id: 'L001', value: 'Visa' });
  expect(lists.find('reason', 'PRICE')).toEqual({ id: null, value: 'price' });
  expect(lists.of('industry').map(({ value }) => value)).toEqual(['Robots']);
  expect(codeLists([]).of('industry')).toEqual([]);
});

test('a reason is found by its word in either language, and no word means two', () => {
  const { find } = codeLists([]);
  for (const words of [en.code, zh.code])
    for (const [code, word] of Object.entries(words))
      expect([word, find('reason', word)?.value]).toEqual([word, code]);
  const all = Object.entries(churnReasons).flatMap(([code, also]) => [code, ...also].map(fold));
  expect(new Set(all).size).toBe(all.length);
});

test('what is mistyped is near the code, however it is called', () => {
  const { near } = codeLists([]);
  expect(near('reason', 'prise')).toEqual(['price']);
  expect(near('reason', 'too expensiv')).toEqual(['price']);
  expect(near('reason', '换工做')).toContain('changed-job');
});
