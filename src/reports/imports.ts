/** What an import did, or would do: one item a file, remarks on its rows, and how it was understood. */
import type { Issue, Sheetful } from '../domain/draft.ts';
import type { ImportPlan } from '../domain/import-plan.ts';
import { type Phrase, say } from './phrases.ts';
import type { Column, Fact, Report, Row } from './report.ts';

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
    headerRow: sheet.headerRow,
    event: plan.event,
    eventName,
    ...plan.counts,
    issues: issuesOf(imported).map((issue) => ({
      row: issue.row,
      column: issue.column ?? null,
      code: issue.code,
      severity: issue.severity,
      message: message(say('issue', issue)),
    })),
    undo: seq,
  };
}

export function importTotals(files: readonly ImportedFile[]): Row {
  return Object.fromEntries(
    summed.map((key) => [key, files.reduce((total, { plan }) => total + plan.counts[key], 0)]),
  );
}

/** The sentences of one file, always in this order: read, clients, registrations, answers, review, left out. */
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
    ...(sheet.as === 'survey' ? [say('import.answers', { added: counts.answersAdded })] : []),
    ...(counts.review > 0 ? [say('import.review', { count: counts.review })] : []),
    ...(counts.skipped + counts.rejected > 0 ? [say('import.left-out', counts)] : []),
  ];
}

/** How the file was understood: what --explain prints. */
export function explainSections({ sheet }: ImportedFile): Report[] {
  const fact = (label: Phrase, value: unknown): Fact => ({ label, value, kind: 'text' });
  const shape = { kind: 'report', layout: 'table', empty: say('none.rows') } as const;
  const mapping: Report = {
    ...shape,
    title: say('title.mapping'),
    facts: [
      fact(say('label.file'), sheet.file),
      { label: say('label.source'), value: sheet.tool, kind: 'choice' },
      { label: say('label.kind'), value: sheet.as, kind: 'choice' },
      fact(say('label.encoding'), sheet.encoding),
      ...(sheet.delimiter === undefined
        ? []
        : [fact(say('label.delimiter'), JSON.stringify(sheet.delimiter))]),
      ...(sheet.sheet === undefined ? [] : [fact(say('label.sheet'), sheet.sheet)]),
      fact(say('label.header-row'), sheet.headerRow),
      fact(say('label.rows'), sheet.rows),
    ],
    columns: [
      { key: 'heading', kind: 'text', rank: 1 },
      { key: 'field', kind: 'field', rank: 1 },
      { key: 'confidence', kind: 'share', rank: 2 },
    ],
    rows: sheet.mapping.map(({ heading, field, confidence }) => ({ heading, field, confidence })),
  };
  const rows = sheet.drafts.slice(0, 3).map(({ place, person, registration }) => ({
    row: place.sheet === undefined ? String(place.row) : `${place.sheet}!${place.row}`,
    name: person.name,
    emails: person.emails,
    phones: person.phones,
    organisation: person.organisation ?? null,
    status: registration?.status ?? null,
  }));
  const first: Report = {
    ...shape,
    title: say('title.first-rows'),
    columns: [
      { key: 'row', kind: 'text', rank: 1 },
      { key: 'name', kind: 'name', rank: 1, personal: true },
      { key: 'emails', kind: 'emails', rank: 2, personal: true },
      { key: 'phones', kind: 'phones', rank: 2, personal: true },
      { key: 'organisation', kind: 'text', rank: 3, personal: true },
      { key: 'status', kind: 'choice', rank: 4 },
    ],
    rows,
  };
  return [mapping, first];
}
