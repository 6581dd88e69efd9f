/** The receipt of an import: what became of each file, what is to be said of its rows, and what one would type next. */
import type { Context } from '../../context.ts';
import { changedIds } from '../../domain/roster.ts';
import { wordsOf } from '../../output/cell.ts';
import { changesSection, plannedChanges } from '../../reports/import/changes.ts';
import { explainItem, explainSections } from '../../reports/import/explain.ts';
import { importColumns, importItem, importSaid, importTotals } from '../../reports/import/imports.ts';
import { issuePhrases, issuesIn, rejectPhrases, verdictPhrases } from '../../reports/import/remarks.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt, Row } from '../../reports/report.ts';
import type { OneByOne } from '../machine/one-by-one.ts';
import type { Imported } from './applying.ts';
import { isDamage, type ReadFiles } from './files.ts';
import { nextSteps } from './next-steps.ts';
import type { Ready } from './reading.ts';

type Importing = OneByOne<Ready, Imported> & Pick<ReadFiles, 'passedOver'>;

export async function importReceipt(
  context: Context,
  { done: imported, left, passedOver }: Importing,
  explain: boolean,
): Promise<Receipt> {
  const { dryRun, verbose } = context.settings;
  const issues = issuesIn(imported);
  const isDamaged = issues.some(({ code }) => code === 'skipped-damage') || passedOver.some(isDamage);
  const isRejected = imported.some(({ sheet }) => sheet.rejected.length > 0);
  const stopped: Phrase[] =
    left.length > 0 ? [say('import.stopped', { files: left.map(({ sheet }) => sheet.file) })] : [];
  return {
    kind: 'receipt',
    said: imported.flatMap(importSaid),
    columns: importColumns,
    items: imported.map((one) => ({
      ...importItem(one, (phrase) => wordsOf(phrase, context.words)),
      ...(explain ? explainItem(one) : {}),
      ...(dryRun ? { changes: plannedChanges(one.plan).map(bare) } : {}),
    })),
    // Told in JSON alone, and there may be a million of them.
    get changed() {
      return imported.flatMap(({ plan }) => changedIds(plan.changes));
    },
    undo: imported.findLast(({ seq }) => seq !== null)?.seq ?? null,
    totals: importTotals(imported),
    warnings: [
      ...(verbose ? imported.flatMap(verdictPhrases) : []),
      ...stopped,
      ...issuePhrases(issues),
      ...imported.flatMap(rejectPhrases),
      ...passedOver.map((failure) => say('import.passed-over', { failure })),
    ],
    explained: [
      ...(explain ? imported.flatMap(explainSections) : []),
      ...(dryRun ? imported.flatMap(({ plan }) => changesSection(plan)) : []),
    ],
    dryRun,
    exit: left.length > 0 ? 130 : isRejected || isDamaged ? 3 : 0,
    next: await nextSteps(context, imported, issues),
  };
}

/** Without what only says how a value is shown. */
function bare({ id, row, field, before, after }: Row): Row {
  return { id, row, field, before, after };
}
