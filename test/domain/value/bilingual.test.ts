/** Text in one language beside its translation. */
import { expect, test } from 'vitest';
import { relisted, reworded } from '../../../src/domain/value/bilingual.ts';

test('words of the other language stay', () => {
  expect(reworded({ en: 'Food', 'zh-CN': '餐饮' }, 'Meals', 'en')).toEqual({ en: 'Meals', 'zh-CN': '餐饮' });
  expect(reworded(undefined, '餐饮', 'zh-CN')).toEqual({ 'zh-CN': '餐饮' });
});

test('as many as there are, in a language none of them had, are a translation', () => {
  expect(relisted([{ en: 'one' }, { en: 'two' }], ['一', '二'], 'zh-CN')).toEqual([
    { en: 'one', 'zh-CN': '一' },
    { en: 'two', 'zh-CN': '二' },
  ]);
});

test('a list that is typed anew keeps the other language of what is in it still, and of nothing else', () => {
  const before = [
    { en: 'one', 'zh-CN': '一' },
    { en: 'two', 'zh-CN': '二' },
  ];
  expect(relisted(before, ['Two', 'three'], 'en')).toEqual([{ en: 'Two', 'zh-CN': '二' }, { en: 'three' }]);
  expect(relisted([{ en: 'one' }], ['一', '二'], 'zh-CN')).toEqual([{ 'zh-CN': '一' }, { 'zh-CN': '二' }]);
});
