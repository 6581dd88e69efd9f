/** Reads the sheets of an XLSX workbook as raw tables. */
import type { Issue } from '../../../domain/draft.ts';
import type { RawFile, RawTable } from '../../raw/table.ts';
import { brokenFile } from '../broken-file.ts';
import { tagsIn } from '../markup/tags.ts';
import { textsByNumber } from '../sheet/sheet.ts';
import type { Part } from './unzip.ts';
import { workbookParts } from './workbook-parts.ts';
import { cellStyles, isTrue, sharedStrings } from './xlsx-parts.ts';
import { type Book, readSheet } from './xlsx-sheet.ts';

interface Listed {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

/** Hidden sheets are left out and named in the issues. Throws what `workbookParts` throws, and `file.too-large`. */
export default function readXlsx(bytes: Uint8Array, file: string): RawFile {
  const { sheets, book } = openXlsx(workbookParts(bytes, file), file);
  const tables: RawTable[] = [];
  const issues: Issue[] = [];
  for (const { name, isHidden, data } of sheets) {
    if (isHidden) issues.push({ row: 0, sheet: name, code: 'hidden-sheet', value: name, severity: 'note' });
    else tables.push(readSheet(data, name, file, book));
  }
  return { format: 'XLSX', encoding: 'utf-8', tables, issues };
}

export interface OpenedXlsx {
  /** In the order they are shown. */
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean; readonly data: Buffer }[];
  readonly book: Book;
}

/** The sheets of a workbook, and what their cells refer to. Throws `file.broken` where it has none, and `file.too-large`. */
export function openXlsx(parts: readonly Part[], file: string): OpenedXlsx {
  const index = partNamed(parts, /(?:^|\/)workbook[^/]*\.xml$/i);
  const { sheets, is1904 } = sheetsIn(index);
  const targets = targetsIn(partNamed(parts, /(?:^|\/)workbook[^/]*\.xml\.rels$/i), index?.name ?? '');
  const { dates, struck } = cellStyles(partNamed(parts, /(?:^|\/)styles[^/]*\.xml$/i)?.data);
  const strings = sharedStrings(partNamed(parts, /(?:^|\/)sharedstrings[^/]*\.xml$/i)?.data, file);
  const opened = sheets.flatMap(({ name, isHidden, id }) => {
    const target = targets.get(id);
    // A sheet that is a chart or a macro has no part that was kept.
    if (target === undefined) return [];
    const part = parts.find((one) => one.name.toLowerCase() === target);
    if (!part) throw brokenFile(file, 'truncated');
    // No program writes two sheets into one part; read again for each, it would take for ever.
    targets.delete(id);
    if ([...targets.values()].includes(target)) throw brokenFile(file, 'not-a-workbook');
    return [{ name, isHidden, data: part.data }];
  });
  if (opened.length === 0) throw brokenFile(file, 'not-a-workbook');
  return {
    sheets: opened,
    book: {
      textAt: textsByNumber(strings, file),
      isDate: (style) => dates.has(style),
      ...(struck.size === 0 ? {} : { isStruck: (style) => struck.has(style) }),
      is1904,
    },
  };
}

function partNamed(parts: readonly Part[], name: RegExp): Part | undefined {
  return parts.find((part) => name.test(part.name));
}

function sheetsIn(book: Part | undefined): { sheets: Listed[]; is1904: boolean } {
  const sheets: Listed[] = [];
  let is1904 = false;
  const tags = tagsIn(book?.data ?? Buffer.alloc(0));
  while (tags.next()) {
    if (!tags.opens) continue;
    if (tags.name === 'workbookpr') is1904 = isTrue(tags.attribute('date1904'));
    if (tags.name === 'sheet')
      sheets.push({
        name: tags.attribute('name') ?? '',
        isHidden: /hidden/i.test(tags.attribute('state') ?? ''),
        id: tags.attribute('id') ?? '',
      });
  }
  return { sheets, is1904 };
}

/** Which part holds which sheet, by the id the workbook knows it by; names in lower case. */
function targetsIn(links: Part | undefined, book: string): Map<string, string> {
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  const tags = tagsIn(links?.data ?? Buffer.alloc(0));
  while (tags.next()) {
    if (!tags.opens || tags.name !== 'relationship') continue;
    if (!/\/worksheet$/i.test(tags.attribute('type') ?? '')) continue;
    const target = (tags.attribute('target') ?? '').replaceAll('\\', '/');
    const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
    targets.set(tags.attribute('id') ?? '', path.toLowerCase());
  }
  return targets;
}
