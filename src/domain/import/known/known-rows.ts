/** Which rows of a file told of a record before, and of which. */
import { heldIn } from '../../../lib/collect.ts';
import { same } from '../../../lib/plain.ts';
import type { Draft } from '../../draft.ts';
import type { Origin } from '../../records/field.ts';
import type { Roster } from '../../roster.ts';

export interface KnownRow {
  readonly client: string;
  /** The one the row made; null where all it told of was the client. */
  readonly registration: string | null;
}

/** By place among the rows; none of a row that is read for the first time. */
export type KnownRows = readonly (KnownRow | undefined)[];

/** Only where one record, and of the rows of a mark one person, can be meant. */
export function knownRows(
  rows: readonly Draft[],
  marks: readonly string[],
  roster: Roster<'clients' | 'registrations'>,
  event: string | null,
): KnownRows {
  const registrations = holdersIn(roster.registrations.values(), ({ id, client, event: of }) =>
    of === event && roster.clients.has(client) ? { client, registration: id } : null,
  );
  const clients = holdersIn(roster.clients.values(), ({ id }) => ({ client: id, registration: null }));
  if (registrations.size + clients.size === 0) return [];
  const first = new Map<string, Draft>();
  const unlike = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const mark = marks[at] ?? '';
    const other = mark === '' ? row : heldIn(first, mark, () => row);
    if (other !== row && !same(other.person, row.person)) unlike.add(mark);
  }
  return rows.map((row, at) => {
    const mark = marks[at] ?? '';
    if (unlike.has(mark)) return undefined;
    const holders = (row.registration && registrations.get(mark)) ?? clients.get(mark) ?? none;
    return holders.length === 1 ? holders[0] : undefined;
  });
}

const none: readonly KnownRow[] = [];

function holdersIn<R extends { readonly origin?: Origin }>(
  records: Iterable<R>,
  rowOf: (record: R) => KnownRow | null,
): Map<string, KnownRow[]> {
  const holders = new Map<string, KnownRow[]>();
  for (const record of records) {
    const said = record.origin?.said;
    const row = said ? rowOf(record) : null;
    for (const mark of (row && said) ?? []) if (row) heldIn(holders, mark, () => []).push(row);
  }
  return holders;
}
