/** The entry point for files: what is read, what is refused, and what is reported about either. */
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { open } from '../../src/intake/index.ts';
import { zipStored } from '../support/zip.ts';
import { draftAt, fixture, readFixture, readLines, readText, told, usual } from './reading.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test.each([
  ['zh-utf-8.csv', 'utf-8'],
  ['zh-utf-8-bom.csv', 'utf-8'],
  ['zh-utf-16le.csv', 'utf-16le'],
  ['zh-utf-16le-bom.csv', 'utf-16le'],
  ['zh-utf-16be.csv', 'utf-16be'],
  ['zh-utf-16be-bom.csv', 'utf-16be'],
  ['zh-gb18030.csv', 'gb18030'],
])('%s is read as %s, with the same two people', async (file, encoding) => {
  const sheet = await readFixture(file, { region: 'CN' });
  expect(sheet.encoding).toBe(encoding);
  expect(sheet.headings).toEqual(['姓名', '手机', '公司']);
  expect(
    sheet.drafts.map(({ person }) => [person.name, person.phones[0]?.value, person.organisation]),
  ).toEqual([
    ['林小雨', '+8613800001111', '青禾文化'],
    ['何一帆', '+8613800002222', '云帆科技'],
  ]);
});

test('a Western code page is read with its accents and quotation marks', async () => {
  const sheet = await readFixture('latin-windows-1252.csv');
  expect(sheet.encoding).toBe('windows-1252');
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Jürgen Weiß', 'Zoë “Zed” Bell']);
});

test('the encoding a person names is taken, and one that fits no byte is refused with the line', async () => {
  const sheet = await readFixture('zh-gb18030.csv', { encoding: 'GBK' });
  expect(sheet.drafts[0]?.person.name).toBe('林小雨');
  await expect(readFixture('zh-gb18030.csv', { encoding: 'utf-8' })).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 1, problem: 'undecodable' },
  });
  await expect(readFixture('zh-gb18030.csv', { encoding: 'klingon' })).rejects.toMatchObject({
    code: 'usage.bad-value',
  });
});

test.each([
  [',', 'CSV'],
  [';', 'CSV'],
  ['\t', 'TSV'],
  ['|', 'CSV'],
])('cells may be parted by %j', async (mark) => {
  const sheet = await readLines([
    ['Name', 'Email', 'City'].join(mark),
    ['Ana Ruiz', 'ana@example.com', 'Boston'].join(mark),
  ]);
  expect(sheet.delimiter).toBe(mark);
  expect(draftAt(sheet, 2).person).toMatchObject({ name: 'Ana Ruiz', texts: { city: 'Boston' } });
});

test('a first line that names the separator is believed', async () => {
  const sheet = await readLines(['sep=;', 'Name;Email', 'Ana, the first;ana@example.com']);
  expect(sheet.delimiter).toBe(';');
  expect(sheet.drafts[0]?.person.name).toBe('Ana, the first');
});

test('a text called .xlsx and a workbook called .csv are read as what they are, and that is said', async () => {
  const text = await readText('Name,Email\nAna Ruiz,ana@example.com\n', {}, 'people.xlsx');
  expect(told(text.issues)).toEqual(['0 read-as CSV']);
  const bytes = await workbook((book) =>
    book.addWorksheet('People').addRows([
      ['Name', 'Email'],
      ['Ana Ruiz', 'ana@example.com'],
    ]),
  );
  const book = await open({ file: 'people.csv', bytes }, usual);
  expect(told(book.issues)).toEqual(['0 read-as XLSX']);
  expect(book.drafts[0]?.person.name).toBe('Ana Ruiz');
});

test.each([
  ['HTML', '<html><body><table><tr><td>Name</td></tr></table></body></html>'],
  ['HTML', '  <table border="1"><tr><td>Name</td></tr></table>'],
  ['XML', '<?xml version="1.0"?><feed><entry/></feed>'],
  ['PDF', '%PDF-1.7 and so on'],
  ['PNG', '\x89PNG\r\n'],
  ['GZIP', '\x1f\x8b\x08'],
])('%s is refused by its name', async (found, text) => {
  const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
  await expect(open({ file: 'x.csv', bytes }, usual)).rejects.toMatchObject({
    code: 'file.unsupported',
    params: { found },
  });
});

