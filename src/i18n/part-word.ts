/** The word for what figures are grouped by: a field, or a label. */
import type { Words } from './words.ts';

export function partWord(by: string, columns: Words['columns'], labels: Words['labels']): string {
  const named: Readonly<Record<string, { readonly is: string }>> = labels;
  return named[by]?.is ?? columns[by] ?? by;
}
