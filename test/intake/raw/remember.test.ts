/** Texts that come again in a column are read once. */
import { expect, test } from 'vitest';
import { remembering } from '../../../src/intake/raw/remember.ts';

function counted() {
  const asked: string[] = [];
  const read = remembering((text) => {
    asked.push(text);
    return text === 'none' ? undefined : text.length;
  });
  return { asked, read };
}

test('each text is read once, one that says nothing too', () => {
  const { asked, read } = counted();
  for (let row = 0; row < 100; row++) expect([read('two'), read('none')]).toEqual([3, undefined]);
  expect(asked).toEqual(['two', 'none']);
});

test('a column in which every text is another is read like any, and is not kept', () => {
  const { asked, read } = counted();
  for (let row = 0; row < 5000; row++) expect(read(`${row}`)).toBe(`${row}`.length);
  expect(asked).toHaveLength(5000);
  expect(read('4999')).toBe(4);
  expect(asked).toHaveLength(5001);
});
