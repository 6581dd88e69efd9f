/** The rows of a part of a document that a page has room for. */
import type { Row } from '../../reports/report.ts';
import type { Sheet } from './format.ts';

/** `hidden` are those there is no room for. */
export function roomFor({ rows, page }: Sheet): { readonly shown: readonly Row[]; readonly hidden: number } {
  const all = [...rows];
  const shown = all.slice(0, page?.most ?? all.length);
  return { shown, hidden: all.length - shown.length };
}
