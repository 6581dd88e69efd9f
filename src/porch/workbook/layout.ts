/** The layout of a roster's workbook: its language, and its sheets and columns in the order somebody arranged them. */
import { type AnyRecord, type CollectionName, collectionNames } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { wordsOf } from '../../output/cell.ts';
import { type PhraseKey, say } from '../../reports/phrases.ts';
import type { Records } from '../../store/workbooks.ts';
import { type Language, languages } from '../config/language.ts';
import type { Look } from './column-looks.ts';
import { columnOf, customPrefix, keysOf, type SheetColumn, withOwnHeadings } from './columns.ts';

export interface SheetLayout {
  readonly of: CollectionName;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Somebody hid it. */
  readonly isHidden?: true;
}

export interface BookLayout {
  readonly language: Language;
  readonly sheets: readonly SheetLayout[];
}

/** What is kept of it in the file: keys, headings and looks, from which the rest follows. */
export interface KeptLayout {
  readonly language?: unknown;
  readonly sheets?: readonly {
    readonly of: string;
    readonly name: string;
    readonly columns: readonly (readonly [key: string, heading: string, look?: Look])[];
    readonly isHidden?: true;
  }[];
}

const titles = {
  clients: 'title.clients',
  events: 'title.events',
  registrations: 'title.registrations',
  interactions: 'title.interactions',
  followups: 'title.followups',
  surveys: 'title.surveys',
  answers: 'title.answers',
  segments: 'title.segments',
  reviews: 'title.reviews',
  codes: 'title.codes',
  recipes: 'title.recipes',
  cases: 'title.cases',
  costs: 'title.costs',
  losses: 'title.losses',
  decisions: 'title.decisions',
  targets: 'title.targets',
  actions: 'title.actions',
} as const satisfies Readonly<Record<CollectionName, PhraseKey>>;

export function sheetName(collection: CollectionName, words: Words): string {
  return wordsOf(say(titles[collection]), words);
}

export function languageIn(kept: KeptLayout | null, otherwise: Language): Language {
  return languages.find((language) => language === kept?.language) ?? otherwise;
}

/** The layout for these records: sheets and columns as they were kept, what is new behind them. */
export function layoutFor(
  kept: KeptLayout | null,
  language: Language,
  words: Words,
  records: Records,
): BookLayout {
  const known = (kept?.sheets ?? []).filter(({ of }) => collectionNames.some((name) => name === of));
  const order = new Set([...known.map(({ of }) => of as CollectionName), ...collectionNames]);
  return {
    language,
    sheets: [...order].map((of) => {
      const before = known.find((sheet) => sheet.of === of);
      const made = madeUp(records[of]);
      const there = new Set([...keysOf(of), ...made]);
      const keys = new Set([...(before?.columns.map(([key]) => key) ?? []), ...there]);
      const looks = new Map(before?.columns.map(([key, , look]) => [key, look]));
      const columns = [...keys]
        .filter((key) => there.has(key))
        .map((key) => withLook(columnOf(of, key, words), looks.get(key)));
      const name = before?.name ?? sheetName(of, words);
      return { of, name, columns: withOwnHeadings(columns), ...hidden(before) };
    }),
  };
}

/** The columns of fields that somebody made up, in the order they first occur. */
function madeUp(records: readonly AnyRecord[]): Set<string> {
  const keys = new Set<string>();
  for (const { custom } of records)
    if (custom) for (const heading of Object.keys(custom)) keys.add(customPrefix + heading);
  return keys;
}

export function kept({ language, sheets }: BookLayout): KeptLayout {
  return {
    language,
    sheets: sheets.map((sheet) => ({
      of: sheet.of,
      name: sheet.name,
      columns: sheet.columns.map(({ key, heading, look }) => (look ? [key, heading, look] : [key, heading])),
      ...hidden(sheet),
    })),
  };
}

export function withLook<C extends SheetColumn>(column: C, look: Look | undefined): C {
  return look ? { ...column, look } : column;
}

function hidden(sheet: { readonly isHidden?: true } | undefined): { readonly isHidden?: true } {
  return sheet?.isHidden ? { isHidden: true } : {};
}
