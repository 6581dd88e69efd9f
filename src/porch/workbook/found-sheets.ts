/** Which sheet of a workbook holds which collection: by the name it was given, the word of any language, or its headings. */
import { fail } from '../../domain/errors.ts';
import { type CollectionName, collectionNames } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import type { OpenedXlsx } from '../../intake/readers/workbook/xlsx.ts';
import { cellName } from '../../lib/cell-name.ts';
import { fold } from '../../lib/text/fold.ts';
import type { Left, Records } from '../../store/workbooks.ts';
import { looksIn } from './column-looks.ts';
import type { SheetColumn } from './columns.ts';
import { type Headed, headedBy } from './heading-row.ts';
import { innerSheetName } from './inner-sheet.ts';
import { type BookLayout, type KeptLayout, languageIn, layoutFor, sheetName, withLook } from './layout.ts';
import { type SheetRows, sheetRows } from './sheet-rows.ts';

export interface Found extends SheetRows {
  readonly of: CollectionName;
  readonly name: string;
  readonly isHidden: boolean;
  readonly data: Buffer;
  readonly headed: Headed;
  /** The columns as we wrote them. */
  readonly written: readonly SheetColumn[];
}

export interface FoundSheets {
  readonly found: readonly Found[];
  /** Names of sheets that are none of ours. */
  readonly others: readonly string[];
  /** As the workbook looks now. */
  readonly layout: BookLayout;
}

/**
 * Throws `roster.sheet-gone` where records went with a sheet, and `roster.bad-value` where its column of ids is gone; with `left` such a
 * sheet says nothing, and is told there.
 */
export function foundSheets(
  { sheets, book }: OpenedXlsx,
  keptLayout: KeptLayout,
  {
    records,
    path,
    left: leave,
  }: { readonly records: Records; readonly path: string; readonly left?: Left | undefined },
  languages: readonly Words[],
): FoundSheets {
  const language = languageIn(keptLayout, 'en');
  const words = languages.find((one) => one.language === language) ?? (languages[0] as Words);
  const layout = layoutFor(keptLayout, language, words, records);
  const left = sheets
    .filter(({ name }) => name !== innerSheetName)
    .map((sheet) => ({ ...sheet, ...sheetRows(sheet.data, book) }));
  // A field that is newer than the workbook has no column that could be missed.
  const writtenIn = (of: CollectionName): readonly SheetColumn[] => {
    const all = layout.sheets.find((one) => one.of === of)?.columns ?? [];
    const sheet = keptLayout.sheets?.find((one) => one.of === of);
    const keys = new Set(sheet?.columns.map(([key]) => key));
    return sheet ? all.filter(({ key }) => keys.has(key)) : all;
  };
  const found: Found[] = [];
  const headless = new Set<CollectionName>();
  const take = (of: CollectionName, at: number): void => {
    const [sheet] = left.splice(at, 1);
    if (!sheet) return;
    const written = layout.sheets.find((one) => one.of === of)?.columns ?? [];
    const headed = headedBy(sheet.rows, of, written, languages);
    if (headed === null) {
      if (records[of].length === 0 && sheet.rows.length === 0) return;
      if (!leave)
        throw fail('roster.bad-value', { path, where: cellName(sheet.name, 0, 0), reason: 'missing' });
      headless.add(of);
      leave({ code: 'headings-back', where: cellName(sheet.name, 0, 0), detail: '' });
      return;
    }
    found.push({ ...sheet, of, headed, written: writtenIn(of) });
  };
  for (const { of, name } of layout.sheets) {
    const names = [name, ...languages.map((one) => sheetName(of, one))].map(fold);
    const at = left.findIndex((sheet) => names.includes(fold(sheet.name)));
    if (at >= 0) take(of, at);
  }
  for (const of of collectionNames) {
    if (found.some((sheet) => sheet.of === of)) continue;
    // Somebody gave the sheet another name.
    const written = layout.sheets.find((one) => one.of === of)?.columns ?? [];
    const at = left.findIndex((sheet) =>
      isHeadedSo(headedBy(sheet.rows, of, written, languages), writtenIn(of)),
    );
    if (at >= 0) take(of, at);
    else if (records[of].length > 0) {
      const sheet = layout.sheets.find((one) => one.of === of)?.name ?? of;
      if (!leave) throw fail('roster.sheet-gone', { path, sheet, records: records[of].length });
      if (!headless.has(of)) leave({ code: 'sheet-back', where: sheet, detail: String(records[of].length) });
    }
  }
  const order = sheets.map(({ name }) => name);
  return {
    found,
    others: left.filter(({ rows }) => rows.length > 0).map(({ name }) => name),
    layout: asFound(layout, found, order),
  };
}

/** Nearly all of the columns we wrote: other sheets share some of them. */
function isHeadedSo(headed: Headed | null, written: readonly SheetColumn[]): boolean {
  const keys = new Set(headed?.columns.map(({ key }) => key));
  return headed !== null && written.filter(({ key }) => keys.has(key)).length >= written.length * 0.8;
}

function asFound(layout: BookLayout, found: readonly Found[], order: readonly string[]): BookLayout {
  const sheets = layout.sheets.map((sheet) => {
    const now = found.find(({ of }) => of === sheet.of);
    if (!now) return sheet;
    const columns = [...now.headed.columns].sort((a, b) => a.at - b.at);
    const looks = looksIn(now.data, (columns.at(-1)?.at ?? 0) + 1);
    return {
      of: sheet.of,
      name: now.name,
      columns: columns.map((column) => withLook(column, looks.get(column.at))),
      ...(now.isHidden ? { isHidden: true as const } : {}),
    };
  });
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return { ...layout, sheets: sheets.sort((a, b) => place(a.name) - place(b.name)) };
}
