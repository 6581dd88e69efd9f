/** A field as it appears in a few cells, and where its caret is. */
import { graphemesOf } from '../../lib/text/graphemes.ts';
import { oneLine } from '../../lib/text/safe.ts';
import { widthOf } from '../../lib/text/width.ts';
import type { Field } from '../typed/field.ts';

export interface Seen {
  readonly text: string;
  /** Cells before the caret. */
  readonly caret: number;
}

/** Of more than fits the end before the caret is seen, and what then fits after it. */
export function fieldIn({ before, after }: Field, cells: number): Seen {
  const left = tail(oneLine(before), cells - 1);
  const caret = widthOf(left);
  return { text: left + head(oneLine(after), cells - caret), caret };
}

function tail(text: string, cells: number): string {
  let kept = '';
  for (const one of [...graphemesOf(text)].reverse()) {
    if (widthOf(one + kept) > cells) break;
    kept = one + kept;
  }
  return kept;
}

function head(text: string, cells: number): string {
  let kept = '';
  for (const one of graphemesOf(text)) {
    if (widthOf(kept + one) > cells) break;
    kept += one;
  }
  return kept;
}
