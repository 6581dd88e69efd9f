import { expect, test } from 'vitest';
import { sentence } from '../../src/output/sentence.ts';

const long = '“(020) 7946 0018” is a national number and the roster has no region; kept as typed';

test('on a screen a sentence breaks between words', async () => {
  expect(await sentence(long, { terminal: true, columns: 40 })).toBe(
    '“(020) 7946 0018” is a national number\nand the roster has no region; kept as\ntyped',
  );
  expect(await sentence('客户名册没有设定地区', { terminal: true, columns: 10 })).toBe(
    '客户名册没\n有设定地区',
  );
});

test('in a file or a pipe it is one line', async () => {
  expect(await sentence(long, { terminal: false, columns: 40 })).toBe(long);
});
