/** Whole reports as one file: a workbook with a sheet each, one CSV, or JSON. */
import type { Words } from '../i18n/words.ts';
import type { Report } from '../reports/report.ts';
import { wordsOf } from './cell.ts';
import { csv } from './format/csv.ts';
import { json } from './format/json.ts';
import { masked } from './mask.ts';

export interface ExportStyle {
  readonly format: 'xlsx' | 'csv' | 'json';
  readonly toFile: boolean;
  readonly raw: boolean;
  readonly mask: boolean;
  readonly generatedAt: string;
}

/** `reports` holds one report, or several for a workbook. */
export async function exported(
  reports: readonly Report[],
  words: Words,
  style: ExportStyle,
): Promise<Iterable<string> | Uint8Array> {
  const rowsOf = ({ rows, columns }: Report) => (style.mask ? masked(rows, columns) : rows);
  if (style.format === 'xlsx') {
    const { xlsx } = await import('./format/xlsx.ts');
    return xlsx(
      reports.map((report) => ({
        name: wordsOf(report.title, words),
        columns: report.columns,
        rows: rowsOf(report),
      })),
      words,
    );
  }
  const [report] = reports;
  if (!report) return [];
  if (style.format === 'csv') return csv(report.columns, rowsOf(report), words, style);
  return json(rowsOf(report), null, [], { command: 'export', generatedAt: style.generatedAt }, words);
}
