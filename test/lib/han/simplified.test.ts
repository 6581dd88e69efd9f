import { expect, test } from 'vitest';
import { simplified } from '../../../src/lib/han/simplified.ts';

test.each([
  ['臺灣展覽公會', '台湾展览公会'],
  ['歐陽靜怡', '欧阳静怡'],
  ['電子郵件', '电子邮件'],
  ['髙橋', '高桥'],
  ['已经简体', '已经简体'],
  ['Ann 王', 'Ann 王'],
])('%s -> %s', (written, simple) => {
  expect(simplified(written)).toBe(simple);
});

test('what is simplified stays as it is', () => {
  const text = '龍東書車馬長門魚鳥麥黃齊齒龜廣場國際會議發展電話號碼聯絡資訊顧問開發業務經理總監';
  expect(simplified(simplified(text))).toBe(simplified(text));
  expect(simplified(text)).toHaveLength(text.length);
});
