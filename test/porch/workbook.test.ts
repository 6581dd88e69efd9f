/** A roster that is a workbook: what its sheets show, and how changes made in them are taken in. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Excel from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '../../src/domain/change/edit.ts';
import type { Migration } from '../../src/domain/change/migrations.ts';
import type { Client } from '../../src/domain/records/client.ts';
import { collectionNames, type Roster } from '../../src/domain/roster.ts';
import { type Language, languages } from '../../src/porch/config/language.ts';
import { workbooksIn } from '../../src/porch/workbook/workbooks.ts';
import { readBackup } from '../../src/store/backup/backup.ts';
import { createStore } from '../../src/store/create.ts';
import { undoStep } from '../../src/store/history/undo.ts';
import { openStore, openToRepair } from '../../src/store/open.ts';
import { xlsxSnapshot } from '../../src/store/snapshots/xlsx.ts';
import type { Outside, Store } from '../../src/store/store.ts';
import { addClients, canonicalOf, filesIn, now, setNotes, stampOf } from '../store/place.ts';
import { editWorkbook, onlySheets, partsOf, put, replaceParts, sheetIn } from '../support/edited-workbook.ts';
import { freshFolder } from '../support/folder.ts';
import { changesOf, minute, type Step, steps } from '../support/random-steps.ts';

interface Kept {
  readonly path: string;
  readonly folder: string;
  readonly store: Store;
  readonly heard: Outside[];
}

const settings = { zone: 'Asia/Shanghai', region: 'CN', currency: 'CNY' };

async function workbook(language: Language = 'en'): Promise<Kept> {
  const folder = freshFolder();
  const path = join(folder, 'roster.xlsx');
  await createStore(path, { settings, stamp: stampOf('init') }, { workbooks: workbooksIn(language) });
  const heard: Outside[] = [];
  const onOutside = (outside: Outside) => heard.push(outside);
  return { path, folder, heard, store: await openStore(path, { workbooks: workbooksIn('en'), onOutside }) };
}

/** 王芳 and Ann, one event, 王芳 registered for it with a fee. */
async function filled(language: Language = 'en'): Promise<Kept> {
  const kept = await workbook(language);
  await kept.store.transact(collectionNames, stampOf(), (roster: Roster) => {
    const change = edit(roster, now, { command: 'client add' });
    const client = change.add('clients', {
      kind: 'person',
      name: '王芳',
      emails: [
        { value: 'wang@example.com', valid: true, bounced: true },
        { value: 'fang@example.com', valid: true, bounced: false },
      ],
      phones: [{ value: '+8613800000001', typed: '138 0000 0001', valid: true, bounced: false }],
      roles: ['speaker', 'attendee'],
      consent: { email: { state: 'yes', day: '2026-01-05', evidence: 'form' } },
      custom: { Size: 'M' },
    });
    change.add('clients', { kind: 'person', name: 'Ann', notes: 'a\nb', tags: ['vip'] });
    const event = change.add('events', { name: 'Salon', start: '2026-04-17', cancelled: false });
    change.add('registrations', {
      client,
      event,
      status: 'registered',
      role: 'speaker',
      registeredAt: '2026-03-01T02:03:04.567Z',
      fee: { amount: 9900, currency: 'CNY' },
      answers: { 'Diet?': 'none' },
    });
    return { changes: change.changes(), answer: null };
  });
  return kept;
}

const clientsOf = async (store: Store) => [...(await store.read(['clients'])).clients.values()];
const undo = (store: Store) => undoStep(store, stampOf('undo'));

async function sheetsOf(path: string): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

