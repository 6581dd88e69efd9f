/** The characters charts are drawn with: blocks, or plain ASCII where a terminal may not show them. Each takes one cell. */
import type { Environment } from '../environment.ts';

export interface Glyphs {
  /** A cell filled from the left, by parts of it: the last one is full. */
  readonly bar: readonly string[];
  /** From the lowest to the highest. */
  readonly levels: readonly string[];
  /** A place in a line of which nothing is known. */
  readonly gap: string;
  /** What tells the parts of a whole apart, without colour. */
  readonly shades: readonly string[];
  /** A line from side to side. */
  readonly rule: string;
  /** A line from top to bottom, a cell of it. */
  readonly edge: string;
}

export const blocks: Glyphs = {
  bar: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  levels: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  gap: ' ',
  shades: ['█', '▒', '░', '▓'],
  rule: '─',
  edge: '│',
};

export const ascii: Glyphs = {
  bar: ['#'],
  levels: ['_', '.', '-', '=', '+', '*', '#'],
  gap: ' ',
  shades: ['#', '=', '.', '+'],
  rule: '-',
  edge: '|',
};

/** Blocks, unless the terminal says that it is a plain one, or the locale names another encoding than UTF-8; of one that is not set nothing is known. */
export function glyphsFor({ TERM, LC_ALL, LC_CTYPE, LANG }: Environment): Glyphs {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  const isOther = locale !== '' && !/utf-?8/i.test(locale);
  return TERM === 'dumb' || isOther ? ascii : blocks;
}
