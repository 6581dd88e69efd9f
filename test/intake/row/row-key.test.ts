/** By which key a registration is known again. */
import { expect, test } from 'vitest';
import { draftAt, readLines, told } from '../reading.ts';

test('a key or an order that a spreadsheet rounded rejects its row', async () => {
  const sheet = await readLines(['Name,Attendee #,Order #', 'Ana,4.42079E+11,1', 'Bo,2,1.1E+12', 'Cy,3,3']);
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual([
    '2 bad-key 4.42079E+11',
    '3 bad-key 1.1E+12',
  ]);
  expect(draftAt(sheet, 4).registration?.key).toBe('attendee #:3');
});

test('a column of keys that several people share is none', async () => {
  const lines = [
    'Name,Email,Registration id,Ticket type',
    'Ana,ana@example.com,R1,Day',
    'Bo,bo@example.com,R1,Day',
  ];
  const sheet = await readLines(lines);
  expect(sheet.drafts.map(({ registration }) => registration?.key)).toEqual([undefined, undefined]);
});

test('without an order the number somebody ordered by is kept', async () => {
  const { drafts } = await readLines([
    '姓名,购票手机号,票种',
    '王芳,13800000101,早鸟票',
    '李娜,13800000102,普通票',
  ]);
  expect(drafts.map(({ registration }) => registration?.answers)).toEqual([
    { 购票手机号: '13800000101' },
    { 购票手机号: '13800000102' },
  ]);
});
