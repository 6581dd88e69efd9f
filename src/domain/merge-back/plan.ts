/** A list that came back and a roster make a plan: every change a merge-back would make, and what it leaves as it is. Nothing is written here. */
import type { Instant } from '../../lib/instant.ts';
import { edit } from '../change/edit.ts';
import type { Draft } from '../draft.ts';
import { importCollections, planImport } from '../import/plan.ts';
import type { RowVerdict } from '../import/verdict.ts';
import type { Client } from '../records/client.ts';
import type { Origin } from '../records/field.ts';
import type { FollowUp } from '../records/followup.ts';
import { type AnyRecord, apply, type Change, numberOf, type Roster, together, typedId } from '../roster.ts';
import { type Editable, patchWith } from './columns.ts';
import {
  type CellReader,
  type Decide,
  type Difference,
  differencesIn,
  type RowDifferences,
} from './differences.ts';
import type { EditedList, EditedRow } from './list.ts';
import { type Known, newFollowUp, newRegistration } from './new-records.ts';
import { draftOf, type RowValues, sheetOf, tool } from './new-rows.ts';
import { missingIn, rowValues } from './row-values.ts';

/** The collections a merge-back reads. */
export const mergeBackCollections = [...importCollections, 'followups'] as const;
type Read = Roster<(typeof mergeBackCollections)[number]>;
type Records = ReadonlyMap<string, AnyRecord>;

export interface MergeBackOptions {
  readonly now: Instant;
  /** The records as they were when the list was made; null where nobody knows. */
  readonly base: Records | null;
  readonly read: CellReader;
  readonly decide: Decide;
  /** Of follow-ups for which the list names nobody. */
  readonly owner: string;
}

/**
 * A row that changes nothing. `doubled`: its id stands in another row too, which says something else. `gone`: its record is no more.
 * `nobody`, `whose` and `which-event`: it has no id, and does not say who or what it is about.
 */
export interface LeftOut {
  readonly place: string;
  readonly id: string;
  readonly why: 'doubled' | 'unknown' | 'gone' | 'nobody' | 'whose' | 'which-event';
}

/** A row without an id, and whom an import would have made of it. */
export interface AddedRow {
  readonly place: string;
  readonly outcome: RowVerdict['outcome'];
  readonly client: string | null;
}

export interface MergeBackPlan {
  readonly what: Editable;
  readonly changes: readonly Change[];
  readonly differences: readonly Difference[];
  readonly leftOut: readonly LeftOut[];
  readonly added: readonly AddedRow[];
  readonly review: number;
  /** How many of those handed out have no row any more, and which they are, where that is known. */
  readonly absent: { readonly count: number; readonly ids: readonly string[] };
}

