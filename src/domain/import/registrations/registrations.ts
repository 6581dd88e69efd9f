/** The registrations of a file: each row finds the one it is about, or makes one; what a row adds is filled in. */
import { isBlank } from '../../../lib/plain.ts';
import type { Edit } from '../../change/edit.ts';
import type { Draft, RegistrationDraft, Sheetful } from '../../draft.ts';
import { patchOf } from '../../merge/one-registration.ts';
import { withSaid } from '../../merge/said.ts';
import type { Registration, Status } from '../../records/registration.ts';
import type { Roster } from '../../roster.ts';
import type { ByHand } from '../known/by-hand.ts';
import type { KnownRows } from '../known/known-rows.ts';
import { placeKey } from '../verdict.ts';
import type { PaidBack } from './refunds.ts';
import { targetsOf } from './registration-targets.ts';

export interface PlannedRegistrations {
  readonly added: number;
  readonly updated: number;
  /** Those that something was paid back for. */
  readonly paidBack: readonly PaidBack[];
}

export const noRegistrations: PlannedRegistrations = { added: 0, updated: 0, paidBack: [] };

/** What planning the people of the file made out. */
export interface RowsMeant {
  /** The client of each row. */
  readonly clientOf: readonly string[];
  readonly file: string;
  readonly rowsBefore: KnownRows;
  /** The mark of each row. */
  readonly marks: readonly string[];
  readonly byHand: ByHand;
}

export function planRegistrations(
  draft: Edit<'clients' | 'registrations'>,
  roster: Roster<'registrations'>,
  sheet: Sheetful,
  event: string,
  { clientOf, file, rowsBefore, marks, byHand }: RowsMeant,
): PlannedRegistrations {
  const { drafts } = sheet;
  const known: Registration[] = [];
  for (const registration of roster.registrations.values())
    if (registration.event === event) known.push(registration);
  let added = 0;
  let updated = 0;
  const paidBack: PaidBack[] = [];
  for (const { before, rows, sameSource } of targetsOf(drafts, known, clientOf, rowsBefore)) {
    const first = rows[0] ?? 0;
    const row = drafts[first];
    const told = combine(drafts, rows);
    const client = clientOf[rows.at(-1) ?? first];
    if (!row || !told || client === undefined) continue;
    const from = { tool: sheet.tool, file, row: placeKey(row.place) };
    const own = marksOf(rows, marks);
    if (before === null) {
      const origin = withSaid(from, own);
      const made = { client, event, status: told.status ?? usualStatus(row), origin };
      const id = draft.add('registrations', made, told);
      if (told.refunded !== undefined) paidBack.push({ id, place: row.place });
      added++;
      continue;
    }
    if (told.refunded !== undefined || (before.refunded !== undefined && told.paid !== undefined))
      paidBack.push({ id: before.id, place: row.place });
    const offered = patchOf(before, told, { sameSource });
    if (sameSource && before.client !== client) offered.client = client;
    if (rows.some((at) => drafts[at]?.paysBack) && isAllBack(before, told)) offered.status = 'cancelled';
    const patch = byHand.leave('registrations', before, offered);
    if (!isBlank(patch)) updated++;
    // What another source made is not made by this row: that it is of the client is all that has to be known of it.
    const origin = sameSource ? withSaid(before.origin, own) : before.origin;
    if (!isBlank(patch) || origin !== before.origin)
      draft.set('registrations', before.id, { ...patch, origin }, from);
    const known = sameSource ? undefined : draft.get('clients', client);
    if (known) draft.set('clients', client, { origin: withSaid(known.origin, own) }, from);
  }
  return { added, updated, paidBack };
}

function marksOf(rows: readonly number[], marks: readonly string[]): readonly string[] {
  const [only = 0] = rows;
  if (rows.length === 1) return marks[only] ? [marks[only]] : none;
  return rows.flatMap((at) => marks[at] || none);
}

const none: readonly never[] = [];

/** Whoever is only known for what they got back does not come. */
function usualStatus({ paysBack }: Draft): Status {
  return paysBack ? 'cancelled' : 'registered';
}

function isAllBack({ status, paid }: Registration, { refunded }: RegistrationDraft): boolean {
  if (status === 'attended' || status === 'cancelled' || !paid || !refunded) return false;
  return paid.currency === refunded.currency && paid.amount <= refunded.amount;
}

function combine(drafts: readonly Draft[], rows: readonly number[]): RegistrationDraft | undefined {
  let told: RegistrationDraft | undefined;
  for (const at of rows) {
    const next = drafts[at]?.registration;
    if (next) told = told ? { ...told, ...patchOf(told, next, { sameSource: true }) } : next;
  }
  return told;
}
