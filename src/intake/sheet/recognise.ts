/** Finds in the tables of a file the one that counts, its headings, its source, its columns and its kind. */
import { createHash } from 'node:crypto';
import { fail } from '../../domain/errors.ts';
import type { ImportKind, Recipe, SaidScore } from '../../domain/records/recipe.ts';
import { currencyOfRegion } from '../../domain/value/currency.ts';
import { columnValues } from '../column/column-values.ts';
import { assignColumns, type Column } from '../column/columns.ts';
import { distinct } from '../column/distinct.ts';
import { type Layout, layoutOf } from '../column/layout.ts';
import { withRatings } from '../column/ratings.ts';
import { saidScores, type Worths } from '../column/scored/said-scores.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { inEnglish } from '../heading/translated.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import { type Format, type RawFile, type RawRow, type RawTable, textOf } from '../raw/table.ts';
import type { Source } from '../sources/source.ts';
import { averagesOf } from './averages.ts';
import { datedSource } from './dated-source.ts';
import { withoutDittos } from './ditto.ts';
import { firstJoins } from './first-joins.ts';
import { headingsOf } from './heading-levels.ts';
import { bestOf, type Headed, headedAt, headingRows } from './heading-row.ts';
import { withHeadings } from './headless.ts';
import { kindOf, listsPeople } from './kind.ts';
import { type MailingOf, mailingOf } from './mailing-lists.ts';
import { withPayees } from './paid-back.ts';
import { isResultsTable } from './results-table.ts';
import { reviewsIn } from './reviews.ts';
import { type Below, tellsKinds, withCodesAbove, withSecondHeadings } from './second-headings.ts';
import { type Part, partIn } from './sheet-parts.ts';
import { isTotalRow, repeatsHeadings } from './skips.ts';
import { withoutLinesBelow, withWholeNumbers } from './tidy.ts';
import { unfolded } from './twofold.ts';

/** With the table it stands in. */
type Placed = Part & { readonly table: RawTable };

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

/** Throws `file.unknown-sheet`, `file.no-headings`, `file.not-people`, `file.results`, and what `assignColumns` throws. */
export function recogniseFile(raw: RawFile, file: string, options: ReadOptions): Recognised {
  const map = options.map ?? [];
  const known = new Set(map.map(([column]) => foldHeading(column)));
  const chosen = options.sheet === undefined ? raw.tables : [sheetOf(raw.tables, options.sheet, file)];
  const tables = map.length > 0 || options.recipe ? chosen : chosen.map(withHeadings);
  const recipes = options.recipe ? [options.recipe] : (options.recipes ?? []);
  const best = rememberedIn(tables, recipes) ?? bestOf(tables, known);
  const first = best?.table.rows[best.index];
  if (!best || !first) throw fail('file.empty', { file });
  const source = datedSource(best.source, best.table.rows.slice(best.index));
  const { texts, end } = headingsOf(best.table, best.index, source !== null);
  const below = belowHeadings(source, texts, best.table.rows.slice(end, end + 2));
  const written = [...(below?.texts ?? texts)];
  const start = end + (below?.rows ?? 0);
  const folded = written.map(foldHeading);
  const fingerprint = fingerprintOf(folded);
  const recipe = options.recipe ?? recipes.find((one) => one.fingerprint === fingerprint);
  const together = partsOf(tables, best, start, written);
  const typed = new Set(best.table.rows.slice(0, end).flatMap(({ cells }) => cells.map(textOf)));
  const said = [...map.map(([column]) => column), ...(recipe?.columns ?? []).map(({ heading }) => heading)];
  const isSaidOf = new Set(said.map(foldHeading));
  // Of two rows of headings, or of an object within another, the one is above the other.
  const mayHoldTwo = (heading: string) =>
    !best.table.nested?.has(heading) && typed.has(heading) && !isSaidOf.has(foldHeading(heading));
  const { headings, parts } =
    source === null ? unfolded(written, together, mayHoldTwo) : { headings: written, parts: together };
  const listed = parts.map((part) => {
    const averages = averagesOf(part.rows);
    const isSum = (row: RawRow) => averages.has(row) || isTotalRow(row);
    return withoutLinesBelow(part.rows, isSum).filter((row) => !repeatsHeadings(row, written));
  });
  const rows = listed.length === 1 ? (listed[0] ?? []) : listed.flat();
  const titles = titlesOf(best, file);
  const told = columnValues(rows, titles.join('\n'));
  const scores = saidScores(options.scores ?? [], recipe?.scores ?? [], distinct(headings), file);
  const asQuestions = [...scores.places].map((at) => [distinct(headings)[at] ?? '', 'question'] as const);
  const currency = options.currency ?? currencyOfRegion(options.region);
  const given = { source, file, map: [...asQuestions, ...map], recipe, currency };
  const columns = assignColumns(headings, given, told);
  const taken = layoutOf(columns);
  const { worths } = scores;
  const wasSurvey = options.surveys?.has(fingerprint) ?? false;
  const as = kindOf(
    taken,
    rows,
    source,
    { ...options, ...asBefore(options, recipe, wasSurvey) },
    { titles, worths },
  );
  const layout = layoutAs(as, taken, rows, { isUnknown: source === null, wasSurvey });
  const isSaid = options.as !== undefined || map.length > 0;
  if (!isSaid && as === 'survey' && isResultsTable(headings, rows)) throw fail('file.results', { file });
  const holdsNobody = !isSaid && source?.holdsNobody?.(folded.map(inEnglish));
  if (as !== 'survey' && (holdsNobody || (!listsPeople(layout) && !options.anyColumns))) {
    if (best.score <= 0)
      throw fail('file.no-headings', {
        file,
        mayPaste: isOfLines(raw) && options.paste !== true,
        found: written.filter((text) => text !== '' && text.length < 60).slice(0, 6),
      });
    throw fail('file.not-people', {
      file,
      found: headings
        .filter((heading) => heading !== '')
        .slice(0, 6)
        .join(', '),
    });
  }
  return {
    source,
    as,
    layout,
    headings: distinct(headings),
    headerRow: best.table.rows[end - 1]?.at ?? first.at,
    parts,
    rows,
    isWorkbook: workbooks.has(raw.format),
    count: parts.reduce((sum, part) => sum + part.rows.length, 0),
    mailing: mailingOf({ source, as, layout, parts }, file, folded),
    tables: parts.map(({ table }) => table),
    fingerprint,
    titles,
    worths,
    scores: scores.now,
    ...(recipe ? { recipe } : {}),
    ...(below?.zone === undefined ? {} : { zone: below.zone }),
  };
}

