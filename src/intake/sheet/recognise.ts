/** Finds in the tables of a file the one that counts, its headings, its source, its columns and its kind. */
import { fail, type UserError } from '../../domain/errors.ts';
import type { ImportKind, Recipe, SaidScore } from '../../domain/records/recipe.ts';
import { currencyOfRegion } from '../../domain/value/currency.ts';
import { columnValues } from '../column/column-values.ts';
import { assignColumns, type Column } from '../column/columns.ts';
import { distinct } from '../column/distinct.ts';
import { type Layout, layoutOf } from '../column/layout.ts';
import { withRatings } from '../column/ratings.ts';
import { saidScores, type Worths } from '../column/scored/said-scores.ts';
import { inEnglish } from '../heading/translated.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import { type Format, type RawFile, type RawRow, type RawTable, textOf } from '../raw/table.ts';
import type { Source } from '../sources/source.ts';
import { type FoundList, foundList } from './head/found-list.ts';
import { kindOf } from './kind/kind.ts';
import { listsPeople } from './kind/kind-fields.ts';
import { type MailingOf, mailingOf } from './kind/mailing-lists.ts';
import { isResultsTable } from './kind/results-table.ts';
import { reviewsIn } from './kind/reviews.ts';
import { listParts } from './rows/list-parts.ts';
import type { Part } from './rows/sheet-parts.ts';

export interface Recognised {
  readonly source: Source | null;
  readonly as: ImportKind;
  readonly layout: Layout;
  /** As written, but for what `distinct` adds. */
  readonly headings: readonly string[];
  readonly headerRow: number;
  readonly parts: readonly Part[];
  /** Those that tell what its columns hold. */
  readonly rows: readonly RawRow[];
  /** Of a workbook, whose days a program may have made of texts. */
  readonly isWorkbook: boolean;
  /** Where its clocks hang, where it says so. */
  readonly zone?: string;
  /** How many rows its parts have. */
  readonly count: number;
  /** What it means to stand in this file or on one of its sheets, where there is one for that. */
  readonly mailing: MailingOf;
  /** The tables read; the others were of something else. */
  readonly tables: readonly RawTable[];
  /** The same for every file with these headings, in whatever order. */
  readonly fingerprint: string;
  /** What it is called: the lines above its headings, its file, its sheet. */
  readonly titles: readonly string[];
  readonly worths: Worths;
  /** What is said now of words in its columns. */
  readonly scores: readonly SaidScore[];
  /** What its columns were read by. */
  readonly recipe?: Recipe;
}

/** Throws `file.unknown-sheet`, `file.several-editions`, `file.no-headings`, `file.not-people`, `file.results`, and what `assignColumns` throws. */
export function recogniseFile(raw: RawFile, file: string, options: ReadOptions): Recognised {
  const found = foundList(raw, file, options);
  const { source, recipe, fingerprint } = found;
  const map = options.map ?? [];
  const said = [...map.map(([column]) => column), ...(recipe?.columns ?? []).map(({ heading }) => heading)];
  const list = listParts(found, said);
  const { parts, rows } = list;
  const headings = distinct(list.headings);
  const titles = titlesOf(found, file);
  const scores = saidScores(options.scores ?? [], recipe?.scores ?? [], headings, file);
  const { worths } = scores;
  const asQuestions = [...scores.places].map((at) => [headings[at] ?? '', 'question'] as const);
  const currency = options.currency ?? currencyOfRegion(options.region);
  const known = { source, file, map: [...asQuestions, ...map], recipe, currency };
  const taken = layoutOf(assignColumns(list.headings, known, columnValues(rows, titles.join('\n'))));
  const wasSurvey = options.surveys?.has(fingerprint) ?? false;
  const read = { ...options, ...asBefore(options, recipe, wasSurvey) };
  const as = kindOf(taken, rows, source, read, { titles, worths });
  const layout = layoutAs(as, taken, rows, { isUnknown: source === null, wasSurvey });
  const isSaid = options.as !== undefined || map.length > 0;
  if (!isSaid && as === 'survey' && isResultsTable(list.headings, rows)) throw fail('file.results', { file });
  const holdsNobody = !isSaid && source?.holdsNobody?.(found.folded.map(inEnglish)) === true;
  if (as !== 'survey' && (holdsNobody || (!listsPeople(layout) && !options.anyColumns)))
    throw found.score > 0
      ? notOfPeople(file, list.headings)
      : withoutHeadings(file, found.written, isOfLines(raw) && options.paste !== true);
  return {
    source,
    as,
    layout,
    headings,
    headerRow: found.headerRow,
    parts,
    rows,
    isWorkbook: workbooks.has(raw.format),
    count: parts.reduce((sum, part) => sum + part.rows.length, 0),
    mailing: mailingOf({ source, as, layout, parts }, file, found.folded),
    tables: parts.map(({ table }) => table),
    fingerprint,
    titles,
    worths,
    scores: scores.now,
    ...(recipe ? { recipe } : {}),
    ...(found.zone === undefined ? {} : { zone: found.zone }),
  };
}

