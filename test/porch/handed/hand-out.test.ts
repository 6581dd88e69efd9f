/** The workbooks to hand out are up to date as shipped, and are imported without a question once filled in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Excel from 'exceljs';
import { describe, expect, test } from 'vitest';
import { codeLists } from '../../../src/domain/value/code-list.ts';
import { loadWords } from '../../../src/i18n/index.ts';
import * as intake from '../../../src/intake/index.ts';
import { handOutWorkbook } from '../../../src/output/format/workbook/hand-out.ts';
import { type Language, languages } from '../../../src/porch/config/language.ts';
import { type HandOutKind, handOut, handOutKinds } from '../../../src/porch/handed/hand-out.ts';
import { root } from '../../support/source.ts';

const cases = handOutKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
const none = codeLists([]);

async function made(kind: HandOutKind, language: Language, codes = none) {
  const plan = handOut(kind, await loadWords(language), codes, intake);
  return { plan, bytes: await handOutWorkbook(plan) };
}

async function loaded(bytes: Uint8Array): Promise<Excel.Workbook> {
  const book = new Excel.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book;
}

/** What a workbook holds, without when and by which version its bytes were written. */
function contentOf(book: Excel.Workbook) {
  return book.worksheets.map((sheet) => ({
    name: sheet.name,
    views: (sheet.views ?? []).map(({ state, ...view }) => [state, (view as { ySplit?: number }).ySplit]),
    cells: sheet.getSheetValues(),
    formats: (sheet.columns ?? []).map(({ numFmt, width }) => [numFmt, width]),
    rules: (sheet as unknown as { dataValidations: { model: unknown } }).dataValidations.model,
  }));
}

const usual = { zone: 'Asia/Shanghai', region: 'CN', currency: 'CNY' };
const open = async (book: Excel.Workbook, file: string) =>
  intake.open({ file, bytes: new Uint8Array(await book.xlsx.writeBuffer()) }, usual);

describe.each(cases)('the workbook for %s in %s', (kind, language) => {
  test('is shipped as it would be made now (else: npm run bundle && node scripts/make-workbooks.js)', async () => {
    const shipped = readFileSync(join(root, `templates/workbooks/${kind}.${language}.xlsx`));
    expect(contentOf(await loaded(new Uint8Array(shipped)))).toEqual(
      contentOf(await loaded((await made(kind, language)).bytes)),
    );
  });

  test('is blank when it comes back unfilled: the example is no person, the guide no list', async () => {
    const sheet = await open(await loaded((await made(kind, language)).bytes), 'blank.xlsx');
    expect(sheet.mapping.filter(({ confidence }) => confidence < 1)).toEqual([]);
    expect(sheet).toMatchObject({ rows: 1, drafts: [], rejected: [], issues: [] });
    expect(sheet.skipped).toMatchObject([{ row: 2, code: 'test-row' }]);
  });

  test('takes every word of its drop-downs, and everything else as it is meant', async () => {
    const { plan, bytes } = await made(kind, language);
    const book = await loaded(bytes);
    const [list] = book.worksheets;
    if (!list) throw new Error('There is no sheet.');
    const most = Math.max(3, ...plan.columns.map(({ choices }) => choices.length));
    const day = new Date(Date.UTC(2026, 3, 17));
    for (let at = 0; at < most; at++) {
      const row = list.getRow(3 + at);
      for (const [column, { kind: cell, choices, example }] of plan.columns.entries()) {
        const told = choices[at % Math.max(1, choices.length)] ?? example;
        const value = cell === 'day' ? day : cell === 'number' ? 120.5 : told;
        row.getCell(column + 1).value = example.includes('@') ? `p${at}@example.com` : value;
      }
      row.getCell(1).value = language === 'en' ? `Firm ${'ABCDEFGHIJKL'[at]} Books` : `第${at}书店`;
      row.commit();
    }
    const sheet = await open(book, 'filled.xlsx');
    expect(sheet.as).toBe(kind);
    expect(sheet.rejected).toEqual([]);
    expect(sheet.issues.filter(({ code }) => /^(?:bad|unknown|lost)-/.test(code))).toEqual([]);
    expect(sheet.drafts).toHaveLength(most);
    for (const { person, registration } of sheet.drafts) {
      expect(person.custom).toEqual({});
      expect(registration?.answers ?? {}).toEqual({});
      expect(person.emails).toMatchObject([{ valid: true }]);
    }
    if (kind === 'contacts') return;
    expect(sheet).toMatchObject({ eventDay: '2026-04-17' });
    expect(sheet.drafts[0]?.registration).toMatchObject({ fee: { amount: 12050 }, paid: { amount: 12050 } });
  });
});

test('code lists of the roster are drop-downs, from which one may depart', async () => {
  const code = { id: 'L001', created: '', updated: '', field: 'industry', value: 'Robotics' };
  const { plan, bytes } = await made('contacts', 'en', codeLists([code]));
  expect(plan.columns.find(({ heading }) => heading === 'Industry')).toMatchObject({
    choices: ['Robotics'],
    open: true,
  });
  const [, guide] = (await loaded(bytes)).worksheets;
  expect(guide?.getSheetValues().flat()).toContain('Robotics');
});

test('it is printed as wide as the paper, and the guide with room for each of its lines', async () => {
  const [list, guide] = (await loaded((await made('registrations', 'en')).bytes)).worksheets;
  expect(list?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, printTitlesRow: '1:1' });
  expect(guide?.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1 });
  const heights = guide?.getSheetValues().flatMap((_, at) => {
    const { value } = guide.getCell(at, 1);
    return typeof value === 'string' && value.length > 90 ? [guide.getRow(at).height] : [];
  });
  expect(heights).toContain(34);
  expect(Math.min(...(heights ?? []))).toBeGreaterThanOrEqual(34);
});
