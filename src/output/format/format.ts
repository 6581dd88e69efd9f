/** What a format is: sheets of columns and rows, made the content of a file or of stdout. */
import type { Words } from '../../i18n/words.ts';
import type { Phrase } from '../../reports/phrases.ts';
import type { Chart, Column, Fact, Row } from '../../reports/report.ts';

export interface Sheet {
  /** In words. */
  readonly name: string;
  /** Those to be shown. */
  readonly columns: readonly Column[];
  /** All there are. */
  readonly known: readonly Column[];
  /** Somebody named the columns: formats that show whole rows show these and nothing else. */
  readonly narrowed: boolean;
  /** Walked once; a format that can writes each row as it comes. */
  readonly rows: Iterable<Row>;
  /** What a page says around the rows; only parts of a document have one. */
  readonly page?: Page;
}

export interface Page {
  readonly facts: readonly Fact[];
  readonly notes: readonly Phrase[];
  /** Said in place of no rows. */
  readonly empty: Phrase;
  readonly chart?: Chart | undefined;
  /** Rows there is room for. */
  readonly most: number;
}

export interface Encoding {
  readonly words: Words;
  readonly toFile: boolean;
  /** Cells that look like formulas stay as they are. */
  readonly raw: boolean;
  readonly command: string;
  readonly generatedAt: string;
  readonly warnings: readonly string[];
  /** What else an envelope holds, made only for one. */
  readonly more: () => Row;
}

export type Content = Iterable<string> | Uint8Array;

export interface OutputFormat {
  /** A format that holds one sheet takes the first. */
  readonly holds: 'one sheet' | 'many sheets';
  readonly encode: (sheets: readonly [Sheet, ...Sheet[]], encoding: Encoding) => Content | Promise<Content>;
}