test('a workbook behind a password is told apart from an old one', async () => {
  const head = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
  const bytes = new Uint8Array(
    Buffer.concat([head, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  );
  await expect(open({ file: 'x.xlsx', bytes }, usual)).rejects.toMatchObject({
    code: 'file.broken',
    params: { problem: 'password' },
  });
});

test('an empty file, a blank one and an empty workbook are empty', async () => {
  await expect(readText('')).rejects.toMatchObject({ code: 'file.empty' });
  await expect(readText(' \n \n')).rejects.toMatchObject({ code: 'file.empty' });
  const bytes = await workbook((book) => book.addWorksheet('Nothing'));
  await expect(open({ file: 'x.xlsx', bytes }, usual)).rejects.toMatchObject({ code: 'file.empty' });
});

test('headings alone are a list of nobody, and no failure', async () => {
  expect(await readText('Name,Email\n')).toMatchObject({ rows: 0, drafts: [], rejected: [], issues: [] });
});

test('a file without a heading anybody knows, or without people, is refused', async () => {
  await expect(readLines(['alpha,beta', '1,2'])).rejects.toMatchObject({
    code: 'file.no-headings',
    params: { mayPaste: false, found: ['alpha', 'beta'] },
  });
  await expect(readLines(['Order #,Ticket type', '1,Day pass'])).rejects.toMatchObject({
    code: 'file.not-people',
  });
});

test('a quote that never closes names its line, and with skipped damage the rows around it are taken', async () => {
  await expect(readFixture('unclosed-quote.csv')).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 4, problem: 'unclosed-quote' },
  });
  const sheet = await readFixture('unclosed-quote.csv', { skipBad: true });
  const names = sheet.drafts.map(({ person }) => person.name);
  expect(names).toEqual(expect.arrayContaining(['Ana Ruiz', 'Theo Quill', 'Ivo Marsh', 'Grace Holm']));
  expect(sheet.rejected[0]?.issue).toMatchObject({ row: 4, code: 'skipped-damage', severity: 'error' });
  expect(sheet.rejected[0]?.cells).toEqual(['Nora Vance', 'nora.vance@example.com', 'Vance']);
  expect(sheet.rows).toBe(sheet.drafts.length + sheet.rejected.length);
});

test('bytes that are no text end the import, or only their row where damage is skipped', async () => {
  const bytes = Buffer.from(
    'Name,Email,Note\nAna Ruiz,ana@example.com,caf\u00e9 cr\u00e8me \u4e2d\u6587\nTheo Quill,theo@example.org,X\nIvo Marsh,ivo@example.net,fine\n',
  );
  bytes[bytes.indexOf('X\n')] = 0xff;
  const input = { file: 'x.csv', bytes: new Uint8Array(bytes) };
  await expect(open(input, usual)).rejects.toMatchObject({
    code: 'file.broken',
    params: { line: 3, problem: 'undecodable' },
  });
  const sheet = await open(input, { ...usual, skipBad: true });
  expect(sheet.drafts.map(({ person }) => person.name)).toEqual(['Ana Ruiz', 'Ivo Marsh']);
  expect(told(sheet.rejected.map(({ issue }) => issue))).toEqual(['3 skipped-damage 3']);
});

test('an archive of lists is told to be one', async () => {
  const bytes = new Uint8Array(zipStored([{ name: 'subscribed.csv', data: Buffer.from('Name\n') }]));
  await expect(open({ file: 'x.zip', bytes }, usual)).rejects.toMatchObject({
    code: 'file.unsupported',
    params: { found: 'ZIP', archive: true },
  });
});

test('a truncated workbook and a zip of something else are refused', async () => {
  const bytes = await workbook((book) => book.addWorksheet('A').addRows([['Name'], ['Ana']]));
  await expect(
    open({ file: 'x.xlsx', bytes: bytes.subarray(0, bytes.length - 40) }, usual),
  ).rejects.toMatchObject({ code: 'file.broken' });
  const none = new Uint8Array(Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]));
  await expect(open({ file: 'x.xlsx', bytes: none }, usual)).rejects.toMatchObject({
    code: 'file.broken',
    params: { problem: 'not-a-workbook' },
  });
});

test('a sheet may be named or numbered, and one that is not there is answered with those that are', async () => {
  const bytes = await workbook((book) => {
    book.addWorksheet('One').addRows([
      ['Name', 'Email'],
      ['Ana Ruiz', 'ana@example.com'],
    ]);
    book.addWorksheet('Two').addRows([
      ['Name', 'Email', 'City'],
      ['Theo Quill', 'theo@example.org', 'Oslo'],
    ]);
  });
  const input = { file: 'x.xlsx', bytes };
  expect((await open(input, { ...usual, sheet: 'Two' })).drafts[0]?.person.name).toBe('Theo Quill');
  expect((await open(input, { ...usual, sheet: '1' })).drafts[0]?.person.name).toBe('Ana Ruiz');
  await expect(open(input, { ...usual, sheet: 'Three' })).rejects.toMatchObject({
    code: 'file.unknown-sheet',
    params: { known: ['One', 'Two'] },
  });
});

test('sheets with the very same headings are one list, each row with its sheet', async () => {
  const bytes = await workbook((book) => {
    book.addWorksheet('Hall A').addRows([
      ['Name', 'Email'],
      ['Ana Ruiz', 'ana@example.com'],
    ]);
    book
      .addWorksheet('Hall B')
      .addRows([['List of hall B'], ['Name', 'Email'], ['Theo Quill', 'theo@example.org']]);
    book.addWorksheet('Sums').addRows([
      ['Hall', 'People'],
      ['A', 1],
    ]);
  });
  const sheet = await open({ file: 'x.xlsx', bytes }, usual);
  expect(sheet.drafts.map(({ place }) => place)).toEqual([
    { sheet: 'Hall A', row: 2 },
    { sheet: 'Hall B', row: 3 },
  ]);
});

