/** What is to be said of the rows of imported files: each remark once, and no more of them than anybody reads. */
import type { Issue } from '../../domain/draft.ts';
import { type Phrase, say } from '../phrases.ts';
import { type ImportedFile, issuesOf } from './imports.ts';
import { fieldOfIssue } from './own-headings.ts';

/** The most of them that are told one by one. */
const shown = 20;

export type Remark = Issue & { readonly field?: string; readonly file?: string; readonly alike?: number };

/** Every remark on every file, which is named where there are several. */
export function issuesIn(imported: readonly ImportedFile[]): readonly Remark[] {
  const isMany = imported.length > 1;
  return imported.flatMap((one) =>
    issuesOf(one).map((issue) => ({
      ...issue,
      ...fieldOfIssue(one.sheet, issue),
      ...(isMany ? { file: one.sheet.file } : {}),
    })),
  );
}

export function issuePhrases(issues: readonly Remark[]): Phrase[] {
  const told = onceAColumn(issues);
  const more = told.length - shown;
  return [
    ...told.slice(0, shown).map((issue) => say('issue', issue)),
    ...(more > 0 ? [say('import.more-issues', { count: more })] : []),
  ];
}

/** What the roster does not know is missing in a whole column: a setting mends all of it. */
const ofAllRows: ReadonlySet<string> = new Set(['unknown-currency', 'phone-without-region', 'bad-score']);
/** Told once for each value, each of which is mended by itself. */
const ofAllAlike: ReadonlySet<string> = new Set(['bad-score']);

/** With what is missing for a whole column said once, and of how many more rows it holds. */
export function onceAColumn(issues: readonly Remark[]): readonly Remark[] {
  const counts = new Map<string, number>();
  const keyOf = ({ file, sheet, column, code, value }: Remark) =>
    [file, sheet, column, code, ofAllAlike.has(code) ? value : ''].join('\n');
  for (const issue of issues)
    if (ofAllRows.has(issue.code)) counts.set(keyOf(issue), (counts.get(keyOf(issue)) ?? 0) + 1);
  return issues.flatMap((issue) => {
    if (!ofAllRows.has(issue.code)) return [issue];
    const count = counts.get(keyOf(issue));
    counts.delete(keyOf(issue));
    return count === undefined ? [] : [count > 1 ? { ...issue, alike: count - 1 } : issue];
  });
}

/** Where the rejected rows of a file went. */
export function rejectPhrases({ rejects, sheet }: ImportedFile): Phrase[] {
  return rejects === null ? [] : [say('import.rejects', { count: sheet.rejected.length, path: rejects })];
}

/** Whom each row was taken for, and why. */
export function verdictPhrases({ plan }: ImportedFile): Phrase[] {
  return plan.verdicts.map(({ place, outcome, client, reasons, candidates }) =>
    say('import.verdict', {
      row: place.row,
      sheet: place.sheet ?? null,
      client,
      isNew: outcome === 'new' || outcome === 'review',
      reasons,
      candidates,
    }),
  );
}
