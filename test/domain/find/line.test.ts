import { describe, expect, test } from 'vitest';
import { phoneTest } from '../../../src/domain/find/line.ts';
import { readPhones } from '../../../src/domain/value/contact.ts';

const line = (value: string | null, typed = '') => ({ value, typed });
const isMeant = (ref: string, value: string) => phoneTest(ref)?.(line(value)) ?? null;

describe('a number', () => {
  const shapes = [
    '07400 123111',
    '+44 7400 123111',
    '+44 (0)7400 123111',
    '+44 (0) 7400-123111',
    '+44(0)7400123111',
    '+44 07400 123111',
    '0044 (0)7400 123111',
    '0044 7400 123111',
    'tel:+44-7400-123111',
    'Tel. +44 7400 123111',
    'mobile: 07400 123111',
    '+44 7400 123111 ext. 12',
    '07400 123111 x12',
    '+44 7400\u2011123\u2011111',
    '＋44 7400 123111',
  ];
  test.each(shapes)('is meant by %s, which an import reads as the same', (ref) => {
    expect(isMeant(ref, '+447400123111')).toBe(true);
    expect(isMeant(ref, '+447400123112')).toBe(false);
  });

  test.each(shapes.filter((ref) => !/ext|x12|^Tel/.test(ref)))(
    'in the shape of %s is read by an import',
    (ref) => {
      expect(readPhones(ref, 'GB')[0]?.value).toBe('+447400123111');
    },
  );

  test('keeps the zero that belongs to it, and an area that begins with one', () => {
    expect(isMeant('+39 06 1234 5678', '+390612345678')).toBe(true);
    expect(isMeant('(06) 1234 5678', '+390612345678')).toBe(true);
    expect(isMeant('0571-8888 0002 转 801', '+8657188880002')).toBe(true);
  });

  test.each(['Ann x12', 'Cell 7', 'tel', 'phone: 123456', '+123456', '(0)'])('%s is none', (ref) => {
    expect(phoneTest(ref)).toBeNull();
  });
});
