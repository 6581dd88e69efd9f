/** Whole reports as one file: a workbook with a sheet each, or one of the formats of a single report. */
import type { Words } from '../i18n/words.ts';
import type { Report } from '../reports/report.ts';
import { wordsOf } from './cell.ts';
import { chosenColumns, limited } from './choose.ts';
import { csv } from './format/csv.ts';
import { json } from './format/json.ts';
import { md } from './format/md.ts';
import { ndjson } from './format/ndjson.ts';
import { tsv } from './format/tsv.ts';
import { masked } from './mask.ts';
import type { Format, PrintStyle } from './style.ts';

export interface ExportStyle extends Pick<PrintStyle, 'fields' | 'limit' | 'mask'> {
  readonly format: Exclude<Format, 'table'>;
  readonly toFile: boolean;
  readonly raw: boolean;
  readonly generatedAt: string;
}

/** `reports` holds one report, or several for a workbook. */
export async function exported(
  reports: readonly Report[],
  words: Words,
  style: ExportStyle,
): Promise<Iterable<string> | Uint8Array> {
  const rowsOf = ({ rows, columns }: Report) =>
    limited(style.mask ? masked(rows, columns) : rows, style.limit);
  const columnsOf = ({ columns }: Report) => chosenColumns(columns, style.fields) ?? columns;
  if (style.format === 'xlsx') {
    const { xlsx } = await import('./format/xlsx.ts');
    return xlsx(
      reports.map((report) => ({
        name: wordsOf(report.title, words),
        columns: columnsOf(report),
        rows: rowsOf(report),
      })),
      words,
    );
  }
  const [report] = reports;
  if (!report) return [];
  const fields = chosenColumns(report.columns, style.fields);
  switch (style.format) {
    case 'csv':
      return csv(columnsOf(report), rowsOf(report), words, style);
    case 'tsv':
      return tsv(columnsOf(report), rowsOf(report), words);
    case 'md':
      return md(columnsOf(report), rowsOf(report), words);
    case 'ndjson':
      return ndjson(rowsOf(report), fields, words);
    case 'json':
      return json(rowsOf(report), fields, [], { command: 'export', generatedAt: style.generatedAt }, words);
  }
}
