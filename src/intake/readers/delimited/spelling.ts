/** Cells of a text that is taken apart byte for byte, as V8 would hold every one of them in two bytes a letter for one hanzi anywhere. */

import { remembering } from '../../raw/remember.ts';
import { spelt } from '../../text/decoded.ts';

/** Puts the letters that are meant into the cells of the record that stands between two places of the text. */
export type Speller = (cells: string[], start: number, end: number) => void;

export const asItIs: Speller = () => {};

/** What `needsCleaning` looks for, as its bytes. */
export const mayNeedCleaning =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\xf0-\xf4]|\xc2[\x80-\x9f\xad]|\xe2(?:\x80[\x8b-\x8f\xaa-\xae]|\x81[\xa0-\xaf])|\xef(?:\xbb\xbf|\xbf\xbd)/;

/** What `mayBeGarbled` looks for, as its bytes. */
export const mayLookGarbled = /\xc3[\x82-\xb4][\xc2\xc5\xc6\xcb\xe2]/;

/** `text`: a letter for each byte of UTF-8. */
export function spellerOf(text: string): Speller {
  const beyond = /[\x80-\xff]/g;
  const spell = remembering(spelt);
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
      if (several.test(cell)) cells[at] = spell(cell);
    }
  };
}

const several = /[\x80-\xff]/;
