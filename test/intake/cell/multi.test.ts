/** Options that somebody ticked, joined in one cell. */
import { expect, test } from 'vitest';
import { optionsOf } from '../../../src/intake/cell/multi.ts';

test.each(['; ', ', ', '、', '┋'])('options joined by “%s” are told apart', (joint) => {
  const cells = ['Tea', ['Tea', 'Talks'].join(joint), ['Talks', 'Tea'].join(joint), 'Talks'];
  const found = optionsOf(cells);
  expect(found?.options).toEqual(['Tea', 'Talks']);
  expect(found?.split(cells[1] ?? '')).toEqual(['Tea', 'Talks']);
});
