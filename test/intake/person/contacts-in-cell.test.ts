/** Whole contacts in one cell, and numbers of somebody else. */
import { expect, test } from 'vitest';
import { peopleOf, readLines } from '../reading.ts';

const chinese = { region: 'CN', currency: 'CNY', forEvent: true };

test('a cell of contacts that says whose they are names the person', async () => {
  const sheet = await readLines([
    'Company,Contact info',
    'Acme,"Ann Moss, ann@example.com, +1 202 555 0101"',
    'Bolt,Bob Reed (202) 555-0102',
    'Crate,"Cy Lund, Sales Manager, 202-555-0103"',
    'Dune,"Name: Dee Park; Tel: 202-555-0104; E-mail: dee@example.com"',
    'Elm,"202-555-0105 office"',
  ]);
  expect(peopleOf(sheet)).toEqual([
    'Ann Moss | ann@example.com | +12025550101 | Acme',
    'Bob Reed | +12025550102 | Bolt',
    'Cy Lund | +12025550103 | Crate',
    'Dee Park | dee@example.com | +12025550104 | Dune',
    'Elm | +12025550105',
  ]);
  expect(sheet.drafts[2]?.person.texts.title).toBe('Sales Manager');
  const han = await readLines(
    ['单位,联系方式', '青禾文化,张伟 13800000001', '星海,李娜/13800000002'],
    chinese,
  );
  expect(peopleOf(han)).toEqual(['张伟 | +8613800000001 | 青禾文化', '李娜 | +8613800000002 | 星海']);
});

test('a number beside the name of somebody else is kept with it', async () => {
  const sheet = await readLines([
    'Name,Phone',
    'Ann Moss,Bob Reed 202-555-0102',
    'Cy Lund,Cy Lund 202-555-0103',
  ]);
  expect(peopleOf(sheet)).toEqual(['Ann Moss | +12025550102', 'Cy Lund | +12025550103']);
  expect(sheet.drafts.map(({ person }) => person.custom)).toEqual([{ Phone: 'Bob Reed 202-555-0102' }, {}]);
});
