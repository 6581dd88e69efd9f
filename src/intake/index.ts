/** The door for files: bytes of whatever kind become drafts, with everything one should know about them. */
import type { Issue, RejectedRow, Sheetful } from '../domain/draft.ts';
import { fail } from '../domain/errors.ts';
import { mappingOf } from './columns.ts';
import { issueAt } from './note.ts';
import type { ReadOptions } from './read-options.ts';
import { type Recognised, recogniseFile } from './recognise.ts';
import { type Content, contentOf } from './sniff.ts';
import type { RawFile } from './table.ts';

export { readBytes, readPipe } from './bytes.ts';
export type { ReadOptions } from './read-options.ts';

export interface FileInput {
  /** What the file is called, in failures and in what is recorded. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file to the end and writes nothing. Throws what ends an import before it begins: `file.empty`, `file.unsupported`,
 * `file.broken`, `file.too-large`, `file.no-headings`, `file.not-people`, `file.unknown-sheet`, `file.unknown-column`,
 * `usage.unknown-field`, `usage.bad-value`.
 */
export async function open({ file, bytes }: FileInput, options: ReadOptions): Promise<Sheetful> {
  const raw = await readRaw(file, bytes, options);
  const recognised = recogniseFile(raw, file, options);
  const { source, as, layout, headings, headerRow, parts, rows, tables } = recognised;
  const damaged = damagedRows(recognised);
  const read = await readRows(recognised, options);
  const [first] = parts;
  const issues = [
    ...raw.issues,
    ...readAs(file, raw),
    ...tables.flatMap((table) => table.issues.filter(({ row }) => row === 0 || row > headerRow)),
  ];
  return {
    file,
    tool: source?.id ?? 'generic',
    as,
    encoding: raw.encoding,
    ...(raw.delimiter === undefined ? {} : { delimiter: raw.delimiter }),
    ...(first?.sheet === undefined ? {} : { sheet: first.sheet }),
    headerRow,
    headings,
    mapping: mappingOf(layout.columns, as === 'survey'),
    rows: rows.length + damaged.length,
    ...read,
    rejected: [...read.rejected, ...damaged].sort((a, b) => a.issue.row - b.issue.row),
    issues: [...issues, ...read.issues],
  };
}

type Read = Omit<
  Sheetful,
  'file' | 'tool' | 'as' | 'encoding' | 'headerRow' | 'headings' | 'mapping' | 'rows'
>;

async function readRows(recognised: Recognised, options: ReadOptions): Promise<Read> {
  if (recognised.as === 'survey') {
    const { readAnswers } = await import('./answers.ts');
    return { drafts: [], seats: [], checkinKnown: false, rejected: [], ...readAnswers(recognised, options) };
  }
  const { readPeople } = await import('./people.ts');
  return { answers: [], ...readPeople(recognised, options) };
}

async function readRaw(file: string, bytes: Uint8Array, options: ReadOptions): Promise<RawFile> {
  if (bytes.length === 0) throw fail('file.empty', { file });
  const content = contentOf(bytes);
  switch (content.kind) {
    case 'text': {
      const { readCsv } = await import('./readers/csv.ts');
      return readCsv(bytes, file, options);
    }
    case 'zip': {
      const { readXlsx } = await import('./readers/xlsx.ts');
      return readXlsx(bytes, file);
    }
    default:
      throw refusal(content, file);
  }
}

function refusal(content: Content, file: string): Error {
  if (content.kind === 'other') return fail('file.unsupported', { file, found: content.name });
  return fail('file.broken', {
    file,
    line: null,
    problem: content.kind === 'locked-workbook' ? 'password' : 'binary',
  });
}

/** Where the name promises something else than the file is. */
function readAs(file: string, { delimiter }: RawFile): Issue[] {
  const promised = /\.(csv|tsv|xlsx|xlsm|xls)$/i.exec(file)?.[1]?.toLowerCase();
  const isText = delimiter !== undefined;
  if (promised === undefined || isText === (promised === 'csv' || promised === 'tsv')) return [];
  return [issueAt({ row: 0 }, 'read-as', undefined, isText ? (delimiter === '\t' ? 'TSV' : 'CSV') : 'XLSX')];
}

function damagedRows({ tables }: Recognised): RejectedRow[] {
  return tables.flatMap(({ sheet, damage }) =>
    damage.map(({ at, lines, cells }) => ({
      issue: issueAt(
        { ...(sheet === undefined ? {} : { sheet }), row: at },
        'skipped-damage',
        undefined,
        lines,
      ),
      cells,
    })),
  );
}
