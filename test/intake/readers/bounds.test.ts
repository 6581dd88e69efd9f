/** Texts designed to be slow to read: each is read or refused in time proportional to its length, or this test would not end. */
import { describe, expect, test } from 'vitest';
import { readText } from '../reading.ts';

const many = 1_000_000;
const tooLarge = (what: string) => ({ code: 'file.too-large', params: { what } });

describe('delimited text', () => {
  test('a line of marks without end is too wide, whichever mark it is', async () => {
    for (const marks of [',', ';\t|,', '"",', '"a"b,', '"a""",'])
      await expect(readText(`Name,Email\n${marks.repeat(many)}`, {}, 'a.csv')).rejects.toMatchObject(
        tooLarge('columns'),
      );
  });

  test('blank columns count as none, as far as a spreadsheet has columns', async () => {
    const sheet = await readText(`Name${','.repeat(16_000)}\nAnn Example\n`, {}, 'a.csv');
    expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Example']);
    await expect(readText(`Name${','.repeat(17_000)}\nAnn Example\n`, {}, 'a.csv')).rejects.toMatchObject(
      tooLarge('columns'),
    );
  });

  test('more rows than a sheet may have are too many', async () => {
    await expect(readText(`Name\n${'Ann\n'.repeat(200_001)}`, {}, 'a.csv')).rejects.toMatchObject(
      tooLarge('rows'),
    );
  });

  test('a cell of nothing but quotes is a cell, cut as any other', async () => {
    const sheet = await readText(`Name,Notes\nAnn Example,"${'""'.repeat(many)}"\n`, {}, 'a.csv');
    expect(sheet.drafts).toHaveLength(1);
    expect(sheet.issues).toMatchObject([{ code: 'cut-text' }]);
  });

  test('lines may end as on an old Mac, however many there are', async () => {
    const sheet = await readText(`Name\rAnn Example\rBo Example\r${'\r'.repeat(many)}`, {}, 'a.csv');
    expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ann Example', 'Bo Example']);
  });
});

describe('JSON', () => {
  test('a text that is open without end is broken at its end', async () => {
    const open = `[{"a":1234567890123456,"b":${'"\\'.repeat(many)}`;
    await expect(readText(open, {}, 'a.json')).rejects.toMatchObject({
      code: 'file.broken',
      params: { problem: 'truncated' },
    });
  });

  test('digits beyond what a number holds stay as they are, whatever text stands beside them', async () => {
    const text = '[{"name":"Ann \\" 1234567890123456789","Locker":1234567890123456789}]';
    const [draft] = (await readText(text, {}, 'a.json')).drafts;
    expect(draft?.person).toMatchObject({
      name: 'Ann " 1234567890123456789',
      custom: { Locker: '1234567890123456789' },
    });
  });

  test('lists in lists without end, and objects with keys without end, are not even parsed', async () => {
    const values = 3_000_001;
    for (const text of [`${'['.repeat(values)}${']'.repeat(values)}`, `[{${'"k":1,'.repeat(values)}"k":1}]`])
      await expect(readText(text, {}, 'a.json')).rejects.toMatchObject(tooLarge('cells'));
  });
});

test('a card may have an address of nothing but marks', async () => {
  const card = `BEGIN:VCARD\nVERSION:3.0\nFN:Ann Example\nADR:${';'.repeat(5 * many)}\nEND:VCARD\n`;
  expect((await readText(card, {}, 'a.vcf')).drafts).toHaveLength(1);
});
