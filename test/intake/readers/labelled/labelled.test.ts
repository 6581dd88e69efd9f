/** Texts that say who somebody is without a table: lines with labels, and addresses as mail programs list them. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../../reading.ts';

const chinese = { region: 'CN', currency: 'CNY', forEvent: true };

test('lines with labels are a block a person', async () => {
  const sheet = await readLines([
    'Name: Ann Moss',
    'Company: Acme',
    'Email: ann@example.com',
    'Message: see you',
    'at the door',
    '',
    'Name: Bob Reed',
    'Email: bob@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | ann@example.com | Acme', 'Bob Reed | bob@example.com']);
  expect(sheet.drafts[0]?.person.custom).toEqual({ Message: 'see you at the door' });
  const han = await readLines(
    ['姓名：张伟', '手机：13800000001', '单位：青禾文化', '姓名：李娜', '手机：13800000002'],
    chinese,
  );
  expect(peopleOf(han)).toEqual(['张伟 | +8613800000001 | 青禾文化', '李娜 | +8613800000002']);
});

test('a second number or an empty line within a block begins nobody else', async () => {
  const sheet = await readLines([
    'Name: Ann Moss',
    'Phone: 202-555-0101',
    'Phone: 202-555-0102',
    'Email: ann@example.com',
    '',
    'Name: Bob Reed',
    'Company: Bolt',
    '',
    'Email: bob@example.com',
    '',
    'Company: Crate',
    'Email: info@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual([
    'Ann Moss | ann@example.com | +12025550101 | +12025550102',
    'Bob Reed | bob@example.com | Bolt',
    'info@example.com | Crate',
  ]);
});

test('addresses as a mail program lists them are people', async () => {
  const sheet = await readLines([
    'To: Ann Moss <ann@example.com>; "Reed, Bob" <bob@example.com>; Lund, Cy <cy@example.com>; dee@example.com',
  ]);
  expect(peopleOf(sheet)).toEqual([
    'Ann Moss | ann@example.com',
    'Bob Reed | bob@example.com',
    'Cy Lund | cy@example.com',
    'dee@example.com',
  ]);
  const firms = await readLines(['"Acme, Inc." <info@example.com>; "Reed, Bob" <bob@example.com>']);
  expect(peopleOf(firms)).toEqual(['Acme Inc. | info@example.com', 'Bob Reed | bob@example.com']);
  const lines = await readLines(['Ann Moss <ann@example.com>', 'Bob Reed <bob@example.com>']);
  expect(peopleOf(lines)).toHaveLength(2);
});
