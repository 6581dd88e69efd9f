import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blank,
  erased,
  fieldWith,
  movedBy,
  movedTo,
  textOf,
  typed,
  wordErased,
} from '../../../src/tui/typed/field.ts';
import { lineOf, wordsTyped } from '../../../src/tui/typed/typed-line.ts';

test('what is typed stands before the caret, also in the middle', () => {
  const field = typed(movedBy(movedBy(fieldWith('王芳'), -1), -1), '小');
  expect(field).toEqual({ before: '小', after: '王芳' });
  expect(textOf(movedBy(field, 1))).toBe('小王芳');
});

test('Backspace removes one character as people see it', () => {
  expect(erased(fieldWith('王👩‍💻'))).toEqual(fieldWith('王'));
  expect(erased(fieldWith('e\u0301'))).toEqual(blank);
  expect(erased(blank)).toEqual(blank);
});

test('a word is erased with the space after it', () => {
  expect(wordErased(fieldWith('tag:vip city:上海 '))).toEqual(fieldWith('tag:vip '));
});

test('pasted lines become one', () => {
  expect(textOf(typed(blank, 'a\r\nb\tc'))).toBe('a b c');
});

test('moving the caret changes no text', () => {
  const text = fc.string({ unit: 'grapheme' });
  const moves = fc.array(fc.constantFrom<-1 | 1>(-1, 1));
  fc.assert(
    fc.property(text, moves, fc.constantFrom('first' as const, 'last' as const), (words, steps, edge) => {
      const moved = movedTo(
        steps.reduce((field, by) => movedBy(field, by), fieldWith(words)),
        edge,
      );
      expect(textOf(moved)).toBe(words);
    }),
  );
});

test('a line is taken apart as a shell does', () => {
  expect(wordsTyped(`regulars log C1 "two words" 'it''s' a\\ b`)).toEqual([
    'log',
    'C1',
    'two words',
    'its',
    'a b',
  ]);
  expect(wordsTyped('client list "free te')).toEqual(['client', 'list', 'free te']);
  expect(wordsTyped('  ')).toEqual([]);
  expect(wordsTyped('client edit C1 --title ""')).toEqual(['client', 'edit', 'C1', '--title', '']);
});

test('the line that is shown means the words it was made of', () => {
  const words = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 });
  fc.assert(
    fc.property(words, (argv) => {
      fc.pre(argv[0] !== 'regulars' && argv[0] !== '');
      expect(wordsTyped(lineOf(argv))).toEqual(argv);
    }),
  );
});
