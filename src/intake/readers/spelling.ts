/** Cells of a text that is taken apart byte for byte: as soon as one letter of it is a hanzi, V8 holds all of it, and every cell of it, in two bytes a letter. */
import { remembering } from '../remember.ts';

/** Puts the letters that are meant into the cells of the record between two places of the text, which come in any order. */
export type Speller = (cells: string[], start: number, end: number) => void;

export const asItIs: Speller = () => {};

/** `text`: a letter for each byte of UTF-8. */
export function spellerOf(text: string): Speller {
  const beyond = /[\x80-\xff]/g;
  let asked = 0;
  let next = -1;
  return (cells, start, end) => {
    if (next < start || start < asked) {
      beyond.lastIndex = start;
      next = beyond.exec(text)?.index ?? text.length;
      asked = start;
    }
    if (next >= end) return;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? '';
      if (several.test(cell)) cells[at] = spelt(cell);
    }
  };
}

const several = /[\x80-\xff]/;

const spelt = remembering((cell) => Buffer.from(cell, 'latin1').toString());
