/** Files whose columns have headings of our reader, and none of their own: people are told the fields instead. */
import type { Issue, Sheetful } from '../../domain/draft.ts';

/** A line of a sign-up chain has no columns. */
const laidOut: ReadonlySet<string> = new Set(['wechat-chain']);

export function hasOwnHeadings({ tool }: Sheetful): boolean {
  return !laidOut.has(tool);
}

/** The field of the column that a remark is about, where its heading says nothing. */
export function fieldOfIssue(sheet: Sheetful, { column }: Issue): { readonly field?: string } {
  if (column === undefined || hasOwnHeadings(sheet)) return {};
  const field = sheet.mapping.find(({ heading }) => heading === column)?.field;
  return field === undefined ? {} : { field };
}
