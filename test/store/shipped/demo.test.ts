import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { languages } from '../../../src/porch/config/language.ts';
import { readDemo } from '../../../src/store/shipped/demo.ts';

/** Every cell of the file as text. */
function cellsOf(file: string): string[] {
  const bytes = readFileSync(file);
  if (!file.endsWith('.xlsx')) {
    const encoding = basename(file).includes('survey') ? 'gb18030' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).split(/[,\r\n]+/);
  }
  const book = read(bytes);
  return book.SheetNames.flatMap((name) =>
    utils
      .sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 })
      .flat()
      .map(String),
  );
}

const files = readDemo('en').imports.map(({ file }) => file);

test('the sample is the same in every language but for its names', () => {
  const shape = (language: string) => {
    const { before, imports, after } = readDemo(language);
    return {
      before: before.length,
      imports: imports.map(({ file }) => basename(file)),
      after: after.map(([verb]) => verb),
    };
  };
  for (const language of languages) expect(shape(language)).toEqual(shape('en'));
});

test('the files it names are there', () => {
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(files.length).toBeGreaterThanOrEqual(4);
});

test.each(files.map((file) => [basename(file), file]))('%s holds nobody real', (_, file) => {
  const cells = cellsOf(file);
  const emails = cells.flatMap((cell) => cell.match(/\S+@\S+/g) ?? []);
  expect(emails.filter((email) => !/@example\.(com|org|net)$/i.test(email))).toEqual([]);
  const phones = cells
    .filter((cell) => /^\+?[\d -]{9,}$/.test(cell) && /^(\+|13)/.test(cell))
    .map((cell) => cell.replace(/\D/g, ''));
  expect(phones.filter((phone) => !/^(86)?1380000\d{4}$|^120255501\d\d$/.test(phone))).toEqual([]);
  expect([...emails, ...phones].length).toBeGreaterThan(3);
});
