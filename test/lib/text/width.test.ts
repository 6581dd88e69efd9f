import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { safe } from '../../../src/lib/text/safe.ts';
import { cut, pad, widthOf, wrap } from '../../../src/lib/text/width.ts';

const names = ['欧阳娜', 'Ｂｅｉｊｉｎｇ', '𠮷田太郎', 'e\u0301', '👩‍💻VIP', '한국어', 'Ann'];

test('a text is as wide as its graphemes, also where nobody has to look for them', () => {
  const common = fc.constantFrom(
    ...'aZ 0~éÿ×·中龥一，。：（）　Ａ…–“’›→↑─█▁ｱﾞ한ㅎがⓂ☎✓©❤1#',
    ...[
      'e\u0301',
      '\u200d',
      '\ufe0f',
      '\u20e3',
      '\u{1f3fd}',
      '\u{1f1e8}',
      '👩‍💻',
      '\u1112',
      '\u1161',
      '\u11ab',
      'कि',
      'ำ',
    ],
  );
  const texts = fc.oneof(fc.string({ unit: common }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(texts, (text) => {
      if (!/[\0-\x1f\x7f-\x9f\u001b]/.test(text)) expect(widthOf(text)).toBe(stringWidth(text));
    }),
  );
});

test('every sign is as wide as it is found to be, between letters, hanzi and marks', () => {
  const from = (first: number, length: number) =>
    Array.from({ length }, (_, at) => String.fromCodePoint(first + at));
  for (const sign of [...from(0x20, 0x3400), ...from(0xf900, 0x700), ...from(0x1f000, 0xb00)]) {
    const text = `a${sign}中${sign}…${sign}`;
    if (!/[\p{Control}\p{Surrogate}]/u.test(sign))
      expect([text, widthOf(text)]).toEqual([text, stringWidth(text)]);
  }
});

test('every padded name has the same width', () => {
  expect(new Set(names.map((name) => widthOf(pad(name, 14))))).toEqual(new Set([14]));
});

test('a cut name never tears a character', () => {
  for (const name of names)
    for (let cells = 1; cells < 12; cells++) expect(widthOf(cut(name, cells))).toBeLessThanOrEqual(cells);
  expect(cut('𠮷田太郎', 5)).toBe('𠮷田…');
});

test('nothing is lost in wrapping', () => {
  const text = '这是一个很长的中文备注没有空格 and some English words';
  const lines = wrap(text, 10);
  expect(lines.every((line) => widthOf(line) <= 10)).toBe(true);
  expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
});

test('a line breaks between words, and beside Chinese, but before no closing mark', () => {
  expect(wrap('可用的值：attendee、visitor、professional-visitor。', 22)).toEqual([
    '可用的值：attendee、',
    'visitor、',
    'professional-visitor。',
  ]);
  expect(wrap('没有这个字段（“角色”），请改正', 12)).toEqual(['没有这个字段', '（“角色”），', '请改正']);
});

test('what could steer a terminal is shown, not obeyed', () => {
  expect(safe('a\u001b[31mb\u009bc\u202ed')).toBe('a�[31mb�c�d');
});
