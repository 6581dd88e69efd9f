/** Writes clients as a workbook for somebody to edit, which can be merged back. */
import { extname, resolve } from 'node:path';
import type { Context } from '../context.ts';
import { codeLists } from '../domain/code-list.ts';
import { fail } from '../domain/errors.ts';
import { type EditColumn, editables, editColumns, valueIn } from '../domain/merge-back/columns.ts';
import { markText } from '../domain/merge-back/mark.ts';
import type { Client } from '../domain/records/client.ts';
import type { CollectionName } from '../domain/roster.ts';
import type { Words } from '../i18n/words.ts';
import { shellWord } from '../lib/shell-word.ts';
import { wordsOf } from '../output/cell.ts';
import { chosenColumns, limited } from '../output/choose.ts';
import { refuseToReplace, writeOutput } from '../output/file.ts';
import {
  type EditList,
  type EditListColumn,
  editListCsv,
  editListWorkbook,
} from '../output/format/edit-list.ts';
import type { Content } from '../output/format/format.ts';
import { say } from '../reports/phrases.ts';
import type { Receipt } from '../reports/report.ts';
import { editCell, editHeading } from './edit-cells.ts';
import { selectedClients } from './selection.ts';

const what = 'clients';
const wanted: readonly CollectionName[] = ['clients', 'codes'];

export interface EditListRequest {
  /** As typed; `-` is standard output. */
  readonly file: string;
  readonly condition: readonly string[];
  readonly what: string | undefined;
  readonly raw: boolean | undefined;
  readonly asOf: string | undefined;
  readonly series: string | undefined;
}

/** Archived clients are in it where the condition names them. */
export async function handOutForEditing(context: Context, request: EditListRequest): Promise<Receipt> {
  const { settings } = context;
  const { file, condition } = request;
  const format = formatOf(context, file);
  refuseOthers(context, request);
  const toFile = file !== '-';
  const path = toFile ? resolve(context.cwd, file) : '-';
  if (toFile) refuseToReplace(path, settings.force);
  const { content, rows } = await editList(context, condition.join(' '), format);
  if (toFile && !settings.dryRun) await writeOutput(path, content, settings.force);
  return {
    kind: 'receipt',
    said: [say('export.done', { path, rows })],
    columns: [
      { key: 'path', kind: 'text' },
      { key: 'rows', kind: 'int' },
    ],
    items: [{ path, rows, what, format, forEditing: true }],
    changed: [],
    undo: null,
    dryRun: settings.dryRun,
    narrowed: true,
    next: toFile ? [`regulars merge-back ${shellWord(file)}`] : [],
    ...(toFile || settings.dryRun ? {} : { content }),
  };
}

const editFormats = ['xlsx', 'csv'] as const;

function formatOf({ settings }: Context, file: string): (typeof editFormats)[number] {
  const ending = file === '-' ? (settings.format ?? 'csv') : extname(file).slice(1).toLowerCase();
  const format = editFormats.find((one) => one === ending);
  if (!format) throw fail('output.format', { format: ending || file, known: editFormats });
  return format;
}

/** It is of clients as they are, with everything in it: what is hidden or past cannot be merged back. */
function refuseOthers({ settings }: Context, asked: EditListRequest): void {
  if (asked.what !== undefined && asked.what !== what)
    throw fail('usage.bad-value', { option: '--what', value: asked.what, allowed: editables });
  const others = [
    ['--mask', settings.mask],
    ['--raw', asked.raw === true],
    ['--as-of', asked.asOf !== undefined],
    ['--series', asked.series !== undefined],
  ] as const;
  const other = others.find(([, isTyped]) => isTyped)?.[0];
  if (other !== undefined) throw fail('usage.not-together', { one: other, other: '--for-editing' });
}

async function editList(
  context: Context,
  condition: string,
  format: (typeof editFormats)[number],
): Promise<{ content: Content; rows: number }> {
  const { settings, words } = context;
  const { mark, roster, clients } = await readMarked(context, condition);
  const codes = codeLists(roster.codes.values());
  const columns = chosen(editColumns(what, clients), settings.fields);
  const name = wordsOf(say('title.clients'), words);
  const list: EditList = {
    name,
    mark: markText(
      { what, ...mark },
      clients.map(({ id }) => id),
    ),
    id: words.columns.id ?? 'id',
    columns: columns.map((column) =>
      inWords(
        column,
        words,
        codes.of(column.key).map(({ value }) => value),
      ),
    ),
    rows: clients.map((client) => ({
      id: client.id,
      cells: columns.map((column) => editCell(column, valueIn(client, column.key), words)),
    })),
    guide: {
      name: wordsOf(say('edit-list.guide-name'), words),
      lines: wordsOf(say('edit-list.guide', { sheet: name }), words).split('\n'),
    },
    at: context.now,
  };
  const content = format === 'csv' ? editListCsv(list) : await editListWorkbook(list);
  return { content, rows: clients.length };
}

/** Read again where somebody wrote meanwhile: the mark is to be that of what was read. */
async function readMarked(context: Context, condition: string) {
  for (;;) {
    const store = await context.store();
    const before = await store.mark();
    const { roster, selected } = await selectedClients(context, condition, { also: wanted });
    const clients: Client[] = [...limited(selected, context.settings.limit)];
    const mark = await store.mark();
    if (mark.seq === before.seq) return { mark, roster, clients };
  }
}

/** Those of --fields; the id is always there. */
function chosen(columns: readonly EditColumn[], fields: readonly string[] | null): readonly EditColumn[] {
  const known = [
    { key: 'id', kind: 'id' as const },
    ...columns.map(({ key }) => ({ key, kind: 'text' as const })),
  ];
  const keys = chosenColumns(known, fields)?.map(({ key }) => key);
  return keys === undefined ? columns : keys.flatMap((key) => columns.filter((column) => column.key === key));
}

function inWords(column: EditColumn, words: Words, codes: readonly string[]): EditListColumn {
  const { key, field } = column;
  const single = field.kind === 'choice' && !field.list ? (field.choices ?? []) : [];
  const states = field.kind === 'consent' ? [words.ui.yes, words.ui.no] : [];
  return {
    key,
    heading: editHeading(column, words),
    isNumber: field.kind === 'int' || field.kind === 'number',
    choices: [...single.map((code) => String(editCell(column, code, words))), ...states, ...codes],
    open: field.kind === 'code',
  };
}