describe('the sheets', () => {
  test('are one for each collection in the language of whoever made it, with typed cells and drop-downs', async () => {
    const { path } = await filled('zh-CN');
    const book = await sheetsOf(path);
    const shown = book.worksheets.filter(({ state }) => state === 'visible').map(({ name }) => name);
    expect(shown.slice(0, 5)).toEqual(['客户', '活动', '报名', '互动', '跟进']);
    expect(shown.length).toBe(collectionNames.length);
    const sheet = sheetIn(book, '报名');
    const row = Object.fromEntries(
      (sheet.getRow(1).values as string[])
        .slice(1)
        .map((heading, at) => [heading, sheet.getRow(2).getCell(at + 1)]),
    );
    expect(row.客户?.text).toBe('王芳');
    expect(row.应付?.value).toBe(99);
    expect(row.角色?.text).toBe('讲者');
    expect(row.角色?.dataValidation?.type).toBe('list');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBeTruthy();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('keep their language, whoever writes', async () => {
    const { path, store } = await filled('zh-CN');
    await addClients(store, 'Bo');
    expect((await sheetsOf(path)).worksheets[0]?.name).toBe('客户');
  });

  test('alone tell the whole roster, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(steps(4), fc.constantFrom(...languages), async (run: readonly Step[], language) => {
        const { path, store } = await workbook(language);
        for (const [at, step] of run.entries())
          await store.transact(collectionNames, { ...stampOf('step'), at: minute(at) }, (roster: Roster) => ({
            changes: changesOf(roster, step, minute(at)),
            answer: null,
          }));
        const before = await canonicalOf(store);
        onlySheets(path);
        const heard: Outside[] = [];
        const read = await openStore(path, {
          workbooks: workbooksIn('en'),
          onOutside: (outside) => heard.push(outside),
        });
        expect(await canonicalOf(read)).toBe(before);
        expect(heard).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a workbook that somebody saved with another program', () => {
  test('is the same roster where nothing was changed, and whole again after the next command', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    await editWorkbook(path);
    expect(partsOf(path)).not.toContain('regulars/roster.json');
    expect(await canonicalOf(store)).toBe(before);
    await addClients(store, 'Bo');
    expect(heard).toEqual([]);
    expect(partsOf(path).at(-1)).toBe('regulars/roster.json');
  });

  test('has its changed cells taken in as a step, which can be taken back', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 2, 'Phone', 13800000002);
      put(book, 'Clients', 2, 'E-mail', 'wang@example.com; new@example.com');
      put(book, 'Clients', 2, 'Roles', '讲者; Sponsor');
      put(book, 'Clients', 2, 'Birthday', new Date('1990-05-17T00:00:00Z'));
      put(book, 'Clients', 3, 'Tags', 'vip; press');
      put(book, 'Clients', 3, 'Notes', null);
      put(book, 'Clients', 3, 'Consent', 'e-mail=no');
      put(book, 'Events', 2, 'Start', new Date('2026-04-18T00:00:00Z'));
      put(book, 'Events', 2, 'Cancelled', '是');
      put(book, 'Events', 2, 'Currency', '€');
      put(book, 'Registrations', 2, 'Fee', 120.5);
      put(book, 'Registrations', 2, 'Status', 'attended');
    });
    const savedAt = new Date(Math.floor(statSync(path).mtimeMs)).toISOString();
    await addClients(store, 'Bo');
    const { clients, events, registrations } = await store.read(['clients', 'events', 'registrations']);
    expect(clients.get('C0001')).toMatchObject({
      updated: savedAt,
      emails: [
        { value: 'wang@example.com', valid: true, bounced: true },
        { value: 'new@example.com', valid: true, bounced: false },
      ],
      phones: [{ value: '+8613800000002', valid: true }],
      roles: ['speaker', 'sponsor'],
      birthday: '1990-05-17',
      consent: { email: { state: 'yes', day: '2026-01-05', evidence: 'form' } },
      custom: { Size: 'M' },
      origin: { command: 'client add' },
    });
    expect(clients.get('C0002')).toMatchObject({
      tags: ['vip', 'press'],
      consent: { email: { state: 'no' } },
    });
    expect(clients.get('C0002')).not.toHaveProperty('notes');
    expect(events.get('E001')).toMatchObject({ start: '2026-04-18', cancelled: true, currency: 'EUR' });
    expect(registrations.get('R00001')).toMatchObject({
      status: 'attended',
      fee: { amount: 12050, currency: 'CNY' },
      registeredAt: '2026-03-01T02:03:04.567Z',
      answers: { 'Diet?': 'none' },
    });
    expect([...store.entries()].map(({ by }) => by)).toEqual(['ann', 'outside', 'ann']);
    expect(heard).toMatchObject([{ seq: 2 }]);
    await undo(store);
    await undo(store);
    expect(await canonicalOf(store)).toBe(before);
  });

  test('may have new rows without an id or with one, and rows that are gone', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => {
      const sheet = sheetIn(book, 'Clients');
      sheet.spliceRows(3, 1);
      put(book, 'Clients', 5, 'Name', 'Cy');
      put(book, 'Clients', 6, 'Name', 'Dee');
      put(book, 'Clients', 6, 'Id', 'C0010');
      put(book, 'Registrations', 3, 'Client id', 'c10');
      put(book, 'Registrations', 3, 'Event id', 'E001');
    });
    expect((await clientsOf(store)).map(({ id, name }) => [id, name])).toEqual([
      ['C0001', '王芳'],
      ['C0010', 'Dee'],
      ['C0011', 'Cy'],
    ]);
    const { registrations } = await store.read(['registrations']);
    expect(registrations.get('R00002')).toMatchObject({
      client: 'C0010',
      event: 'E001',
      status: 'registered',
    });
    expect(await addClients(store, 'Eve')).toEqual(['C0012']);
  });

  test('keeps who is referred to although the row is gone', async () => {
    const { path, store, heard } = await filled();
    await editWorkbook(path, (book) => sheetIn(book, 'Clients').spliceRows(2, 1));
    await addClients(store, 'Bo');
    expect((await clientsOf(store)).map(({ name }) => name)).toEqual(['王芳', 'Ann', 'Bo']);
    expect(heard.at(-1)?.kept).toMatchObject([{ id: 'C0001', why: 'referred' }]);
  });

  test('may have its rows, columns and sheets in another order, and keeps the order of columns and sheets', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    await editWorkbook(path, (book) => {
      const sheet = sheetIn(book, 'Clients');
      const width = sheet.columnCount;
      const rows = [1, 3, 2].map((at) => [...(sheet.getRow(at).values as Excel.CellValue[])].slice(1));
      for (const [at, cells] of rows.entries())
        sheet.getRow(at + 1).values = Array.from({ length: width }, (_, i) => cells[width - 1 - i] ?? null);
      (sheetIn(book, 'Events') as unknown as { orderNo: number }).orderNo = -1;
      sheetIn(book, 'Events').name = 'Meetups';
    });
    expect(await canonicalOf(store)).toBe(before);
    expect(heard).toEqual([]);
    await addClients(store, 'Bo');
    const book = await sheetsOf(path);
    expect(sheetIn(book, 'Meetups').getRow(2).getCell(2).text).toBe('Salon');
    expect(sheetIn(book, 'Clients').getRow(1).getCell(1).text).toBe('Size');
  });

  test('may have columns of its own, which are fields of each record from then on', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 3, 'Shirt', 'XL');
      put(book, 'Clients', 3, 'Badge no', 42);
      put(book, 'Clients', 3, '城市', '上海');
    });
    await addClients(store, 'Bo');
    const [wang, ann] = await clientsOf(store);
    expect(ann).toMatchObject({ custom: { Shirt: 'XL', 'Badge no': '42', 城市: '上海' } });
    expect(wang).toMatchObject({ custom: { Size: 'M' } });
    await editWorkbook(path, (book) => put(book, 'Clients', 3, 'Shirt', null));
    const [, again] = await clientsOf(store);
    expect(again?.custom).toEqual({ 'Badge no': '42', 城市: '上海' });
  });

  test('may be headed in the other language', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    await editWorkbook(path, (book) => {
      const sheet = sheetIn(book, 'Clients');
      sheet.name = '客户';
      sheet.getRow(1).getCell(3).value = '姓名';
    });
    expect(await canonicalOf(store)).toBe(before);
    expect(heard).toEqual([]);
  });

  test('with rows that a filter hides has lost none of them', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    await editWorkbook(path, (book) => {
      sheetIn(book, 'Clients').getRow(2).hidden = true;
      sheetIn(book, 'Registrations').state = 'hidden';
    });
    expect(await canonicalOf(store)).toBe(before);
    expect(heard).toEqual([]);
  });

  test('keeps its columns as wide as somebody made them, and hidden what they hid', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    const columnOf = (book: Excel.Workbook, heading: string) => {
      const sheet = sheetIn(book, 'Clients');
      return sheet.getColumn((sheet.getRow(1).values as readonly unknown[]).indexOf(heading));
    };
    await editWorkbook(path, (book) => {
      columnOf(book, 'Notes').width = 90;
      columnOf(book, 'City').hidden = true;
      sheetIn(book, 'Surveys').state = 'hidden';
      sheetIn(book, 'Events').state = 'hidden';
    });
    for (const name of ['Bo', 'Cy']) {
      await addClients(store, name);
      const book = await sheetsOf(path);
      expect(columnOf(book, 'Notes').width).toBe(90);
      expect(columnOf(book, 'City').hidden).toBe(true);
      expect(columnOf(book, 'Name').hidden).toBe(false);
      expect(['Clients', 'Surveys', 'Events'].map((sheet) => sheetIn(book, sheet).state)).toEqual([
        'visible',
        'hidden',
        'hidden',
      ]);
    }
    await undo(store);
    await undo(store);
    expect(await canonicalOf(store)).toBe(before);
    expect(heard).toEqual([]);
    // A column that is out of sight is still one, and may be filled.
    await editWorkbook(path, (book) => {
      columnOf(book, 'City').hidden = false;
      put(book, 'Clients', 3, 'City', 'Bonn');
    });
    await addClients(store, 'Bo');
    expect((await clientsOf(store))[1]).toMatchObject({ city: 'Bonn' });
    expect(columnOf(await sheetsOf(path), 'City').hidden).toBe(false);
  });

  test('is merged with what was stored meanwhile: what both changed stays ours', async () => {
    const { path, store, heard } = await filled();
    const opened = readFileSync(path);
    await setNotes(store, 'C0002', 'ours');
    await addClients(store, 'Bo');
    writeFileSync(path, opened);
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 3, 'Notes', 'theirs');
      put(book, 'Clients', 2, 'City', '上海');
      put(book, 'Clients', 4, 'Name', 'Cy');
    });
    await addClients(store, 'Dee');
    const clients = await clientsOf(store);
    expect(clients.map(({ name }) => name)).toEqual(['王芳', 'Ann', 'Bo', 'Cy', 'Dee']);
    expect(clients[0]).toMatchObject({ city: '上海' });
    expect(clients[1]).toMatchObject({ notes: 'ours' });
    expect(heard.at(-1)?.kept).toMatchObject([{ id: 'C0002', fields: expect.arrayContaining(['notes']) }]);
  });

  test('may hold formulas: their value is kept, and that is said', async () => {
    const { path, store, heard } = await filled();
    await editWorkbook(path, (book) =>
      put(book, 'Clients', 3, 'City', { formula: 'UPPER("bonn")', result: 'BONN' }),
    );
    await addClients(store, 'Bo');
    expect((await clientsOf(store))[1]).toMatchObject({ city: 'BONN' });
    expect(heard.at(-1)?.remarks).toMatchObject([
      { code: 'formula', where: expect.stringMatching(/^Clients!\w+3$/) },
    ]);
  });

  test('says still which numbers are known, and of what is odd where it stands', async () => {
    const { path, store, heard } = await filled();
    const [before] = await clientsOf(store);
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 2, 'Phone', 8613800000001);
      put(book, 'Clients', 3, 'E-mail', 'ann at example');
      put(book, 'Clients', 3, 'Phone', '12');
    });
    await addClients(store, 'Bo');
    const [wang, ann] = await clientsOf(store);
    expect(wang?.phones).toEqual(before?.phones);
    expect(ann).toMatchObject({
      emails: [{ value: 'ann at example', valid: false }],
      phones: [{ value: null, typed: '12', valid: false }],
    });
    expect(heard.at(-1)?.remarks).toMatchObject([
      { code: 'bad-email', where: expect.stringMatching(/^Clients!\w+3$/) },
      { code: 'bad-phone', where: expect.stringMatching(/^Clients!\w+3$/) },
    ]);
  });

  test('may name in a new row whom it is of, somebody new too, as far as one is called so', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 4, 'Name', 'Olga Nowa');
      put(book, 'Registrations', 3, 'Client', 'olga nowa');
      put(book, 'Registrations', 3, 'Event', 'Salon');
      put(book, 'Registrations', 3, 'Booth', 'D01');
    });
    await addClients(store, 'Bo');
    const { registrations } = await store.read(['registrations']);
    expect(registrations.get('R00002')).toMatchObject({ client: 'C0003', event: 'E001', booth: 'D01' });
  });

  test.each([
    ['Nobody', 'named-nobody'],
    ['Ann', 'named-several'],
  ])('is refused by the cell where a new row names %s', async (name, reason) => {
    const { path, store } = await filled();
    await addClients(store, 'Ann');
    await editWorkbook(path, (book) => {
      put(book, 'Registrations', 3, 'Client', name);
      put(book, 'Registrations', 3, 'Event', 'Salon');
    });
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({
      code: 'roster.bad-value',
      params: { where: 'Registrations!C3', reason },
    });
  });

  test('may lose a column, or have one changed that only shows: what the records hold stays, and that is said', async () => {
    const { path, store, heard } = await filled();
    const before = await canonicalOf(store);
    await editWorkbook(path, (book) => {
      sheetIn(book, 'Clients').spliceColumns(3, 1);
      put(book, 'Registrations', 2, 'Client', 'Somebody else');
    });
    expect(await canonicalOf(store)).toBe(before);
    await addClients(store, 'Bo');
    expect(heard.at(-1)).toMatchObject({
      seq: null,
      changes: [],
      remarks: [
        { code: 'column-gone', where: 'Clients!Name' },
        { code: 'shown-only', where: 'Registrations!C2' },
      ],
    });
    expect(sheetIn(await sheetsOf(path), 'Registrations').getCell('C2').text).toBe('王芳');
  });
});

