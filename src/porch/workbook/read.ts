/** A roster's workbook that somebody edited, read back: what its cells do not say any more is an edit of the records it was made of. */
import { inIdOrder } from '../../domain/change/canonical.ts';
import { edit } from '../../domain/change/edit.ts';
import { type FileProblem, fail, type RosterDamage, UserError, type ValueFlaw } from '../../domain/errors.ts';
import {
  type AnyRecord,
  apply,
  type CollectionName,
  type Counters,
  collectionNames,
  numberOf,
  type Roster,
  typedId,
} from '../../domain/roster.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import type { Words } from '../../i18n/words.ts';
import { textOf } from '../../intake/raw/table.ts';
import { namesIn as partsIn } from '../../intake/readers/workbook/unzip.ts';
import { workbookParts } from '../../intake/readers/workbook/workbook-parts.ts';
import { type OpenedXlsx, openXlsx } from '../../intake/readers/workbook/xlsx.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Left, ReadWorkbook, Records, Remark } from '../../store/workbooks.ts';
import { codeReader } from './code-reader.ts';
import { foreignAmong } from './foreign.ts';
import { type Found, foundSheets } from './found-sheets.ts';
import { innerSheetName, readInner } from './inner-sheet.ts';
import { kept as keptLayout } from './layout.ts';
import { type Edited, editsIn } from './row-edits.ts';
import type { Reference, Typing } from './row-patch.ts';
import { sheetRows } from './sheet-rows.ts';
import { zoneOf } from './shown-cell.ts';
import { namesIn } from './write.ts';

/** A roster is larger than a list somebody imports, and its own sheets shrink more. */
const limits = { packed: 200 << 20, unpacked: 1 << 30, ratio: 500, entries: 1000 } as const;

export async function readRoster(
  bytes: Buffer,
  {
    path,
    savedAt,
    left,
  }: { readonly path: string; readonly savedAt: Instant; readonly left?: Left | undefined },
  languages: readonly Words[],
): Promise<ReadWorkbook> {
  const { opened, names } = open(bytes, path);
  const own = opened.sheets.find(({ name }) => name === innerSheetName);
  const inner = own && readInner(sheetRows(own.data, opened.book).rows.map(({ cells }) => cells));
  if (!inner) throw fail('roster.damaged', { path, where: 'not-a-roster', line: null });

  const base = rosterOf(inner.records, inner.top);
  const kept = { records: inner.records, path, left };
  const { found, others, layout } = foundSheets(opened, inner.layout, kept, languages);
  const counters = countersIn(found, base);
  const around: Typing = {
    words: languages.find(({ language }) => language === layout.language) ?? (languages[0] as Words),
    settings: base.settings,
    nameOf: namesIn(inner),
    savedAt,
    cells: {
      region: base.settings.region,
      currency: base.settings.currency,
      zone: zoneOf(base),
      codes: codeLists(base.codes.values()),
      codeOf: codeReader(languages),
      told: { day: savedAt.slice(0, 10), evidence: 'workbook' },
    },
  };
  const change = edit({ ...base, counters }, savedAt);
  // Clients and events come first: new rows about new ones may name them.
  const inOrder = [...found].sort((a, b) => collectionNames.indexOf(a.of) - collectionNames.indexOf(b.of));
  const edits = inOrder.map((sheet): Edited => editsIn(sheet, base, change, around, { path, left }));
  const renamed = new Map(edits.flatMap(({ ids }) => [...ids]));
  const typedIds = new Set(renamed.values());
  const references = new Set(edits.flatMap((one) => one.references));
  const isNowhere = ({ to, id }: Reference) => !change.get(to, id) && !typedIds.has(id);
  // A new row that is left out may be what another one refers to.
  for (let isLeftOut = true; isLeftOut; ) {
    isLeftOut = false;
    for (const reference of references) {
      if (!isNowhere(reference)) continue;
      const { key, where, from } = reference;
      if (!left) throw bad(path, where, 'not-an-id');
      left({ code: from.before ? 'cell-back' : 'sheet-row-out', where, detail: 'not-an-id' });
      references.delete(reference);
      if (from.before) change.set(from.of, from.id, { [key]: fieldOf(from.before, key) } as never);
      else {
        isLeftOut = true;
        change.remove(from.of, from.id);
        typedIds.delete(renamed.get(from.id) ?? '');
        renamed.delete(from.id);
      }
    }
  }
  const after = apply(base, change.changes());
  return {
    top: inner.top,
    records: recordsOf(after, renamed),
    layout: { ...keptLayout(layout) },
    foreign: [...foreignAmong(names), ...others.map((name) => ({ kind: 'sheet' as const, name }))],
    remarks: edits.flatMap(({ remarks }): readonly Remark[] => remarks),
  };
}

const fieldOf = (record: AnyRecord, key: string) =>
  (record as unknown as Readonly<Record<string, unknown>>)[key];

function bad(path: string, where: string, reason: ValueFlaw): Error {
  return fail('roster.bad-value', { path, where, reason });
}

/** With its end there, a workbook is not cut off, whatever else is wrong with it. */
const zipEnd = 'PK\x05\x06';

const damages: Partial<Record<FileProblem, RosterDamage>> = { password: 'password', truncated: 'cut-off' };

/** What a stranger's file is refused for is damage in a roster. */
function open(bytes: Buffer, path: string): { opened: OpenedXlsx; names: readonly string[] } {
  try {
    return {
      names: partsIn(bytes, path, limits),
      opened: openXlsx(workbookParts(bytes, path, limits), path),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (bytes.length === 0) throw fail('roster.damaged', { path, where: 'empty', line: null });
    const { problem }: { problem?: FileProblem } = error.params;
    const isDecayed = problem === 'truncated' && bytes.includes(zipEnd);
    const where = (problem && !isDecayed && damages[problem]) || 'not-a-workbook';
    throw fail('roster.damaged', { path, where, line: null });
  }
}

function rosterOf(records: Records, top: unknown): Roster {
  const { settings = {}, counters = {} } = (top ?? {}) as Partial<Roster>;
  const maps = collectionNames.map((name) => {
    const list: readonly AnyRecord[] = records[name];
    return [name, new Map(list.map((record) => [record.id, record]))];
  });
  return { settings, counters, ...Object.fromEntries(maps) } as Roster;
}

/** The highest numbers that are taken, those among them that somebody typed. */
function countersIn(found: readonly Found[], base: Roster): Counters {
  const counters: Partial<Record<CollectionName, number>> = { ...base.counters };
  const grow = (name: CollectionName, id: string) => {
    counters[name] = Math.max(counters[name] ?? 0, numberOf(name, id));
  };
  for (const name of collectionNames) for (const id of base[name].keys()) grow(name, id);
  for (const { of, rows, headed } of found)
    for (const { cells } of rows) grow(of, typedId(of, textOf(cells[headed.idAt])));
  return counters;
}

/** The records, those under the id that somebody gave them by hand. */
function recordsOf(roster: Roster, renamed: ReadonlyMap<string, string>): Records {
  const lists = collectionNames.map((name) => {
    const records = new Map<string, AnyRecord>();
    for (const record of roster[name].values()) {
      const id = renamed.get(record.id) ?? record.id;
      records.set(id, id === record.id ? record : { ...record, id });
    }
    return [name, [...inIdOrder(name, records).values()]];
  });
  return Object.fromEntries(lists) as Records;
}
