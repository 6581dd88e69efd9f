/** A recipe: what the columns of files with certain headings are, once somebody has said so. */
import { common, type FieldTable, type RecordOf } from './field.ts';

export const importKinds = ['registrations', 'contacts', 'survey', 'exhibitors', 'leads'] as const;
export type ImportKind = (typeof importKinds)[number];

export const recipeColumnFields = {
  /** As written, with `#2` where the heading came before and `#7` where there is none. */
  heading: { kind: 'text', required: true },
  /** A field as `--map` takes it. */
  field: { kind: 'text', required: true },
} as const satisfies FieldTable;

export const recipeScoreFields = {
  /** As of a column; `*` for every question. */
  heading: { kind: 'text', required: true },
  word: { kind: 'text', required: true },
  /** The more the better. */
  points: { kind: 'int', required: true },
} as const satisfies FieldTable;

/** Stands for the heading of every question. */
export const everyQuestion = '*';

export const recipeFields = {
  ...common,
  name: { kind: 'text', required: true },
  /** Of the headings: the same for every file that has these. */
  fingerprint: { kind: 'text', required: true },
  /** What the file was said to be a list of. */
  as: { kind: 'choice', choices: importKinds },
  dateOrder: { kind: 'choice', choices: ['dmy', 'mdy', 'ymd'] },
  columns: { kind: 'items', fields: recipeColumnFields, list: true, required: true },
  /** What words count that no scale knows. */
  scores: { kind: 'items', fields: recipeScoreFields, list: true },
} as const satisfies FieldTable;

export type SaidScore = RecordOf<typeof recipeScoreFields>;
export type Recipe = RecordOf<typeof recipeFields>;
