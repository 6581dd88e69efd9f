/** Writes clients as a workbook for somebody to edit, which can be merged back. */
import { extname, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import {
  type Editable,
  type EditColumn,
  editables,
  editColumns,
  valueIn,
} from '../../domain/merge-back/columns.ts';
import { markText } from '../../domain/merge-back/mark.ts';
import type { AnyRecord, CollectionName, Roster } from '../../domain/roster.ts';
import { type CodeLists, codeLists } from '../../domain/value/code-list.ts';
import type { Words } from '../../i18n/words.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { wordsOf } from '../../output/cell.ts';
import { chosenColumns, limited } from '../../output/choose.ts';
import { refuseToReplace, writeOutput } from '../../output/file.ts';
import type { Content } from '../../output/format/format.ts';
import {
  type EditList,
  type EditListColumn,
  editListCsv,
  editListWorkbook,
} from '../../output/format/workbook/edit-list.ts';
import { type Phrase, say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import { type ExportRequest, exportReceipt } from '../receipts/export-receipt.ts';
import { selectedPart } from '../selected/selected-part.ts';
import { selectedClients } from '../selected/selection.ts';
import { editCell, editHeading } from './edit-cells.ts';

/** Archived clients are in it where the condition names them. */
export async function handOutForEditing(context: Context, request: ExportRequest): Promise<Receipt> {
  const { settings } = context;
  const { file, condition } = request;
  const format = formatOf(context, file);
  const what = whatOf(context, request);
  const toFile = file !== '-';
  const path = toFile ? resolve(context.cwd, file) : '-';
  if (toFile) refuseToReplace(path, settings);
  const { content, rows } = await editList(context, what, condition.join(' '), { format, toFile });
  if (toFile && !settings.dryRun) await writeOutput(path, content, settings);
  return exportReceipt(
    { path, rows, what, format, forEditing: true },
    {
      dryRun: settings.dryRun,
      next: toFile ? [`regulars merge-back ${shellWord(file)}`] : [],
      ...(toFile || settings.dryRun ? {} : { content }),
    },
  );
}

const editFormats = ['xlsx', 'csv'] as const;

function formatOf({ settings }: Context, file: string): (typeof editFormats)[number] {
  const ending = file === '-' ? (settings.format ?? 'csv') : extname(file).slice(1).toLowerCase();
  const format = editFormats.find((one) => one === ending);
  if (!format) throw fail('output.format', { format: ending || file, known: editFormats });
  return format;
}

/** It is of records as they are, with everything in it: what is hidden or past cannot be merged back. */
function whatOf({ settings }: Context, asked: ExportRequest): Editable {
  const what = editables.find((one) => one === (asked.what ?? 'clients'));
  if (what === undefined)
    throw fail('usage.bad-value', { option: '--what', value: asked.what ?? '', allowed: editables });
  const others = [
    ['--mask', settings.mask],
    [`--format ${settings.share}`, settings.share !== null],
    ['--raw', asked.raw === true],
    ['--as-of', asked.asOf !== undefined],
    ['--series', asked.series !== undefined],
  ] as const;
  const other = others.find(([, isTyped]) => isTyped)?.[0];
  if (other !== undefined) throw fail('usage.not-together', { one: other, other: '--for-editing' });
  return what;
}

async function editList(
  context: Context,
  what: Editable,
  condition: string,
  { format, toFile }: { readonly format: (typeof editFormats)[number]; readonly toFile: boolean },
): Promise<{ content: Content; rows: number }> {
  const { settings, words } = context;
  const { mark, roster, records } = await readMarked(context, what, condition);
  const codes = codeLists(roster.codes.values());
  const columns = chosen(editColumns(what, records), settings.fields);
  const names = namesBeside[what];
  const name = wordsOf(titles[what], words);
  const ids = records.map(({ id }) => id);
  const list: EditList = {
    name,
    mark: markText({ what, ...mark }, ids),
    id: words.columns.id ?? 'id',
    columns: [
      ...names.map(({ key }) => shownOnly(key, words)),
      ...columns.map((column) => inWords(column, words, codes)),
    ],
    rows: records.map((record) => ({
      id: record.id,
      cells: [
        ...names.map(({ of, from }) => nameIn(roster[from], valueIn(record, of))),
        ...columns.map((column) => editCell(column, valueIn(record, column.key), words)),
      ],
    })),
    guide: {
      name: wordsOf(say('edit-list.guide-name'), words),
      lines: wordsOf(say('edit-list.guide', { sheet: name }), words).split('\n'),
    },
    at: context.now,
  };
  const content = format === 'csv' ? editListCsv(list, toFile) : await editListWorkbook(list);
  return { content, rows: records.length };
}

const titles = {
  clients: say('title.clients'),
  registrations: say('title.registrations'),
  followups: say('title.followups'),
} as const satisfies Record<Editable, Phrase>;

/** Names that tell what a row is about; nobody edits them here. */
const client = { key: 'clientName', of: 'client', from: 'clients' } as const;
const event = { key: 'eventName', of: 'event', from: 'events' } as const;
const namesBeside: Readonly<Record<Editable, readonly (typeof client | typeof event)[]>> = {
  clients: [],
  registrations: [client, event],
  followups: [client],
};

function nameIn(records: ReadonlyMap<string, { readonly name: string }>, id: unknown): string | null {
  return records.get(String(id))?.name ?? null;
}

/** Read again where somebody wrote meanwhile: the mark is to be that of what was read. */
async function readMarked(context: Context, what: Editable, condition: string) {
  const also: readonly CollectionName[] = [what, 'clients', 'events', 'codes'];
  for (;;) {
    const store = await context.store();
    const before = await store.mark();
    const { roster, all } = await recordsOf(context, what, condition, also);
    const records = [...limited(all, context.settings.limit)];
    const mark = await store.mark();
    if (mark.seq === before.seq) return { mark, roster, records };
  }
}

async function recordsOf(
  context: Context,
  what: Editable,
  condition: string,
  also: readonly CollectionName[],
): Promise<{ readonly roster: Roster; readonly all: Iterable<AnyRecord> }> {
  if (what === 'clients') {
    const { roster, selected } = await selectedClients(context, condition, { also });
    return { roster, all: selected };
  }
  const { roster } = await selectedPart(context, what, condition, { also });
  return { roster, all: roster[what].values() };
}

/** The columns of --fields; the id is always there. */
function chosen(columns: readonly EditColumn[], fields: readonly string[] | null): readonly EditColumn[] {
  const known = [
    { key: 'id', kind: 'id' as const },
    ...columns.map(({ key }) => ({ key, kind: 'text' as const })),
  ];
  const keys = chosenColumns(known, fields)?.map(({ key }) => key);
  return keys === undefined ? columns : keys.flatMap((key) => columns.filter((column) => column.key === key));
}

function shownOnly(key: string, words: Words): EditListColumn {
  return { key, heading: words.columns[key] ?? key, isNumber: false, choices: [], open: false };
}

function inWords(column: EditColumn, words: Words, codes: CodeLists): EditListColumn {
  const { key, field } = column;
  const single = field.kind === 'choice' && !field.list ? (field.choices ?? []) : [];
  const listed = codes.of(key).map(({ value }) => value);
  const states = field.kind === 'consent' ? [words.ui.yes, words.ui.no] : [];
  return {
    key,
    heading: editHeading(column, words),
    isNumber: field.kind === 'int' || field.kind === 'number',
    choices: [...single.map((code) => String(editCell(column, code, words))), ...states, ...listed],
    open: field.kind === 'code',
  };
}
