/** How a roster's workbook looks: its language, its sheets and their columns in the order somebody likes to have them. */
import { type AnyRecord, type CollectionName, collectionNames } from '../../domain/roster.ts';
import type { Words } from '../../i18n/words.ts';
import { wordsOf } from '../../output/cell.ts';
import { type PhraseKey, say } from '../../reports/phrases.ts';
import type { Records } from '../../store/workbooks.ts';
import { type Language, languages } from '../language.ts';
import { CUSTOM, columnOf, keysOf, type SheetColumn, withOwnHeadings } from './columns.ts';

export interface SheetFace {
  readonly of: CollectionName;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

export interface BookFace {
  readonly language: Language;
  readonly sheets: readonly SheetFace[];
}

/** What is kept of it in the file: keys and headings, from which the rest follows. */
export interface KeptFace {
  readonly language?: unknown;
  readonly sheets?: readonly {
    readonly of: string;
    readonly name: string;
    readonly columns: readonly (readonly [key: string, heading: string])[];
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

export function languageIn(kept: KeptFace | null, otherwise: Language): Language {
  return languages.find((language) => language === kept?.language) ?? otherwise;
}

/** The face for these records: sheets and columns as they were kept, what is new behind them. */
export function faceFor(kept: KeptFace | null, language: Language, words: Words, records: Records): BookFace {
  const known = (kept?.sheets ?? []).filter(({ of }) => collectionNames.some((name) => name === of));
  const order = new Set([...known.map(({ of }) => of as CollectionName), ...collectionNames]);
  return {
    language,
    sheets: [...order].map((of) => {
      const before = known.find((sheet) => sheet.of === of);
      const made = madeUp(records[of]);
      const there = new Set([...keysOf(of), ...made]);
      const keys = new Set([...(before?.columns.map(([key]) => key) ?? []), ...there]);
      const columns = [...keys].filter((key) => there.has(key)).map((key) => columnOf(of, key, words));
      return { of, name: before?.name ?? sheetName(of, words), columns: withOwnHeadings(columns) };
    }),
  };
}

/** The columns of fields that somebody made up, in the order they first occur. */
function madeUp(records: readonly AnyRecord[]): Set<string> {
  const keys = new Set<string>();
  for (const { custom } of records)
    if (custom) for (const heading of Object.keys(custom)) keys.add(CUSTOM + heading);
  return keys;
}

export function kept({ language, sheets }: BookFace): KeptFace {
  return {
    language,
    sheets: sheets.map(({ of, name, columns }) => ({
      of,
      name,
      columns: columns.map(({ key, heading }) => [key, heading]),
    })),
  };
}
