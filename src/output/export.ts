/** Whole reports as one file: a sheet each, in a format that holds several. */
import type { Words } from '../i18n/words.ts';
import type { Report } from '../reports/report.ts';
import { wordsOf } from './cell.ts';
import { chosenColumns, limited } from './choose.ts';
import type { Content, Encoding, Sheet } from './format/format.ts';
import { type FileFormat, formatNamed, type ShareFormat } from './formats.ts';
import { masked } from './mask.ts';
import type { PrintStyle } from './style.ts';

export interface ExportStyle extends Pick<PrintStyle, 'fields' | 'limit' | 'mask'> {
  readonly format: FileFormat | ShareFormat;
  readonly toFile: boolean;
  readonly raw: boolean;
  readonly generatedAt: string;
}

export async function exported(
  reports: readonly [Report, ...Report[]],
  words: Words,
  style: ExportStyle,
): Promise<Content> {
  const sheetOf = ({ title, rows, columns, further }: Report): Sheet => ({
    name: wordsOf(title, words),
    columns: chosenColumns(columns, style.fields, further) ?? columns,
    known: columns,
    narrowed: style.fields !== null,
    rows: limited(style.mask ? masked(rows, columns) : rows, style.limit),
  });
  const { toFile, raw, generatedAt } = style;
  const encoding: Encoding = {
    words,
    toFile,
    raw,
    command: 'export',
    generatedAt,
    warnings: [],
    more: () => ({}),
  };
  const [first, ...further] = reports;
  const { encode } = await formatNamed(style.format);
  return encode([sheetOf(first), ...further.map(sheetOf)], encoding);
}
