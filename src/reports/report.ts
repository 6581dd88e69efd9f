/** The two things a command can answer: a report of what is, or a receipt of what was done. */
import type { Settable } from '../domain/relationship/labels/override.ts';
import type { Phrase } from './phrases.ts';

/** How a cell is shown. Raw values stay raw: the output and the language decide what a person sees. */
export type CellKind =
  | 'id'
  | 'text'
  | 'name'
  | 'int'
  | 'number'
  /** 0..1 */
  | 'share'
  /** Points of a scale or of an NPS. */
  | 'score'
  | 'money'
  | 'day'
  | 'instant'
  | 'flag'
  /** Whether two values of the row differ: a sign for people. */
  | 'mark'
  /** A code whose words stand under `choices` in the language. */
  | 'choice'
  /** What the results of a survey are given for, by its code. */
  | 'scored'
  /** A code of a field that comes with some; one that somebody listed is its own word. */
  | 'code'
  /** A label of a relationship by its code: that of the column, or the one the row names under `id`. */
  | 'label'
  | 'emails'
  | 'phones'
  | 'list'
  /** Yes or no by channel. */
  | 'consents'
  /** A value whose own kind stands in the row under `<key>Kind`, as in the KPI table. */
  | 'measure'
  /** A value of any kind, told in the same way. */
  | 'any'
  /** The key of a field, after a dot which part of it; the field's own kind is told in the same way. */
  | 'field'
  | 'consent'
  | 'origin'
  | 'archived'
  | 'bilingual'
  /** A command line, to be copied: never cut and never broken. */
  | 'command'
  /** Parts of a record, of which only the number is shown. */
  | 'parts'
  /** A Phrase, put into words. */
  | 'phrase'
  /** Codes of why two records were taken for one person, or not. */
  | 'reasons'
  /** 0..1, drawn. */
  | 'bar'
  /** Numbers in their order, null where one is not known, drawn as a line. */
  | 'sparkline'
  /** The sizes of the parts of a whole, drawn as one bar. */
  | 'share-bar';

export interface Column {
  /** The key of the value in a row and in JSON; its heading stands under `columns` in the language. */
  readonly key: string;
  readonly kind: CellKind;
  /** For a heading that is not in the language: a custom column, a question. */
  readonly heading?: string | Phrase;
  /** The label whose values these are, where the key does not say it. */
  readonly of?: Settable;
  /** The key of what is shown in its place wherever there are cells: the name of what JSON has by its id. */
  readonly shown?: string;
  /** A difference: shown with its sign. */
  readonly signed?: boolean;
  /** How far apart two values may be: of shares in points, as a difference is. */
  readonly apart?: boolean;
  /** A time told by the clock of the row's event: its zone by event id, where it has one of its own. */
  readonly zones?: ReadonlyMap<string, string>;
  /** Masked by --mask. */
  readonly personal?: boolean;
  /** The keys inside its values that alone are masked. */
  readonly typedInside?: string | readonly string[];
  /** 1 always stays; a higher number is dropped sooner when the terminal is narrow. Default 2. */
  readonly rank?: number;
  /** Sentences: where they do not fit they go on below and are not cut. */
  readonly wraps?: boolean;
  /** Drawn only where the row above says something else. */
  readonly once?: boolean;
  /** Not shown unless asked for with --fields or --wide; always in JSON. */
  readonly extra?: boolean;
  /** In tab-separated lines and CSV it stands even where it is extra: what is known today must not move the columns behind it. */
  readonly steady?: boolean;
  /** Shown to people, or in what programs read, and in the other one only when asked for: the same told in two ways. */
  readonly only?: 'people' | 'programs';
}

/** Values by column key; JSON shows all of them, in this order. */
export type Row = Readonly<Record<string, unknown>>;

export interface Fact {
  readonly label: Phrase;
  readonly value: unknown;
  readonly kind: CellKind;
}

/** A command as it is typed; a phrase where it has invented names in it. */
export type Next = string | Phrase;