/** The rows of the list on every sheet that is a part of it; columns only those have are added to `headings`. */
function partsOf(
  tables: readonly RawTable[],
  { table: main, source }: Headed,
  start: number,
  headings: string[],
): readonly Placed[] {
  const parts: Placed[] = [];
  for (const table of tables) {
    const { sheet } = table;
    const part =
      table === main
        ? { ...(sheet === undefined ? {} : { sheet }), rows: withWholeNumbers(table.rows.slice(start)) }
        : partIn(table, source, headings);
    if (!part) continue;
    const rows = firstJoins(withPayees(withoutDittos(part.rows), headings, source), headings);
    parts.push({ ...part, rows, table, ...(table.struck ? { struck: table.struck } : {}) });
  }
  return parts;
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

/** What the rows below the first one of headings make of them, and how many they are. */
function belowHeadings(
  source: Source | null,
  texts: readonly string[],
  [next, after]: readonly RawRow[],
): Below | null {
  if (source?.codesAbove) return withCodesAbove(texts, next, after);
  if (source === null) return tellsKinds(next) ? { texts, rows: 1 } : null;
  const both = source.twoHeadingRows ? withSecondHeadings(texts, next) : null;
  return both && { texts: both, rows: 1 };
}

/** Everything that may say what list this is. */
function titlesOf({ table, index }: Headed, file: string): readonly string[] {
  const above = table.rows.slice(0, index).flatMap(({ cells }) => [...new Set(cells.map(textOf))]);
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return [...above, name, table.sheet ?? ''].filter((title) => title !== '' && title.length < 200);
}

const workbooks: ReadonlySet<Format> = new Set(['XLSX', 'XLS', 'ODS']);

function fingerprintOf(folded: readonly string[]): string {
  const named = folded.filter((heading) => heading !== '').sort();
  return createHash('sha256').update(named.join('\n')).digest('hex').slice(0, 12);
}

/** What is said of the file now, was said of another with its headings, or was found out of that. */
function asBefore(
  { as }: ReadOptions,
  recipe: Recipe | undefined,
  wasSurvey: boolean,
): Pick<ReadOptions, 'as'> {
  const known = as ?? recipe?.as ?? (wasSurvey ? 'survey' : undefined);
  return known === undefined ? {} : { as: known };
}

/** The heading row a recipe was made for, where nothing in it may be a word anybody knows. */
function rememberedIn(tables: readonly RawTable[], recipes: readonly Recipe[]): Headed | null {
  const known = new Set(recipes.map(({ fingerprint }) => fingerprint));
  if (known.size === 0) return null;
  for (const table of tables) {
    const rows = Math.min(table.rows.length, headingRows);
    for (let index = 0; index < rows; index++) {
      const headed = headedAt(table, index);
      const { texts } = headingsOf(table, index, headed.source !== null);
      if (known.has(fingerprintOf(texts.map(foldHeading)))) return headed;
    }
  }
  return null;
}

function sheetOf(tables: readonly RawTable[], wanted: string, file: string): RawTable {
  const found =
    tables.find(({ sheet }) => sheet === wanted) ??
    (/^\d{1,3}$/.test(wanted) ? tables[Number(wanted) - 1] : undefined);
  if (!found)
    throw fail('file.unknown-sheet', {
      file,
      sheet: wanted,
      known: tables.flatMap(({ sheet }) => sheet ?? []),
    });
  return found;
}
