/** What an import did, or would do: one item a file, remarks on its rows, and how it was understood. */
import type { Issue, Sheetful } from '../../domain/draft.ts';
import type { ImportPlan } from '../../domain/import/plan.ts';
import { type Phrase, say } from '../phrases.ts';
import type { Column, Row } from '../report.ts';
import { fieldOfIssue } from './own-headings.ts';

export interface ImportedFile {
  readonly sheet: Sheetful;
  readonly plan: ImportPlan;
  readonly eventName: string | null;
  readonly seq: number | null;
  readonly rejects: string | null;
}

export const importColumns: readonly Column[] = [
  { key: 'file', kind: 'text', rank: 1 },
  { key: 'source', kind: 'choice', rank: 5 },
  { key: 'rows', kind: 'int', rank: 3 },
  { key: 'newClients', kind: 'int', rank: 1 },
  { key: 'updatedClients', kind: 'int', rank: 1 },
  { key: 'unchangedClients', kind: 'int', rank: 2 },
  { key: 'review', kind: 'int', rank: 3 },
  { key: 'skipped', kind: 'int', rank: 4 },
  { key: 'rejected', kind: 'int', rank: 4 },
];

/** The most headings named in a receipt. */
const shown = 5;

const summed = [
  'rows',
  'newClients',
  'updatedClients',
  'unchangedClients',
  'review',
  'skipped',
  'rejected',
  'registrationsAdded',
  'registrationsUpdated',
  'answersAdded',
  'answersUpdated',
  'keptByHand',
] as const;

/** Every remark on a file: of reading it, of rows left out, of planning. */
export function issuesOf({ sheet, plan }: ImportedFile): readonly Issue[] {
  const all = [
    ...sheet.skipped,
    ...sheet.rejected.map(({ issue }) => issue),
    ...sheet.issues,
    ...plan.issues,
  ];
  return [...new Set(all)].sort((a, b) => a.row - b.row);
}

/** One item as scripts read it; `message` puts an issue into words. */
export function importItem(imported: ImportedFile, message: (phrase: Phrase) => string): Row {
  const { sheet, plan, eventName, seq } = imported;
  return {
    file: sheet.file,
    source: sheet.tool,
    as: sheet.as,
    encoding: sheet.encoding,
    delimiter: sheet.delimiter ?? null,
    sheet: sheet.sheet ?? null,
    headerRow: sheet.headerRow || null,
    recipe: sheet.recipe ?? null,
    event: plan.event,
    eventName,
    ...plan.counts,
    kept: plan.keptByHand.map(({ id, field }) => ({ id, field })),
    issues: issuesOf(imported).map((issue) => ({
      row: issue.row,
      column: issue.column ?? null,
      code: issue.code,
      severity: issue.severity,
      message: message(say('issue', { ...issue, ...fieldOfIssue(sheet, issue) })),
    })),
    undo: seq,
  };
}

export function importTotals(files: readonly ImportedFile[]): Row {
  return Object.fromEntries(
    summed.map((key) => [key, files.reduce((total, { plan }) => total + plan.counts[key], 0)]),
  );
}

/** The sentences of one file, always in this order: read, clients, registrations, answers, kept by hand, review, left out. */
export function importSaid({ sheet, plan, eventName }: ImportedFile): Phrase[] {
  const { counts } = plan;
  const { file, tool: source, encoding } = sheet;
  return [
    say('import.read', {
      file,
      source,
      rows: counts.rows,
      encoding,
      sheet: sheet.sheet ?? null,
      event: eventName,
    }),
    say('import.clients', counts),
    ...(counts.registrationsAdded + counts.registrationsUpdated > 0
      ? [
          say('import.registrations', {
            added: counts.registrationsAdded,
            updated: counts.registrationsUpdated,
          }),
        ]
      : []),
    ...(sheet.survey
      ? [say('import.answers', { added: counts.answersAdded, updated: counts.answersUpdated })]
      : []),
    ...keptByHand(plan),
    ...(counts.review > 0 ? [say('import.review', { count: counts.review })] : []),
    ...(counts.skipped + counts.rejected > 0 ? [say('import.left-out', counts)] : []),
    ...(sheet.recipe === undefined ? [] : [say('import.recipe', { name: sheet.recipe })]),
    ...(plan.learned === null ? [] : [say('import.learned', { name: plan.learned })]),
    ...kept(sheet),
  ];
}

function keptByHand({ keptByHand: kept }: ImportPlan): Phrase[] {
  const more = Math.max(0, kept.length - shown);
  return kept.length === 0 ? [] : [say('import.by-hand', { kept: kept.slice(0, shown), more })];
}

/** The columns nobody knew: some of them, as --explain shows them all. */
function kept({ mapping }: Sheetful): Phrase[] {
  const headings = mapping.flatMap(({ heading, field, samples }) =>
    samples !== undefined && field === 'custom' ? [heading] : [],
  );
  const more = Math.max(0, headings.length - shown);
  return headings.length === 0 ? [] : [say('import.kept', { headings: headings.slice(0, shown), more })];
}