/** As many as fit into one sentence. */
const mostTold = 6;

function withoutHeadings(file: string, written: readonly string[], mayPaste: boolean): UserError {
  const found = written.filter((text) => text !== '' && text.length < 60).slice(0, mostTold);
  return fail('file.no-headings', { file, mayPaste, found });
}

function notOfPeople(file: string, headings: readonly string[]): UserError {
  const found = headings.filter((heading) => heading !== '').slice(0, mostTold);
  return fail('file.not-people', { file, found: found.join(', ') });
}

/** A text most of whose lines are not parted into cells alike. */
function isOfLines({ format, tables }: RawFile): boolean {
  const [first] = tables;
  if (first === undefined || (format !== 'CSV' && format !== 'TSV' && format !== 'TXT')) return false;
  return new Set(first.rows.map(({ cells }) => cells.length)).size > 1 || first.rows[0]?.cells.length === 1;
}

/** Whoever left a list of an event cancelled; whoever left one of subscribers unsubscribed. */
const leaving = /^(?:abgemeldet(?: am)?|abmeldung|abmeldedatum)$/i;

interface Before {
  /** A list of no known tool. */
  readonly isUnknown: boolean;
  readonly wasSurvey: boolean;
}

function layoutAs(
  as: Recognised['as'],
  taken: Layout,
  rows: readonly RawRow[],
  { isUnknown, wasSurvey }: Before,
): Layout {
  if (as === 'contacts') return layoutOf(taken.columns.map(withoutEvent));
  if (as === 'survey') return (isUnknown && reviewsIn(taken, rows, wasSurvey)) || taken;
  return as === 'registrations' ? withRatings(taken, rows) : taken;
}

function withoutEvent(column: Column): Column {
  const isLeaving = column.field === 'cancelled' && leaving.test(column.heading.trim());
  return isLeaving ? { ...column, field: 'unsubscribed' } : column;
}

/** Everything that may say what list this is. */
function titlesOf({ table, above: rows }: FoundList, file: string): readonly string[] {
  const above = rows.flatMap(({ cells }) => [...new Set(cells.map(textOf))]);
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return [...above, name, table.sheet ?? ''].filter((title) => title !== '' && title.length < 200);
}

const workbooks: ReadonlySet<Format> = new Set(['XLSX', 'XLS', 'ODS']);

/** What is said of the file now, was said of another with its headings, or was found out of that. */
function asBefore(
  { as }: ReadOptions,
  recipe: Recipe | undefined,
  wasSurvey: boolean,
): Pick<ReadOptions, 'as'> {
  const known = as ?? recipe?.as ?? (wasSurvey ? 'survey' : undefined);
  return known === undefined ? {} : { as: known };
}
