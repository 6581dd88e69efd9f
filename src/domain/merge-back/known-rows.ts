/** A row that came back with its id: merged into the record it is of, as far as that still is. */
import type { Instant } from '../../lib/time/instant.ts';
import type { Client } from '../records/client.ts';
import type { FollowUp } from '../records/followup.ts';
import { type AnyRecord, numberOf } from '../roster.ts';
import { type Editable, patchWith } from './columns.ts';
import { differencesIn, type RowDifferences } from './differences.ts';
import type { EditedRow } from './list.ts';
import { type MergingBack, originOf, type Read } from './merging.ts';
import { left, type RowOutcome, taken } from './row-outcome.ts';

export function rowMerger(merging: MergingBack): (row: EditedRow, id: string) => RowOutcome {
  const { roster, list, change, base } = merging;
  const { what } = list;
  const heirs = heirsOf(roster.clients);
  return (row, id) => {
    const ours =
      change.get(what, id) ?? (what === 'clients' ? change.get(what, heirs.get(id) ?? '') : undefined);
    const before = base?.get(id) ?? null;
    if (!ours) {
      // Nothing is lost with a row in which nobody changed anything.
      if (before !== null && against(row, before, before).differences.length === 0) return taken();
      return left(before !== null || isGivenOut(what, id, roster) ? 'gone' : 'unknown');
    }
    const { differences, values } = against(row, before, ours);
    const patch = { ...patchWith(ours, values), ...doneWith(merging, ours, values) };
    change.set(what, ours.id, patch, originOf(list, row));
    return taken(differences);
  };

  function against(row: EditedRow, before: AnyRecord | null, ours: AnyRecord): RowDifferences {
    const about = { name: nameOf(ours, roster), place: (key: string) => list.place(row, key) };
    return differencesIn(row, { base: before, ours }, about, { ...merging, columns: list.columns });
  }
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

/** Whom a record is about. */
function nameOf(record: AnyRecord, { clients }: Read): string {
  const { name, client = '' } = record as Partial<Client> & { readonly client?: string };
  return name ?? clients.get(client)?.name ?? '';
}

/** When a follow-up was done is ours to say. */
function doneWith(
  { list, now }: MergingBack,
  record: AnyRecord,
  values: ReadonlyMap<string, unknown>,
): { readonly doneAt: Instant | undefined } | undefined {
  if (list.what !== 'followups' || !values.has('state')) return undefined;
  return { doneAt: values.get('state') === 'open' ? undefined : ((record as FollowUp).doneAt ?? now) };
}
