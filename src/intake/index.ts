/** The door for files: bytes of whatever kind become drafts, with everything one should know about them. */
import type { Issue, RejectedRow, Sheetful } from '../domain/draft.ts';
import { fail } from '../domain/errors.ts';
import { isForEditing } from './edited-list.ts';
import { lostLettersIn } from './raw/lost-letters.ts';
import { issueAt } from './raw/note.ts';
import type { ReadOptions } from './raw/read-options.ts';
import type { Format, RawFile, RawTable } from './raw/table.ts';
import { byteReaders, textReaders } from './readers/index.ts';
import { contentOf, textKindOf } from './readers/sniff.ts';
import { formIn, type ReadForm } from './row/answer/form.ts';
import { mayBeReviews } from './sheet/kind/reviews.ts';
import { withoutCards } from './sheet/layout/cards.ts';
import { withoutRejectColumns } from './sheet/layout/reject-columns.ts';
import { sectionsOf } from './sheet/layout/sections.ts';
import { textInOneColumn, withoutMargin } from './sheet/layout/tidy.ts';
import { upright } from './sheet/layout/transposed.ts';
import { mappingOf } from './sheet/mapping.ts';
import { type Recognised, recogniseFile } from './sheet/recognise.ts';
import { untoldStates } from './sheet/untold-states.ts';
import { decode } from './text/encoding.ts';

export { type CodeOf, readListCell } from './cell/field-cell.ts';
export { asWritten } from './column/distinct.ts';
export { type HeadingReader, type ReadList, readList } from './edited-list.ts';
export { fieldsToMap, headingsOf } from './heading/heading-words.ts';
export { surely } from './heading/headings.ts';
export type { ReadOptions } from './raw/read-options.ts';
export { rejectColumns } from './sheet/layout/reject-columns.ts';
export { readBytes, readPipe } from './text/bytes.ts';
export { folderAt } from './text/folder.ts';

