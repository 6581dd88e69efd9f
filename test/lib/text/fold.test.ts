import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, withoutUmlauts } from '../../../src/lib/text/fold.ts';

describe('spellings of one text fold to one key', () => {
  test.each([
    ['full-width letters', 'ＺＨＡＮＧ Ｗｅｉ', 'zhang wei'],
    ['the ideographic space', '刘　洋', '刘 洋'],
    ['spaces at the ends and in a row', '  Sam \t\n Lee ', 'sam lee'],
    ['accents', 'María García López', 'maria garcia lopez'],
    ['two ways to write an accent', 'Mari\u0301a', 'maria'],
    ['Vietnamese', 'Nguyễn Thị Lan', 'nguyen thi lan'],
    ['letters without a mark to drop', 'Łukasz Ørsted Weiß', 'lukasz orsted weiss'],
    ['the Turkish dotted capital', 'İpek', 'ipek'],
    ['curly quotes', 'O’Neil “Jo”', 'o\'neil "jo"'],
    ['accents in place of an apostrophe', 'O´Neil O`Neil', "o'neil o'neil"],
    ['long dashes', 'Jean—Luc', 'jean-luc'],
    ['traditional hanzi', '陳志明', '陈志明'],
    ['traditional words of a company', '海港展覽服務', '海港展览服务'],
    ['a variant beyond the basic plane', '𠮷田', '吉田'],
    ['Japanese forms', '渋沢栄一', '涩泽荣一'],
    ['compatibility forms', 'Ⅷ ㎡ ﬁ', 'viii m2 fi'],
    ['nothing', ' \u3000 ', ''],
  ])('%s', (_, typed, folded) => {
    expect(fold(typed)).toBe(folded);
  });

  test('other scripts keep their marks, which tell words apart', () => {
    expect(fold('がく')).not.toBe(fold('かく'));
    expect(fold('한국')).toBe('한국');
    expect(fold('Йод')).toBe('иод');
  });
});

test('folding what is folded changes nothing', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 400 },
  );
});

test('plain text folds alike whether or not something beside it needs more work', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), (text) => {
      expect(fold(`${text} é`)).toBe(`${fold(text)} e`.trim());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['mueller', 'muller'],
  ['goethe', 'gothe'],
  ['juergen', 'jurgen'],
  ['bauer', 'bauer'],
  ['quentin', 'quentin'],
  ['joe', 'joe'],
  ['michael', 'michael'],
  ['samuel', 'samuel'],
])('a spelled-out umlaut is brought back, and only that: %s', (word, plain) => {
  expect(withoutUmlauts(word)).toBe(plain);
});
