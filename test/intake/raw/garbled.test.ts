/** Lists garbled by a program that read UTF-8 as windows-1252. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayLookGarbled } from '../../../src/intake/readers/delimited/spelling.ts';
import { decode } from '../../../src/intake/text/encoding.ts';
import { latinBytes, mayBeGarbled } from '../../../src/lib/text/ungarbled.ts';
import { draftAt, readLines, readText, told } from '../reading.ts';

const garble = (text: string) =>
  decode(new TextEncoder().encode(text), { file: 'list.csv', encoding: 'windows-1252' }).text;

test('what was garbled is read as it was meant, and told', async () => {
  const lines = ['\ufeff姓名,公司,手机', '林小雨,青禾文化,13800001111', 'Jürgen Weiß,Müller & Söhne,'];
  const sheet = await readLines(lines.map(garble), { region: 'CN' });
  expect(draftAt(sheet, 2).person).toMatchObject({ name: '林小雨', organisation: '青禾文化' });
  expect(draftAt(sheet, 3).person).toMatchObject({ name: 'Jürgen Weiß', organisation: 'Müller & Söhne' });
  expect(told(sheet.issues)).toEqual(['0 garbled']);
});

test('the five bytes that are no letter may stand where LibreOffice puts them', async () => {
  const office = (text: string) =>
    garble(text).replace(/[\x81\x8d\x8f\x90\x9d]/g, (letter) =>
      String.fromCharCode(0xf100 + letter.charCodeAt(0)),
    );
  const sheet = await readLines(['姓名,手机', '孔孝, 13800001111'].map(office), { region: 'CN' });
  expect(draftAt(sheet, 2).person.name).toBe('孔孝');
});

test('words with accents are none, even where one pair of letters could be', async () => {
  const lines = ['Name,Company', 'João Conceição,Araújo', 'Zoë,Café Bleu', 'Ana,Å£ Ltd', 'Änne,Öztürk'];
  const sheet = await readLines(lines);
  expect(sheet.drafts.map(({ person }) => person.organisation)).toEqual([
    'Araújo',
    'Café Bleu',
    'Å£ Ltd',
    'Öztürk',
  ]);
  expect(sheet.issues).toEqual([]);
});

test('what looks garbled as a text looks so byte for byte', () => {
  const letter = fc.integer({ min: 0x20, max: 0x2122 }).map((code) => String.fromCharCode(code));
  const first = fc.constantFrom('Â', 'Ã', 'å', 'é', 'ô');
  const second = fc.constantFrom('\x80', '¿', 'Œ', 'Ÿ', 'ž', 'ƒ', 'ˆ', '˜', '–', '›', '€', '™');
  fc.assert(
    fc.property(fc.array(fc.oneof(letter, first, second), { maxLength: 8 }), (letters) => {
      const text = letters.join('');
      if (mayBeGarbled(text)) expect(Buffer.from(text).toString('latin1')).toMatch(mayLookGarbled);
    }),
  );
});

test('every text comes back from its bytes in windows-1252', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bytes = latinBytes(garble(text));
      expect(bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(text);
    }),
  );
});

test('the mark of UTF-8 that a program took for letters is no part of the first heading', async () => {
  const sheet = await readText(
    'ï»¿Name,Email,City\nJosé Ruiz,jose@example.com,Málaga\nAna Gómez,ana@example.org,León\n',
  );
  expect(sheet.headings).toEqual(['Name', 'Email', 'City']);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['José Ruiz', 'Ana Gómez']);
});

test('a table of HTML keeps the wide space of a Chinese name, which is none', async () => {
  const sheet = await readText(
    '<table><tr><th>姓名</th><th>手机</th></tr><tr><td>刘　洋</td><td>13800007777</td></tr></table>',
    { region: 'CN' },
    'list.xls',
  );
  expect(sheet.drafts[0]?.person.name).toBe('刘洋');
});