export interface FileInput {
  /** What the file is called, in failures and in what is recorded. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file to the end and writes nothing. Throws what ends an import before it begins: `file.empty`, `file.unsupported`,
 * `file.broken`, `file.too-large`, `file.for-editing`, `file.no-headings`, `file.not-people`, `file.unknown-sheet`,
 * `file.unknown-column`, `file.several-events`, `file.several-editions`, `usage.unknown-field`, `usage.bad-value`.
 */
export async function open({ file, bytes }: FileInput, options: ReadOptions): Promise<Sheetful> {
  const whole = withoutRejectColumns(await parted(await readRaw({ file, bytes }, options), file, options));
  const lostAt = options.skipBad ? null : lostLettersIn(whole);
  if (lostAt !== null) throw fail('file.broken', { file, line: lostAt, problem: 'lost-letters' });
  if (isForEditing(whole)) throw fail('file.for-editing', { file });
  const form = formIn(whole);
  if (form) return formSheet(file, whole, form);
  const raw = {
    ...whole,
    tables: whole.tables.map(withoutMargin).map(withoutCards).map(upright).flatMap(sectionsOf),
  };
  const recognised = recogniseFile(raw, file, options);
  const { source, as, headings, headerRow, parts, count, tables, fingerprint, recipe } = recognised;
  const damaged = damagedRows(recognised);
  const { dateOrder = recipe?.dateOrder } = options;
  const { zone = options.zone } = recognised;
  const read = await readRows(recognised, file, whole.tables, {
    ...options,
    zone,
    ...(dateOrder === undefined ? {} : { dateOrder }),
  });
  const [first] = parts;
  const issues = [
    ...raw.issues,
    ...readAs(file, raw),
    ...(options.sheet === undefined ? otherSheets(raw, tables) : []),
    ...untoldStates(recognised),
    ...(options.as === undefined && recipe?.as === undefined ? mayBeReviews(recognised) : []),
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
    mapping: mappingOf(recognised),
    ...(recognised.scores.length === 0 ? {} : { scores: recognised.scores }),
    fingerprint,
    ...(recipe === undefined ? {} : { recipe: recipe.name }),
    rows: count + damaged.length,
    ...read,
    rejected: [...read.rejected, ...damaged].sort((a, b) => a.issue.row - b.issue.row),
    issues: [...issues, ...read.issues],
  };
}

/** A text with separators that another program kept in one column is parted after all. */
async function parted(raw: RawFile, file: string, options: ReadOptions): Promise<RawFile> {
  const [table, ...others] = raw.tables;
  const text = table && others.length === 0 ? textInOneColumn(table) : null;
  if (text === null) return raw;
  const { default: read } = await textReaders.delimited();
  const again = await read({ text, encoding: raw.encoding, damaged: false }, file, options);
  const isWider = again.tables.every(({ rows }) => rows.every(({ cells }) => cells.length > 1));
  return isWider ? { ...again, format: raw.format, issues: raw.issues } : raw;
}

/** What its cells mean is not for this room to know: it has not seen the survey. */
function formSheet(file: string, raw: RawFile, { form, headings, headerRow, sheet }: ReadForm): Sheetful {
  return {
    file,
    tool: 'regulars',
    as: 'survey',
    encoding: raw.encoding,
    ...(raw.delimiter === undefined ? {} : { delimiter: raw.delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    headerRow,
    headings,
    mapping: [],
    fingerprint: '',
    rows: form.rows.length,
    form,
    drafts: [],
    seats: [],
    answers: [],
    checkinKnown: false,
    skipped: [],
    rejected: [],
    issues: [],
  };
}

type Read = Omit<
  Sheetful,
  'file' | 'tool' | 'as' | 'encoding' | 'headerRow' | 'headings' | 'mapping' | 'fingerprint' | 'rows'
>;

/** `whole` are the tables as they stood in the file, with what is above the list. */
async function readRows(
  recognised: Recognised,
  file: string,
  whole: readonly RawTable[],
  options: ReadOptions,
): Promise<Read> {
  if (recognised.as === 'survey') {
    const { readAnswers } = await import('./row/answer/answers.ts');
    const { reviewsOfOne } = await import('./row/event/of-one.ts');
    const { recognised: its, others } = reviewsOfOne(recognised, options, file);
    const read = readAnswers(its, options);
    const skipped = [...others, ...read.skipped];
    return { drafts: [], seats: [], checkinKnown: false, rejected: [], ...read, skipped };
  }
  const { readPeople } = await import('./row/people.ts');
  return readPeople(recognised, file, options, whole);
}

/** The tables of a file, nothing judged yet. */
export async function readRaw({ file, bytes }: FileInput, options: ReadOptions): Promise<RawFile> {
  if (bytes.length === 0) throw fail('file.empty', { file });
  const content = contentOf(bytes);
  if (content.kind === 'other')
    throw fail('file.unsupported', { file, found: content.name, archive: content.archive });
  if (content.kind === 'binary') throw fail('file.broken', { file, line: null, problem: 'binary' });
  if (content.kind !== 'text') {
    const { default: read } = await byteReaders[content.kind]();
    return read(bytes, file, options);
  }
  const decoded = decode(bytes, { ...options, file });
  const { default: read } = await textReaders[textKindOf(decoded, options.paste)]();
  return read(decoded, file, options);
}

const promises: Readonly<Record<string, readonly Format[]>> = {
  csv: ['CSV', 'TSV'],
  tsv: ['CSV', 'TSV'],
  xlsx: ['XLSX'],
  xlsm: ['XLSX'],
  xls: ['XLS'],
  ods: ['ODS'],
  fods: ['ODS'],
  xml: ['XML'],
  html: ['HTML'],
  htm: ['HTML'],
  json: ['JSON'],
  ndjson: ['JSON'],
  jsonl: ['JSON'],
  vcf: ['vCard'],
};

/** Sheets that say how another is filled in, in our workbooks and in others. */
const guides =
  /^(?:how to fill in|(?:how to|read ?me|instructions?|guide|help)\b.{0,20}|.{0,6}(?:填写|填表|填报|使用|操作)?(?:说明|须知|指南))$/i;

/** Sheets with something on them that were not read, for what they list is something else. */
function otherSheets(raw: RawFile, read: readonly RawTable[]): Issue[] {
  const others = raw.tables.flatMap((table) =>
    table.sheet !== undefined && table.rows.length > 1 && !read.includes(table) && !guides.test(table.sheet)
      ? table.sheet
      : [],
  );
  return others.length === 0 ? [] : [issueAt({ row: 0 }, 'other-sheets', undefined, others.join(', '))];
}

/** Where the name promises something else than the file is. */
function readAs(file: string, { format }: RawFile): Issue[] {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const promised = Object.hasOwn(promises, ending) ? promises[ending] : undefined;
  return !promised || promised.includes(format) ? [] : [issueAt({ row: 0 }, 'read-as', undefined, format)];
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