export interface Report {
  readonly kind: 'report';
  readonly title: Phrase;
  /**
   * `card` draws each row as lines of heading and value, `text` the `text` of each row as it stands, `prose` the same broken between words to
   * fit the screen, `entries` the first column of a row as the heading of what the others say; of a `document` the sections belong to it in
   * every format that holds several.
   */
  readonly layout: 'table' | 'card' | 'text' | 'prose' | 'entries' | 'document';
  readonly columns: readonly Column[];
  /** Columns it has for who names them. */
  readonly further?: readonly string[];
  /** Entries stand under a title for each value of this column, in the order of the rows. */
  readonly groups?: { readonly by: string; readonly titles: Readonly<Record<string, Phrase>> };
  /** May be produced as it is read; walked once. */
  readonly rows: Iterable<Row>;
  /** Of rows that say nothing yet: a table at a terminal only counts them, unless asked with --wide. */
  readonly isBlank?: (row: Row) => boolean;
  /** True of rows that a section tells more of, so that a table for people leaves them to it. */
  readonly isInSection?: (row: Row) => boolean;
  /** Said on stderr when there are no rows. */
  readonly empty: Phrase;
  /** Lines above the table at a terminal; in JSON under `facts`. */
  readonly facts?: readonly Fact[];
  /** The key a section's rows stand under in the JSON of the report it belongs to. */
  readonly key?: string;
  /** A section that is not drawn. */
  readonly only?: 'programs';
  /** Further tables below this one at a terminal. */
  readonly sections?: readonly Report[];
  /** They are told with it wherever there is room for several tables, as in a document. */
  readonly isWhole?: true;
  /** The most rows a page shows; a workbook has them all. */
  readonly most?: number;
  /** What a section's rows are drawn as, where something can be drawn. */
  readonly chart?: Chart;
  /** Remarks: below the table at a terminal, in JSON under `warnings`. */
  readonly notes?: readonly Phrase[];
  /** What one would type next. */
  readonly next?: readonly Next[];
  /** Rows there are in all, where only some are shown; counted only where it is told. */
  readonly total?: () => number;
  /** Ends the command with this code although it answered. */
  readonly exit?: number;
}

/** A drawing of columns of a table, by their keys. */
export interface Chart {
  /** Lines along a way, bars beside one another, the parts of a whole. */
  readonly kind: 'lines' | 'bars' | 'parts';
  /** What each point is called. */
  readonly of: string;
  readonly values: readonly string[];
  /** Where the scale begins and ends; else by what there is. */
  readonly ends?: readonly [number, number];
}

export interface Receipt {
  readonly kind: 'receipt';
  /** What was done, in sentences, most important first. */
  readonly said: readonly Phrase[];
  /** What was done, as data: `items` of the envelope, and the lines of a pipe by `columns`. */
  readonly columns: readonly Column[];
  readonly items: readonly Row[];
  /** Ids of the records that changed. */
  readonly changed: readonly string[];
  /** The journal seq that `undo` takes; null when nothing changed. */
  readonly undo: number | null;
  readonly totals?: Row;
  readonly warnings?: readonly Phrase[];
  /** What goes to stdout in place of the items: an export to `-`. */
  readonly content?: Iterable<string> | Uint8Array;
  /** --fields chose the columns of what was written, so they do not choose those of this receipt. */
  readonly narrowed?: true;
  /** Tables worth seeing at a terminal with it. */
  readonly sections?: readonly Report[];
  /** Tables somebody asked for that say how it came about: they go where the sentences go. */
  readonly explained?: readonly Report[];
  /** What one may do before it or in place of it, which a dry run tells in time. */
  readonly before?: readonly Next[];
  readonly next?: readonly Next[];
  /** The roster those are about, where it is not that of the line; null where the next line finds it by itself. */
  readonly roster?: string | null;
  readonly dryRun?: boolean;
  /** What --output names holds something else than this receipt, and was written by the command. */
  readonly written?: true;
  readonly exit?: number;
}

export type Answer = Report | Receipt;
