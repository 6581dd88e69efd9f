/** A text with a caret under one of its places, aligned by display cells. */
import { oneLine } from '../lib/text/safe.ts';
import { widthOf } from '../lib/text/width.ts';

export function caret({ text, at }: { readonly text: string; readonly at: number }): string {
  return `  ${oneLine(text)}\n  ${' '.repeat(widthOf(oneLine(text.slice(0, at))))}^`;
}