test('what a person says of a column goes before what its heading says', async () => {
  const lines = ['Who,Where to write,Name', 'Ana Ruiz,ana@example.com,the first'];
  const map = [
    ['Who', 'name'],
    ['where to write', 'emails'],
    ['#3', 'notes'],
  ] as const;
  const sheet = await readLines(lines, { map });
  expect(draftAt(sheet, 2).person).toMatchObject({
    name: 'Ana Ruiz',
    emails: [{ value: 'ana@example.com' }],
    texts: { notes: 'the first' },
  });
  expect(sheet.mapping.map(({ field, confidence }) => [field, confidence])).toEqual([
    ['name', 1],
    ['emails', 1],
    ['notes', 1],
  ]);
  await expect(readLines(lines, { map: [['Whom', 'name']] })).rejects.toMatchObject({
    code: 'file.unknown-column',
    params: { near: ['Who'] },
  });
  await expect(readLines(lines, { map: [['Who', 'nmae']] })).rejects.toMatchObject({
    code: 'usage.unknown-field',
    params: { near: ['name'] },
  });
});

test('headings that are names of nothing but objects are headings like any other', async () => {
  const sheet = await readLines(['Name,__proto__,constructor,toString', 'Ana Ruiz,polluted,yes,x']);
  const { custom } = draftAt(sheet, 2).person;
  expect(Object.entries(custom)).toEqual([
    ['__proto__', 'polluted'],
    ['constructor', 'yes'],
    ['toString', 'x'],
  ]);
  expect(({} as { polluted?: string }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(custom)).toBe(Object.prototype);
});

test('control characters are taken out, texts without end cut, and both are told', async () => {
  const sheet = await readLines([
    'Name,Email,Story',
    `Ana\u0007 Ruiz,ana@example.com,${'long '.repeat(9000)}`,
  ]);
  expect(draftAt(sheet, 2).person.name).toBe('Ana Ruiz');
  expect(draftAt(sheet, 2).person.custom.Story?.length).toBeLessThanOrEqual(32_767);
  expect(told(sheet.issues)).toEqual(['2 control-characters', '2 cut-text']);
});

test('patterns do not run away on cells made to hurt them', async () => {
  const hurts = [
    `${'a'.repeat(30_000)}!`,
    `${'a.'.repeat(15_000)}@`,
    `${' '.repeat(30_000)}x`,
    '('.repeat(30_000),
    '1/'.repeat(15_000),
    ', '.repeat(15_000),
  ];
  const cells = hurts.map((hurt) => `"${hurt}"`);
  const heads = [
    'Name',
    'Email',
    'Phone',
    'Company',
    'Birthday',
    'Tags',
    'Status',
    'Ticket',
    'Fee',
    'Timestamp',
    'Role',
    'Booth area',
    'Notes',
  ];
  const rows = cells.map((cell) => [`"Ana Ruiz"`, ...heads.slice(1).map(() => cell)].join(','));
  const sheet = await readLines([heads.join(','), ...rows]);
  expect(sheet.rows).toBe(hurts.length);
});

test('the file is read the same when it is read again', async () => {
  const input = { file: 'eventbrite.csv', bytes: fixture('eventbrite.csv') };
  expect(await open(input, usual)).toEqual(await open(input, usual));
});

test('somebody who waits is told how far it is, up to the end', async () => {
  const told: [number, number][] = [];
  const rows = Array.from({ length: 5000 }, (_, i) => `Person ${i},p${i}@example.com`);
  await readLines(['Name,Email', ...rows], { progress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([
    [2000, 5000],
    [4000, 5000],
    [5000, 5000],
  ]);
});

test('a bomb is refused while it is inflated, whatever its directory says', async () => {
  const big = Buffer.alloc(40 * 1024 * 1024, 0x20);
  const parts: Buffer[] = [];
  const data = deflateRawSync(big);
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  parts.push(local, name, data);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  const bytes = new Uint8Array(Buffer.concat([...parts, entry, name, end]));
  await expect(open({ file: 'x.xlsx', bytes }, usual)).rejects.toMatchObject({
    code: 'file.too-large',
    params: { what: 'times', limit: 200 },
  });
});

test('a text with more columns than anybody has is refused', async () => {
  const heads = Array.from({ length: 700 }, (_, i) => `c${i}`);
  await expect(
    open({ file: 'x.csv', bytes: bytesOf(`Name,${heads.join(',')}\n`) }, usual),
  ).rejects.toMatchObject({
    code: 'file.too-large',
    params: { what: 'columns', limit: 500 },
  });
});
