/** What every way to export is asked, and how it tells what it wrote. */
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';

/** As typed. */
export interface ExportRequest {
  /** `-` is standard output. */
  readonly file: string;
  readonly condition: readonly string[];
  readonly what: string | undefined;
  readonly raw: boolean | undefined;
  readonly asOf: string | undefined;
  readonly series: string | undefined;
}

interface Written {
  readonly path: string;
  readonly rows: number;
  readonly what: string;
  readonly format: string;
  readonly forEditing?: true;
}

export function exportReceipt(
  written: Written,
  more: Pick<Receipt, 'warnings' | 'next' | 'content'> & { readonly dryRun: boolean },
): Receipt {
  const { path, rows } = written;
  return {
    kind: 'receipt',
    said: [say('export.done', { path, rows })],
    columns: [
      { key: 'path', kind: 'text' },
      { key: 'rows', kind: 'int' },
    ],
    items: [{ ...written }],
    changed: [],
    undo: null,
    narrowed: true,
    ...more,
  };
}
