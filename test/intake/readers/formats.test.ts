/** One exhibitor list in every format a spreadsheet program saves gives the same people, booths and fees. */
import { read, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { open } from '../../../src/intake/index.ts';
import { fixture, readFixture, told, usual } from '../reading.ts';

const options = { ...usual, region: 'CN', currency: 'CNY' };

/** What is known of everybody, without the sheet they stand on, which a web page does not name. */
const known = ({ drafts }: Sheetful) =>
  drafts.map(({ place, person, registration }) => ({
    row: place.row,
    // A hidden column is not saved in a web page.
    person: { ...person, texts: {} },
    registration,
  }));

const saved = await readFixture('halls.xlsx', options);

test('a list on two sheets with titles, two levels of headings, merged companies, links, formulas and totals', () => {
  expect(saved).toMatchObject({ as: 'exhibitors', sheet: '东馆', headerRow: 4, rows: 5 });
  expect(
    saved.drafts.map(({ place, person, registration }) => [
      place.sheet,
      place.row,
      person.name,
      person.organisation,
      person.phones[0]?.value,
      registration?.booth,
      registration?.area,
      registration?.fee?.amount,
      registration?.registeredAt?.slice(0, 10),
    ]),
  ).toEqual([
    ['东馆', 5, '林小雨', '青禾文化', '+8613800001111', 'A12', 36, 2_880_000, '2026-03-02'],
    ['东馆', 6, '何一帆', '青禾文化', '+8613800002222', 'A12', undefined, undefined, undefined],
    ['东馆', 7, 'Ana Ruiz', 'Paper Moon', '+12025550131', 'A15', 18, 1_440_000, '2026-03-12'],
    ['西馆', 5, 'Theo Quill', 'Quill & Co', '+12025550142', 'B03', 54.5, 4_087_500, '2026-03-09'],
  ]);
  expect(told(saved.skipped)).toEqual(['8 total-row']);
  expect(told(saved.issues)).toContain('0 hidden-sheet 内部');
});

test.each([
  ['halls.ods', 'utf-8'],
  ['halls.xls', 'utf-16le'],
  ['halls.html', 'utf-8'],
])('%s says the same', async (file, encoding) => {
  const sheet = await readFixture(file, options);
  expect(sheet.encoding).toBe(encoding);
  expect(known(sheet)).toEqual(known(saved));
});

test.each(['xlml', 'biff8', 'fods'] as const)('saved as %s it says the same', async (bookType) => {
  const book = read(fixture('halls.xlsx'), { cellStyles: true, cellDates: bookType === 'xlml' });
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType, cellStyles: true }) as Buffer);
  const sheet = await open({ file: 'halls', bytes }, options);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(
    saved.drafts.map(({ person }) => person.name),
  );
  expect(sheet.drafts.map(({ person }) => person.phones)).toEqual(
    saved.drafts.map(({ person }) => person.phones),
  );
});

test('a workbook from before Unicode is read in the code page it names', async () => {
  const sheet = utils.aoa_to_sheet([
    ['WXYZ', 'Email'],
    ['QRSTUV', 'lin@example.com'],
  ]);
  const bytes = write(
    { SheetNames: ['A'], Sheets: { A: sheet } },
    { type: 'buffer', bookType: 'biff5' },
  ) as Buffer;
  const put = (letters: string, hex: string) => bytes.write(hex, bytes.indexOf(letters), 'hex');
  put('WXYZ', 'd0d5c3fb');
  put('QRSTUV', 'c1d6d0a1d3ea');
  bytes.writeUInt16LE(936, bytes.indexOf(Buffer.from([0x42, 0, 2, 0, 0xe4, 4])) + 4);
  const read = await open({ file: 'old.xls', bytes: new Uint8Array(bytes) }, options);
  expect(read.headings).toEqual(['姓名', 'Email']);
  expect(read.drafts[0]?.person.name).toBe('林小雨');
});

test('what a spreadsheet shows of a number in a page is not all there is of it', async () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>
    <tr><th>姓名</th><th>手机</th><th>公司</th></tr>
    <tr style="display:none"><td rowspan="2">林小雨</td><td x:num="13800001111">1.38E+10</td><td>青禾&amp;<br>文化</td></tr>
    <tr><td>1.38E+10</td><td>Caf&eacute; &#x4E2D;</td></tr>
    <script>document.write('<tr><td>x</td></tr>')</script></table></html>`;
  const sheet = await open({ file: 'a.xls', bytes: new TextEncoder().encode(page) }, options);
  expect(
    sheet.drafts.map(({ person }) => [person.name, person.phones[0]?.value, person.organisation]),
  ).toEqual([
    ['林小雨', '+8613800001111', '青禾&\n文化'],
    ['林小雨', null, 'Café 中'],
  ]);
  expect(told(sheet.issues)).toEqual(['0 read-as HTML', '0 hidden-rows 2', '3 lost-phone 手机 1.38E+10']);
});

test.each([
  '<!-- saved from a page -->',
  '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "a.dtd"><html>',
  '<meta charset="utf-8">',
])('a page may begin with %s', async (start) => {
  const page = `${start}<table><thead><th>Name<th>Email<tbody><tr><td>Ana Ruiz<td>ana@example.com</table>`;
  const sheet = await open({ file: 'a.html', bytes: new TextEncoder().encode(page) }, options);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
});

const begun = '<html><body><table><tr><td>Name<td>Email</tr><tr><td>Ana Ruiz<td>ana@example.com';

test.each([begun, `${begun}</td><td`, `${begun}</td></tr><tr>`])(
  'a page that ends within a row is refused: %s',
  async (page) => {
    await expect(
      open({ file: 'a.html', bytes: new TextEncoder().encode(page) }, options),
    ).rejects.toMatchObject({
      code: 'file.broken',
      params: { problem: 'truncated' },
    });
  },
);

test('a page that ends between rows is read, and may lack some; one whose end is written lacks none', async () => {
  const issuesOf = async (page: string) =>
    told((await open({ file: 'a.html', bytes: new TextEncoder().encode(page) }, options)).issues);
  expect(await issuesOf(`${begun}</tr>`)).toEqual(['0 table-not-closed']);
  expect(await issuesOf(begun.replace('</tr>', ''))).toEqual(['0 table-not-closed']);
  expect(await issuesOf(`${begun}</tr></body></html>`)).toEqual([]);
});

test('a table inside a cell is a table of its own', async () => {
  const page =
    '<table><tr><td><h1>Our guests</h1><table><tr><td>Name<td>Email<tr><td>Ana Ruiz<td>ana@example.com</table></td></tr></table>';
  const sheet = await open({ file: 'a.html', bytes: new TextEncoder().encode(page) }, options);
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz']);
});

test.each([
  ['XML', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Workbook/>'],
  [
    'an OpenDocument text',
    '<?xml version="1.0"?><office:document><office:body><office:text/></office:body></office:document>',
  ],
  ['a page without a list', '<!DOCTYPE html><html><body><form>Sign in</form></body></html>'],
])('%s is refused', async (_, text) => {
  await expect(open({ file: 'a.xls', bytes: new TextEncoder().encode(text) }, options)).rejects.toMatchObject(
    {
      code: expect.stringMatching(/^file\.(?:unsupported|broken)$/),
    },
  );
});
