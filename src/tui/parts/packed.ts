/** Short texts side by side, as many per line as fit; one is broken only if it does not fit a line by itself. */
import { oneLine } from '../../lib/text/safe.ts';
import { widthOf, wrap } from '../../lib/text/width.ts';

const gap = '  ';

export function packed(texts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const text of texts.map(oneLine)) {
    const last = lines.at(-1);
    const longer = last === undefined ? text : `${last}${gap}${text}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(text, width));
  }
  return lines;
}