describe('what cannot be', () => {
  const wrong: readonly (readonly [string, Language, (book: Excel.Workbook) => void, object])[] = [
    [
      'a day',
      'en',
      (book) => put(book, 'Events', 2, 'Start', 'soon'),
      { where: 'Events!E2', reason: 'not-a-day' },
    ],
    [
      'a choice',
      'zh-CN',
      (book) => put(book, '客户', 3, '类别', '外星人'),
      { where: '客户!B3', reason: 'not-a-choice', allowed: expect.arrayContaining(['个人']) },
    ],
    [
      'a phone number of which a spreadsheet left the beginning',
      'en',
      (book) => put(book, 'Clients', 2, 'Phone', '1.38E+10'),
      { where: expect.stringMatching(/^Clients!\w+2$/), reason: 'lost-phone' },
    ],
    ['a number', 'en', (book) => put(book, 'Events', 2, 'Capacity', 'many'), { reason: 'not-a-number' }],
    [
      'a name taken away',
      'en',
      (book) => put(book, 'Clients', 3, 'Name', null),
      { where: 'Clients!C3', reason: 'missing' },
    ],
    [
      'an id twice',
      'en',
      (book) => put(book, 'Clients', 3, 'Id', 'C0001'),
      { where: 'Clients!A3', reason: 'duplicate' },
    ],
    [
      'an id of nothing',
      'en',
      (book) => put(book, 'Clients', 3, 'Id', 'X1'),
      { where: 'Clients!A3', reason: 'not-an-id' },
    ],
    [
      'nobody',
      'en',
      (book) => put(book, 'Registrations', 2, 'Client id', 'C0099'),
      { where: 'Registrations!B2', reason: 'not-an-id' },
    ],
    ['an amount', 'en', (book) => put(book, 'Registrations', 2, 'Fee', 'cheap'), { reason: 'no-money' }],
    [
      'a formula without a value',
      'en',
      (book) => put(book, 'Clients', 3, 'City', { formula: '1/0', result: { error: '#DIV/0!' } }),
      { reason: 'no-value' },
    ],
    [
      'a column without a heading',
      'en',
      (book) => {
        sheetIn(book, 'Clients').getCell('BA3').value = 'x';
      },
      { where: 'Clients!BA1', reason: 'no-heading' },
    ],
    [
      'ids gone',
      'en',
      (book) => sheetIn(book, 'Clients').spliceColumns(1, 1),
      { where: 'Clients!A1', reason: 'missing' },
    ],
  ];

  test.each(wrong)('is refused by its cell: %s', async (_, language, change, params) => {
    const { path, folder, store } = await filled(language);
    await editWorkbook(path, change);
    const before = filesIn(folder);
    const refused = { code: 'roster.bad-value', params: expect.objectContaining({ path, ...params }) };
    await expect(addClients(store, 'Bo')).rejects.toMatchObject(refused);
    await expect(store.read(['clients'])).rejects.toMatchObject(refused);
    expect(filesIn(folder)).toEqual(before);
    expect(await store.examine()).toMatchObject([{ severity: 'problem', code: 'bad-value' }]);
  });

  test('is a sheet taken out with records in it', async () => {
    const { path, folder, store } = await filled();
    await editWorkbook(path, (book) => book.removeWorksheet(sheetIn(book, 'Registrations').id));
    const before = filesIn(folder);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({
      code: 'roster.sheet-gone',
      params: { sheet: 'Registrations', records: 1 },
    });
    expect(await store.examine()).toMatchObject([{ code: 'sheet-gone', where: 'Registrations' }]);
    expect(filesIn(folder)).toEqual(before);
  });

  test('is mended cell by cell: whatever else was changed is taken in', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 2, 'City', 'Suzhou');
      put(book, 'Clients', 2, 'Birthday', '03/04/1988');
      put(book, 'Clients', 3, 'Name', null);
      put(book, 'Clients', 3, 'Department', { error: '#N/A' });
      put(book, 'Clients', 3, 'Title', 'Boss');
      put(book, 'Clients', 4, 'Name', 'Bo');
      put(book, 'Clients', 5, 'City', 'nobody’s');
      put(book, 'Clients', 6, 'Id', 'C0001');
      put(book, 'Clients', 7, 'Id', 'Total');
      put(book, 'Registrations', 2, 'Client id', 'C0099');
      put(book, 'Registrations', 2, 'Ticket', 'day');
      sheetIn(book, 'Clients').getRow(2).getCell(60).value = 'under no heading';
      book.removeWorksheet(sheetIn(book, 'Events').id);
    });
    const patient = await openToRepair(path, { workbooks: workbooksIn('en') });
    const plan = await patient.plan(now);
    expect((await patient.examine()).filter(({ severity }) => severity === 'problem').length).toBe(9);
    expect(plan?.repairs.map(({ code, where, detail }) => [code, where, detail].join(' '))).toEqual([
      'sheet-back Events 1',
      'cell-back Clients!BH1 no-heading',
      'cell-back Clients!Z2 not-a-day',
      'cell-back Clients!M3 no-value',
      'cell-back Clients!C3 missing',
      'sheet-row-out Clients!C5 missing',
      'sheet-row-out Clients!A6 duplicate',
      'sheet-row-out Clients!A7 not-an-id',
      'cell-back Registrations!B2 not-an-id',
    ]);
    const { left } = await patient.repair(plan?.repairs ?? [], stampOf('doctor --fix'));
    expect(left).toEqual([]);
    const clients = await clientsOf(store);
    expect(clients.map(({ name, city, title }) => [name, city, title])).toEqual([
      ['王芳', 'Suzhou', undefined],
      ['Ann', undefined, 'Boss'],
      ['Bo', undefined, undefined],
    ]);
    const { registrations, events } = await store.read(['registrations', 'events']);
    expect([...registrations.values()]).toMatchObject([{ client: 'C0001', event: 'E001', ticket: 'day' }]);
    expect(events.size).toBe(1);
    await undo(store);
    expect((await clientsOf(store)).map(({ name, city }) => [name, city])).toEqual([
      ['王芳', undefined],
      ['Ann', undefined],
    ]);
  });

  test.each(['xx', { error: '#N/A' } as const, 'C0001'])(
    'loses nobody whose id was typed over: %j',
    async (typed) => {
      const { path, store } = await filled();
      await editWorkbook(path, (book) => {
        put(book, 'Clients', 2, 'City', 'Suzhou');
        put(book, 'Clients', 3, 'Id', typed);
      });
      await expect(clientsOf(store)).rejects.toMatchObject({ code: 'roster.bad-value' });
      const patient = await openToRepair(path, { workbooks: workbooksIn('en') });
      const { repairs = [] } = (await patient.plan(now)) ?? {};
      expect(repairs).toMatchObject([{ code: 'sheet-row-out', where: 'Clients!A3' }]);
      await patient.repair(repairs, stampOf('doctor --fix'));
      expect((await clientsOf(store)).map(({ id, name, city }) => [id, name, city])).toEqual([
        ['C0001', '王芳', 'Suzhou'],
        ['C0002', 'Ann', undefined],
      ]);
    },
  );

  test('leaves out what refers to a new row that is left out', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 4, 'Id', 'C0099');
      put(book, 'Clients', 4, 'Name', 'Bo');
      put(book, 'Clients', 4, 'Referred by', 'C0777');
      put(book, 'Registrations', 3, 'Client id', 'C0099');
      put(book, 'Registrations', 3, 'Event id', 'E001');
      put(book, 'Registrations', 4, 'Client', 'Bo');
      put(book, 'Registrations', 4, 'Event id', 'E001');
    });
    const patient = await openToRepair(path, { workbooks: workbooksIn('en') });
    const { repairs = [] } = (await patient.plan(now)) ?? {};
    expect(repairs.map(({ code }) => code)).toEqual(['sheet-row-out', 'sheet-row-out', 'sheet-row-out']);
    expect((await patient.repair(repairs, stampOf('doctor --fix'))).left).toEqual([]);
    expect((await clientsOf(store)).map(({ name }) => name)).toEqual(['王芳', 'Ann']);
    expect((await store.read(['registrations'])).registrations.size).toBe(1);
  });

  test('is mended where a sheet has lost its headings: what it had stays', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => {
      sheetIn(book, 'Clients').spliceRows(1, 1);
      put(book, 'Registrations', 2, 'Ticket', 'day');
    });
    const patient = await openToRepair(path, { workbooks: workbooksIn('en') });
    const { repairs = [] } = (await patient.plan(now)) ?? {};
    expect(repairs).toEqual([{ code: 'headings-back', where: 'Clients!A1', detail: '' }]);
    expect((await patient.repair(repairs, stampOf('doctor --fix'))).left).toEqual([]);
    expect((await clientsOf(store)).map(({ name }) => name)).toEqual(['王芳', 'Ann']);
    expect((await store.read(['registrations'])).registrations.get('R00001')?.ticket).toBe('day');
  });

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3000), 'cut-off'],
    ['empty', () => Buffer.alloc(0), 'empty'],
    [
      'decayed',
      (bytes: Buffer) => bytes.fill(0, bytes.indexOf('sheet1.xml') + 60, bytes.indexOf('sheet1.xml') + 90),
      'not-a-workbook',
    ],
    ['no workbook', () => Buffer.from('{"regulars":1}'), 'cut-off'],
  ])('is a file that is %s', async (_, change, where) => {
    const { path, folder, store } = await filled();
    writeFileSync(path, change(readFileSync(path)));
    const before = filesIn(folder);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({
      code: 'roster.damaged',
      params: { where },
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test('is a workbook that is no roster', async () => {
    const { path, store } = await filled();
    await editWorkbook(path, (book) => book.removeWorksheet(sheetIn(book, 'regulars').id));
    await expect(store.read([])).rejects.toMatchObject({
      code: 'roster.damaged',
      params: { where: 'not-a-roster' },
    });
  });
});

describe('what a workbook would lose by being written', () => {
  const nothing = () => {};
  test.each([
    [
      'a chart',
      { 'xl/charts/chart1.xml': '<c/>', 'xl/drawings/drawing1.xml': '<d/>' },
      nothing,
      [{ kind: 'chart' }],
    ],
    ['a pivot table', { 'xl/pivotTables/pivotTable1.xml': '<p/>' }, nothing, [{ kind: 'pivot' }]],
    [
      'a picture',
      { 'xl/drawings/drawing1.xml': '<d/>', 'xl/media/image1.png': 'x' },
      nothing,
      [{ kind: 'picture' }],
    ],
    ['a macro', { 'xl/vbaProject.bin': 'x' }, nothing, [{ kind: 'macro' }]],
    [
      'a comment',
      { 'xl/comments1.xml': '<c/>', 'xl/drawings/vmlDrawing1.vml': '<v/>' },
      nothing,
      [{ kind: 'comment' }],
    ],
    ['a link', { 'xl/externalLinks/externalLink1.xml': '<l/>' }, nothing, [{ kind: 'link' }]],
    ['something unknown', { 'xl/whatever.bin': 'x' }, nothing, [{ kind: 'other', name: 'xl/whatever.bin' }]],
    [
      'a sheet of its own',
      {},
      (book: Excel.Workbook) => {
        book.addWorksheet('Budget').getCell('A1').value = 1;
      },
      [{ kind: 'sheet', name: 'Budget' }],
    ],
  ])('is a reason not to write, though reading goes on: %s', async (_, parts, change, foreign) => {
    const { path, folder, store } = await filled();
    await editWorkbook(path, (book) => {
      put(book, 'Clients', 3, 'City', 'Bonn');
      change(book);
    });
    replaceParts(path, (_name, data) => data, parts as unknown as Record<string, string>);
    const before = filesIn(folder);
    await expect(addClients(store, 'Bo')).rejects.toMatchObject({
      code: 'roster.foreign-parts',
      params: { parts: foreign },
    });
    await expect(store.save(now)).rejects.toMatchObject({ code: 'roster.foreign-parts' });
    expect((await clientsOf(store))[1]).toMatchObject({ city: 'Bonn' });
    expect(await store.takeIn(now)).toBeNull();
    const [found] = (await store.examine()).filter(({ code }) => code === 'foreign-part');
    expect(found).toMatchObject({ severity: 'problem', detail: foreign[0]?.kind });
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('a workbook that a program has open', () => {
  test.each([['~$roster.xlsx'], ['.~lock.roster.xlsx#'], ['.~roster.xlsx']])(
    'is not written, and nothing else is: %s',
    async (mark) => {
      const { folder, store } = await filled();
      writeFileSync(join(folder, mark), '');
      const before = filesIn(folder);
      const refused = { code: 'roster.in-use', params: { mark } };
      await expect(addClients(store, 'Bo')).rejects.toMatchObject(refused);
      await expect(store.save(now)).rejects.toMatchObject(refused);
      const dry = store.transact([], stampOf(), () => ({ changes: [], answer: null }), { dryRun: true });
      await expect(dry).rejects.toMatchObject(refused);
      expect((await clientsOf(store)).length).toBe(2);
      expect(await store.examine()).toMatchObject([{ severity: 'note', code: 'in-use', where: mark }]);
      expect(filesIn(folder)).toEqual(before);
    },
  );

  test('and saves later has its edits merged with what was stored before', async () => {
    const { path, folder, store } = await filled();
    expect(existsSync(join(folder, 'roster.journal'))).toBe(true);
    await editWorkbook(path, (book) => put(book, 'Clients', 3, 'City', 'Bonn'));
    expect((await store.takeIn(now))?.changes).toMatchObject([{ id: 'C0002', after: { city: 'Bonn' } }]);
    expect(await store.takeIn(now)).toBeNull();
  });
});

/** A roster in Chinese that was changed in LibreOffice Calc 7.4: a day, two sums, a city, and a new row without an id. */
const fixture = join(import.meta.dirname, '..', 'fixtures', 'workbook');

test('what LibreOffice saved is the same roster, but for what was changed in it', async () => {
  const folder = freshFolder();
  for (const name of readdirSync(fixture)) copyFileSync(join(fixture, name), join(folder, name));
  const heard: Outside[] = [];
  const store = await openStore(join(folder, 'roster.xlsx'), {
    workbooks: workbooksIn('en'),
    onOutside: (outside) => heard.push(outside),
  });
  expect(partsOf(store.path)).not.toContain('regulars/roster.json');
  await store.takeIn(now);
  const { clients, events, registrations } = await store.read(['clients', 'events', 'registrations']);
  expect([...clients.values()].map(({ name, city }) => [name, city])).toEqual([
    ['王芳', undefined],
    ['Ann Example', undefined],
    ['Bo Example', 'Berlin'],
    ['Cy Example', 'Porto'],
  ]);
  expect(clients.get('C0002')?.notes).toBe('a <b> & "c"\nd');
  expect(events.get('E001')?.start).toBe('2026-04-18');
  expect(registrations.get('R00001')).toMatchObject({ fee: { amount: 12000 }, paid: { amount: 12000 } });
  expect(heard).toMatchObject([{ seq: 10, kept: [], remarks: [] }]);
  expect(
    heard
      .at(-1)
      ?.changes.map(({ id }) => id)
      .sort(),
  ).toEqual(['C0003', 'C0004', 'E001', 'R00001']);
  expect((await store.examine()).filter(({ severity }) => severity === 'problem')).toEqual([]);
});

test('a copy that a sync tool named after the other machine is found, saved by another program too', async () => {
  const { path, folder, store } = await filled();
  const other = await filled();
  copyFileSync(path, join(folder, 'roster-LAPTOP.xlsx'));
  await editWorkbook(join(folder, 'roster-LAPTOP.xlsx'), (book) => put(book, 'Clients', 2, 'City', 'Lyon'));
  copyFileSync(other.path, join(folder, 'roster-theirs.xlsx'));
  writeFileSync(join(folder, 'roster-list.xlsx'), 'no workbook');
  expect(await store.examine()).toMatchObject([
    { severity: 'note', code: 'conflict-copy', where: 'roster-LAPTOP.xlsx' },
  ]);
});

test('a workbook without its journal is a roster still', async () => {
  const { path, store } = await filled();
  const before = await canonicalOf(store);
  const alone = join(freshFolder(), 'roster.xlsx');
  writeFileSync(alone, readFileSync(path));
  const copy = await openStore(alone, { workbooks: workbooksIn('en') });
  expect(await canonicalOf(copy)).toBe(before);
  expect(await addClients(copy, 'Bo')).toEqual(['C0003']);
});

describe('a workbook of an earlier version', () => {
  /** As a later version might: notes become a column of one's own. */
  const steps: readonly Migration[] = [
    (document) => ({
      ...document,
      clients: (document.clients as readonly Client[]).map(({ notes, ...client }) =>
        notes === undefined ? client : { ...client, custom: { ...client.custom, Remark: notes } },
      ),
    }),
  ];
  const later = (path: string): Promise<Store> =>
    openStore(path, { snapshot: xlsxSnapshot(path, workbooksIn('en'), undefined, steps.length + 1), steps });

  test('is brought forward by its first change, after a backup, and its sheets show what it is now', async () => {
    const { path, folder } = await filled();
    const bytes = readFileSync(path);
    expect((await clientsOf(await later(path)))[1]).toMatchObject({ custom: { Remark: 'a\nb' } });
    expect(readFileSync(path)).toEqual(bytes);
    await addClients(await later(path), 'Bo');
    const [backup = ''] = readdirSync(join(folder, 'backups'));
    expect(readBackup(join(folder, 'backups', backup))?.roster.clients.get('C0002')?.notes).toBe('a\nb');
    expect((await clientsOf(await later(path))).map(({ name }) => name)).toEqual(['王芳', 'Ann', 'Bo']);
    const sheet = sheetIn(await sheetsOf(path), 'Clients');
    const headings = (sheet.getRow(1).values as string[]).slice(1);
    expect(sheet.getRow(3).getCell(headings.indexOf('Remark') + 1).text).toBe('a\nb');
    await expect((await openStore(path, { workbooks: workbooksIn('en') })).read([])).rejects.toMatchObject({
      code: 'roster.newer',
    });
  });

  test('has what somebody changed in it taken in as well', async () => {
    const { path } = await filled();
    await editWorkbook(path, (book) => put(book, 'Clients', 3, 'City', 'Bonn'));
    const store = await later(path);
    await addClients(store, 'Bo');
    expect((await clientsOf(await later(path)))[1]).toMatchObject({
      city: 'Bonn',
      custom: { Remark: 'a\nb' },
    });
  });
});
