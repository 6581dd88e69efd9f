/** Struck-out rows of a workbook. */
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { readFixture, told, usual } from '../reading.ts';

const people = [
  ['Ann Moss', 'ann@example.com', 'Standard'],
  ['Bob Reed', 'bob@example.com', 'Standard'],
  ['Cy Lund', 'cy@example.com', 'Standard'],
] as const;

/** A list in which these rows are struck out, all of their cells or the first alone. */
async function listWith(
  struck: readonly number[],
  headings = ['Name', 'Email', 'Ticket'],
  all = true,
): Promise<Sheetful> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('List');
  sheet.addRow(headings);
  for (const person of people) sheet.addRow([...person]).font = { bold: true };
  for (const at of struck) {
    const row = sheet.getRow(at);
    if (all) row.font = { strike: true };
    else row.getCell(1).font = { strike: true };
  }
  return open({ file: 'list.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) }, usual);
}

const statuses = ({ drafts }: Sheetful) => drafts.map(({ registration }) => registration?.status);

test('whoever is struck out has cancelled, and it is said', async () => {
  const sheet = await listWith([3]);
  expect(statuses(sheet)).toEqual([undefined, 'cancelled', undefined]);
  expect(told(sheet.issues)).toEqual(['3 struck-row']);
});

test('a cell struck out is no row, and where most rows are nobody has cancelled', async () => {
  const cell = await listWith([3], undefined, false);
  expect(statuses(cell)).toEqual([undefined, undefined, undefined]);
  expect(told(cell.issues)).toEqual([]);
  const most = await listWith([2, 4]);
  expect(statuses(most)).toEqual([undefined, undefined, undefined]);
  expect(told(most.issues)).toEqual(['0 struck-rows 2, 4']);
});

test('in a list that is about no event they are told, and read like the others', async () => {
  const sheet = await listWith([3], ['Name', 'Email', 'City']);
  expect(sheet.as).toBe('contacts');
  expect(sheet.drafts).toHaveLength(3);
  expect(told(sheet.issues)).toEqual(['0 struck-rows 3']);
});

test('in an OpenDocument sheet they are seen as well, by the style of each cell or of the row', async () => {
  const cell = (text: string, style = '') =>
    `<table:table-cell${style && ` table:style-name="${style}"`}><text:p>${text}</text:p></table:table-cell>`;
  const row = (texts: readonly string[], style?: string) =>
    `<table:table-row>${texts.map((text) => cell(text, style)).join('')}</table:table-row>`;
  const [ann, bob, cy] = people;
  const styles = ['none', 'solid'].map(
    (line, at) =>
      `<style:style style:name="ce${at}"><style:text-properties style:text-line-through-style="${line}"/></style:style>`,
  );
  const rows = [
    row(['Name', 'Email', 'Ticket']),
    row(ann, 'ce0'),
    row(bob, 'ce1'),
    row(cy).replace('<table:table-cell>', '<table:table-cell table:style-name="ce1">'),
  ];
  const xml = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="List">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document>`;
  const sheet = await open({ file: 'list.fods', bytes: new TextEncoder().encode(xml) }, usual);
  expect(statuses(sheet)).toEqual([undefined, 'cancelled', undefined]);
  expect(told(sheet.issues)).toEqual(['3 struck-row']);
});

test('in an old binary workbook they are seen as well', async () => {
  const sheet = await readFixture('struck.xls');
  expect(statuses(sheet)).toEqual([undefined, 'cancelled', undefined]);
});
