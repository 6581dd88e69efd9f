/** How an answer is to be printed: the settings the printer looks at. */
import type { Format } from './formats.ts';

export type Color = 'auto' | 'always' | 'never';

export interface PrintStyle {
  /** Null: a table at a terminal, one record a line elsewhere. */
  readonly format: Format | null;
  /** It is that of the name of the output file, and nobody asked for it in so many words. */
  readonly formatOfName?: boolean;
  /** A file to write to, `-` for stdout; null prints. */
  readonly output: string | null;
  /** Columns asked for, in this order. */
  readonly fields: readonly string[] | null;
  readonly limit: number | null;
  readonly quiet: boolean;
  readonly mask: boolean;
  readonly force: boolean;
  /** Nothing is written: a report only says where it would go. */
  readonly dryRun?: boolean;
  readonly wide: boolean;
  /** The roster in use: no output takes its place. */
  readonly roster?: string | null;
}