export function planMergeBack(
  roster: Read,
  list: EditedList,
  { now, base, read, decide, owner }: MergeBackOptions,
): MergeBackPlan {
  const { what } = list;
  const records = roster[what] as Records;
  const change = edit(roster, now);
  const differences: Difference[] = [];
  const leftOut: LeftOut[] = [];
  const drafts: Draft[] = [];
  const made: AddedRow[] = [];
  const fresh: Known[] = [];
  const places = new Map(list.rows.map((row) => [row.at, list.place(row)]));
  const doubled = doubledIds(list);
  const heirs = heirsOf(roster.clients);
  const met = new Set<string>();
  for (const row of list.rows) {
    const isEmpty = isEmptied(row);
    if (row.id === '') {
      if (!isEmpty) addRow(row);
      continue;
    }
    const id = typedId(what, row.id) || row.id;
    // A row that was emptied and not taken out is as good as taken out.
    if (isEmpty) continue;
    const isAgain = met.has(id);
    met.add(id);
    if (doubled.has(id)) leave(row, id, 'doubled');
    else if (!isAgain) mergeRow(row, id);
  }
  const merged = change.changes();
  const added = drafts.length === 0 ? null : addAll();
  return {
    what,
    changes: added ? together(merged, added.changes) : merged,
    differences,
    leftOut,
    added: [
      ...made,
      ...(added?.verdicts ?? []).map(({ place, outcome, client }) => ({
        place: places.get(place.row) ?? '',
        outcome,
        client,
      })),
    ],
    review: added?.counts.review ?? 0,
    absent: absentFrom(list, met, records),
  };

  function leave(row: EditedRow, id: string, why: LeftOut['why']): void {
    leftOut.push({ place: list.place(row), id, why });
  }

  function mergeRow(row: EditedRow, id: string): void {
    const ours =
      change.get(what, id) ?? (what === 'clients' ? change.get(what, heirs.get(id) ?? '') : undefined);
    const before = base?.get(id) ?? null;
    if (!ours) {
      const isOfOurs = before !== null || isGivenOut(what, id, roster);
      // Nothing is lost with a row in which nobody changed anything.
      if (before === null || against(row, before, before).differences.length > 0)
        leave(row, id, isOfOurs ? 'gone' : 'unknown');
      return;
    }
    const found = against(row, before, ours);
    differences.push(...found.differences);
    change.set(
      what,
      ours.id,
      { ...patchWith(ours, found.values), ...doneWith(what, ours, found.values, now) },
      originOf(row),
    );
  }

  function against(row: EditedRow, before: AnyRecord | null, ours: AnyRecord): RowDifferences {
    const about = { name: nameOf(ours, roster), place: (key: string) => list.place(row, key) };
    return differencesIn(row, { base: before, ours }, list.columns, about, read, decide);
  }

  function addRow(row: EditedRow): void {
    const { values, refused } = rowValues(row, list, read);
    differences.push(...refused);
    if (what !== 'clients') {
      addRecord(row, values, refused);
      return;
    }
    const draft = draftOf({ row: row.at }, values);
    if (draft) drafts.push(draft);
    else leave(row, '', 'nobody');
  }

  function addRecord(row: EditedRow, values: RowValues, refused: readonly Difference[]): void {
    const wanted =
      what === 'registrations'
        ? newRegistration(roster, row, values, now)
        : newFollowUp(roster, row, values, owner);
    if ('why' in wanted) {
      leave(row, '', wanted.why);
      return;
    }
    const { client, fields, isSame } = wanted;
    const missing = missingIn(row, list, fields);
    if (missing) {
      if (!refused.some(({ key }) => key === missing.key)) differences.push(missing);
      return;
    }
    const isKnown = [...(records.values() as Iterable<Known>), ...fresh].some(isSame);
    if (!isKnown) {
      change.add(what, fields as never, { origin: originOf(row) } as never);
      fresh.push(fields);
    }
    made.push({ place: list.place(row), outcome: isKnown ? 'known' : 'new', client });
  }

  function originOf(row: EditedRow): Origin {
    return { tool, file: list.file, row: String(row.at) };
  }

  function addAll() {
    return planImport(apply(roster, merged), sheetOf(list.file, drafts), { now });
  }
}

function isEmptied({ cells }: EditedRow): boolean {
  return [...cells.values()].every((cell) => String(cell).trim() === '');
}

/** Ids that stand in rows which say different things: nobody knows which of them is meant. */
function doubledIds({ what, rows }: EditedList): Set<string> {
  const said = new Map<string, string>();
  const doubled = new Set<string>();
  for (const row of rows) {
    const id = typedId(what, row.id) || row.id;
    if (id === '' || isEmptied(row)) continue;
    const text = JSON.stringify([...row.cells].map(([key, cell]) => [key, String(cell).trim()]));
    if ((said.get(id) ?? text) !== text) doubled.add(id);
    said.set(id, text);
  }
  return doubled;
}

/** By the id of a client that was merged into another, whom it went into. */
function heirsOf(clients: ReadonlyMap<string, Client>): Map<string, string> {
  const heirs = new Map<string, string>();
  for (const { id, formerIds = [] } of clients.values())
    for (const former of formerIds) heirs.set(former, id);
  return heirs;
}

function isGivenOut(what: Editable, id: string, { counters }: Read): boolean {
  const number = numberOf(what, id);
  return number > 0 && number <= (counters[what] ?? 0);
}

function absentFrom(
  { handedOut }: EditedList,
  met: ReadonlySet<string>,
  records: Records,
): MergeBackPlan['absent'] {
  if (handedOut === null) return { count: 0, ids: [] };
  const { ids, count } = handedOut;
  if (ids === null) return { count: Math.max(0, count - met.size), ids: [] };
  const absent = [...ids].filter((id) => !met.has(id) && records.has(id));
  return { count: absent.length, ids: absent };
}

/** Whom a record is about. */
function nameOf(record: AnyRecord, { clients }: Read): string {
  const { name, client = '' } = record as Partial<Client> & { readonly client?: string };
  return name ?? clients.get(client)?.name ?? '';
}

/** When a follow-up was done is ours to say. */
function doneWith(
  what: Editable,
  record: AnyRecord,
  values: ReadonlyMap<string, unknown>,
  now: Instant,
): { readonly doneAt?: Instant | undefined } {
  if (what !== 'followups' || !values.has('state')) return {};
  return { doneAt: values.get('state') === 'open' ? undefined : ((record as FollowUp).doneAt ?? now) };
}
