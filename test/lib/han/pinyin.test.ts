import { expect, test } from 'vitest';
import { pinyinOf, reads, syllableCount } from '../../../src/lib/han/pinyin.ts';
import { plainPinyin } from '../../../src/lib/han/plain-pinyin.ts';

test('hanzi are read one syllable a character, anything else stands for itself', () => {
  expect(pinyinOf('晓明A')).toEqual(['xiao', 'ming', 'A']);
  expect(pinyinOf('女')).toEqual(['nu']);
});

test('lü is written lu, however it was typed', () => {
  expect(['lv', 'lyu', 'lü', 'lu', 'nv', 'lyuan'].map(plainPinyin)).toEqual([
    'lu',
    'lu',
    'lu',
    'lu',
    'nu',
    'lyuan',
  ]);
});

test('a text is read in full or not at all', () => {
  expect(reads('晓明', 'xiaoming')).toBe(true);
  expect(reads('晓明', 'xiaomin')).toBe(false);
  expect(reads('晓明', 'xiaomingg')).toBe(false);
  expect(reads('', '')).toBe(false);
  expect(reads('Ann', 'ann')).toBe(false);
});

test('characters with several readings are tried in each of them', () => {
  expect(reads('乐', 'le') && reads('乐', 'yue')).toBe(true);
  expect(reads('长', 'chang') && reads('长', 'zhang')).toBe(true);
});

test('what is too long to be a name costs nothing', () => {
  expect(reads('乐'.repeat(40), 'le'.repeat(40))).toBe(false);
  expect(syllableCount('a'.repeat(10_000))).toBe(0);
});

test.each([
  ['xian', 1],
  ['xiaoming', 2],
  ['ouyangna', 3],
  ['nancy', 0],
  ['anna', 2],
  ['', 0],
])('%s is cut into %i syllables at the fewest', (letters, count) => {
  expect(syllableCount(letters)).toBe(count);
});
