/** Where in the tables of a file its list stands: under which headings, of which tool, read by which recipe. */
import { createHash } from 'node:crypto';
import { fail } from '../../../domain/errors.ts';
import type { Recipe } from '../../../domain/records/recipe.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import type { ReadOptions } from '../../raw/read-options.ts';
import { type RawFile, type RawRow, type RawTable, textOf } from '../../raw/table.ts';
import type { Source } from '../../sources/source.ts';
import { datedSource } from './dated-source.ts';
import { sheetsOfEdition } from './edition-sheets.ts';
import { headingsOf } from './heading-levels.ts';
import { bestOf, type Headed, headedAt, headingRows } from './heading-row.ts';
import { withHeadings } from './headless.ts';
import { type Below, tellsKinds, withCodesAbove, withSecondHeadings } from './second-headings.ts';

export interface FoundList {
  readonly table: RawTable;
  readonly source: Source | null;
  /** How much its row of headings looks like one; of 0 not at all. */
  readonly score: number;
  /** Everything that stands above its headings. */
  readonly above: readonly RawRow[];
  /** The number of the row of headings, as the file counts. */
  readonly headerRow: number;
  /** The headings as written, and folded. */
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** What stands in the rows of its headings and above them. */
  readonly typed: ReadonlySet<string>;
  /** Its rows, and whatever stands below. */
  readonly rows: readonly RawRow[];
  /** Where its clocks hang, where it says so. */
  readonly zone: string | undefined;
  /** The same for every file with these headings, in whatever order. */
  readonly fingerprint: string;
  readonly recipe: Recipe | undefined;
  /** All tables of the file in which there may be more of it. */
  readonly tables: readonly RawTable[];
}

/** Throws `file.unknown-sheet`, `file.several-editions` and `file.empty`. */
export function foundList(raw: RawFile, file: string, options: ReadOptions): FoundList {
  const map = options.map ?? [];
  const known = new Set(map.map(([column]) => foldHeading(column)));
  const chosen =
    options.sheet === undefined
      ? sheetsOfEdition(raw.tables, options.event, file)
      : [sheetOf(raw.tables, options.sheet, file)];
  const tables = map.length > 0 || options.recipe ? chosen : chosen.map(withHeadings);
  const recipes = options.recipe ? [options.recipe] : (options.recipes ?? []);
  const best = rememberedIn(tables, recipes) ?? bestOf(tables, known);
  if (!best) throw fail('file.empty', { file });
  const { table, index, score } = best;
  const first = table.rows[index];
  if (!first) throw fail('file.empty', { file });
  const source = datedSource(best.source, table.rows.slice(index));
  const { texts, end } = headingsOf(table, index, source !== null);
  const below = belowHeadings(source, texts, table.rows.slice(end, end + 2));
  const written = below?.texts ?? texts;
  const folded = written.map(foldHeading);
  const fingerprint = fingerprintOf(folded);
  return {
    table,
    source,
    score,
    above: table.rows.slice(0, index),
    headerRow: table.rows[end - 1]?.at ?? first.at,
    written,
    folded,
    typed: new Set(table.rows.slice(0, end).flatMap(({ cells }) => cells.map(textOf))),
    rows: table.rows.slice(end + (below?.rows ?? 0)),
    zone: below?.zone,
    fingerprint,
    recipe: options.recipe ?? recipes.find((one) => one.fingerprint === fingerprint),
    tables,
  };
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

function fingerprintOf(folded: readonly string[]): string {
  const named = folded.filter((heading) => heading !== '').sort();
  return createHash('sha256').update(named.join('\n')).digest('hex').slice(0, 12);
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
