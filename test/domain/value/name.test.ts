import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameForms, nameKey } from '../../../src/domain/value/name.ts';

const surname = (name: string) => nameForms(name)[0]?.surname;

describe('ways to write one name have one key', () => {
  test.each([
    ['王芳', ['王 芳', '王　芳', '王芳 女士', '王芳（采购部）', '王芳先生']],
    ['陈志明', ['陳志明', '陳 志明', '志明 陈', '陈志明老师']],
    ['欧阳娜', ['歐陽娜', '娜 欧阳', '欧阳 娜']],
    ['吉田太郎', ['𠮷田太郎', '吉田 太郎', '𠮷田　太郎様']],
    [
      'Maria Garcia Lopez',
      ['María García López', 'GARCÍA LÓPEZ, María', 'García López María', 'maria  garcia lopez'],
    ],
    ["John O'Neil", ['John O’Neil', "O'Neil, John", 'JOHN ONEIL', 'Mr. John O`Neil']],
    ['Jurgen Muller', ['Jürgen Müller', 'Juergen Mueller', 'Müller, Jürgen', 'Dr. Jürgen Müller']],
    ['Anna Lena Weiss', ['Anna-Lena Weiß', 'Weiss, Anna-Lena', 'Frau Anna‐Lena Weiss']],
    ['Zhang Wei', ['ＺＨＡＮＧ Ｗｅｉ', 'Wei Zhang', 'zhang, wei']],
    ['Nguyen Thi Lan', ['Nguyễn Thị Lan', 'Thi Lan Nguyen']],
  ])('%s', (name, spellings) => {
    for (const spelling of spellings)
      expect([spelling, nameKey(spelling)]).toEqual([spelling, nameKey(name)]);
  });
});

describe('names that differ have different keys', () => {
  test.each([
    ['张伟', '张薇'],
    ['张伟', '张伟1'],
    ['Person 7', 'Person 8'],
    ['Olivia Brown', 'Ethan Brown'],
    ['Joe Lee', 'Jo Lee'],
    ['Daniel Berg', 'Daniela Berg'],
  ])('%s, %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('the surname, as far as the writing tells', () => {
  test.each([
    ['王芳', '王'],
    ['欧阳娜', '欧阳'],
    ['諸葛孔明', '诸葛'],
    ['Olivia Brown', 'brown'],
    ['Brown, Olivia', 'brown'],
    ['Olivia', ''],
    ['김민수', ''],
  ])('%s: %s', (name, family) => {
    expect(surname(name)).toBe(family);
  });
});

test('a name in two scripts has a form in each', () => {
  expect(nameForms('李娜 Nancy Li').map(({ script, key }) => [script, key])).toEqual([
    ['han', '李娜'],
    ['latin', 'li nancy'],
  ]);
  expect(nameForms('Иван Петров')[0]?.script).toBe('cyrillic');
  expect(nameForms('김민수')[0]?.script).toBe('hangul');
  expect(nameForms('さくら')[0]?.script).toBe('kana');
});

test.each(['', '  ', '-', '—', '/', '🎉', '...'])('%j is no name', (typed) => {
  expect(nameForms(typed)).toEqual([]);
  expect(nameKey(typed)).toBe('');
});

test('a title alone, and brackets alone, are all there is', () => {
  expect(nameKey('Prof. Dr.')).toBe('dr prof');
  expect(nameKey('(Ann Lee)')).toBe('ann lee');
});

test('order and case of Latin words, and width, never matter', () => {
  const word = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), (words) => {
      const wide = words.map((one) =>
        one.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      );
      const key = nameKey(words.join(' '));
      expect(nameKey([...words].reverse().join(' '))).toBe(key);
      expect(nameKey(words.join(' ').toUpperCase())).toBe(key);
      expect(nameKey(wide.join('　'))).toBe(key);
    }),
    { numRuns: 300 },
  );
});

test('whatever stands in a name cell is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      for (const { key, words } of nameForms(typed)) {
        expect(key).not.toBe('');
        expect(words.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200 },
  );
});

test('a name in plain letters and digits has the forms it has beside a sign that is none', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abeou19'), minLength: 1, maxLength: 6 }),
    fc.constantFrom('Mr', 'Grace', 'Baum', '12'),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const text = words.join(' ');
      expect(nameForms(text)).toEqual(nameForms(`${text} ·`));
    }),
    { seed: 20261126, numRuns: 1000 },
  );
});
