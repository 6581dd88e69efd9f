/** The registrations of a file: each row finds the one it is about, or makes one; what a row adds is filled in. */
import { groupBy, heldIn } from '../../lib/collect.ts';
import { isBlank } from '../../lib/plain.ts';
import type { Edit } from '../change/edit.ts';
import type { Draft, RegistrationDraft, Sheetful } from '../draft.ts';
import { isOtherSource, partOf, patchOf, saysNothingElse, takesOver } from '../merge/one-registration.ts';
import type { Registration, Status } from '../records/registration.ts';
import type { Roster } from '../roster.ts';
import type { PaidBack } from './refunds.ts';
import { placeKey } from './verdict.ts';

export interface PlannedRegistrations {
  readonly added: number;
  readonly updated: number;
  /** Those that something was paid back for. */
  readonly paidBack: readonly PaidBack[];
}

export const noRegistrations: PlannedRegistrations = { added: 0, updated: 0, paidBack: [] };

/** Rows that tell of one registration, and that registration where it is known. */
interface Target {
  readonly before: Registration | null;
  readonly rows: number[];
  /** The rows come from the source that made the registration, so that what they say replaces what it said. */
  readonly sameSource: boolean;
}

export function planRegistrations(
  draft: Edit<'registrations'>,
  roster: Roster<'registrations'>,
  sheet: Sheetful,
  event: string,
  file: string,
  clientOf: readonly string[],
): PlannedRegistrations {
  const { drafts } = sheet;
  const known: Registration[] = [];
  for (const registration of roster.registrations.values())
    if (registration.event === event) known.push(registration);
  let added = 0;
  let updated = 0;
  const paidBack: PaidBack[] = [];
  for (const { before, rows, sameSource } of targetsOf(drafts, known, clientOf)) {
    const first = rows[0] ?? 0;
    const row = drafts[first];
    const told = combine(drafts, rows);
    const client = clientOf[rows.at(-1) ?? first];
    if (!row || !told || client === undefined) continue;
    if (before === null) {
      const origin = { tool: sheet.tool, file, row: placeKey(row.place) };
      const made = { client, event, status: told.status ?? usualStatus(row), origin };
      const id = draft.add('registrations', made, told);
      if (told.refunded !== undefined) paidBack.push({ id, place: row.place });
      added++;
      continue;
    }
    if (told.refunded !== undefined || (before.refunded !== undefined && told.paid !== undefined))
      paidBack.push({ id: before.id, place: row.place });
    const patch = patchOf(before, told, sameSource);
    if (sameSource && before.client !== client) patch.client = client;
    if (rows.some((at) => drafts[at]?.paysBack) && isAllBack(before, told)) patch.status = 'cancelled';
    if (isBlank(patch)) continue;
    draft.set('registrations', before.id, patch, { tool: sheet.tool, file, row: placeKey(row.place) });
    updated++;
  }
  return { added, updated, paidBack };
}

/** Whoever is only known for what they got back does not come. */
function usualStatus({ paysBack }: Draft): Status {
  return paysBack ? 'cancelled' : 'registered';
}

function isAllBack({ status, paid }: Registration, { refunded }: RegistrationDraft): boolean {
  if (status === 'attended' || status === 'cancelled' || !paid || !refunded) return false;
  return paid.currency === refunded.currency && paid.amount <= refunded.amount;
}

/**
 * Rows by the registration they are about. First by the source's own key; then, without one, the client's registration of the
 * same order, ticket, role and booth; last, one that another source made and that says nothing else. What is left is new.
 */
function targetsOf(
  drafts: readonly Draft[],
  known: readonly Registration[],
  clientOf: readonly string[],
): Target[] {
  if (known.length === 0 && haveKeysOfTheirOwn(drafts))
    return drafts.map((_, at) => ({ before: null, rows: [at], sameSource: true }));
  const byKey = groupBy(known, ({ key }) => key);
  const joined = joinedByKey(known);
  const heldByMany = keysOfMany(drafts, clientOf);
  const byClient = groupBy(known, ({ client }) => client);
  const claimed = new Map<string, string>();
  const targets = new Map<string, Target>();
  let open: number[] = [];

  const isHeldByMany = ({ key }: RegistrationDraft) => key !== undefined && heldByMany.has(key);
  const nameOf = (at: number, row: RegistrationDraft) =>
    row.key === undefined || isHeldByMany(row) ? `${clientOf[at] ?? ''}\n${row.key ?? partOf(row)}` : row.key;
  const knownBy = (at: number, row: RegistrationDraft) => {
    const same = row.key === undefined ? undefined : byKey.get(row.key);
    return (
      same?.find(({ client }) => client === clientOf[at]) ??
      (isHeldByMany(row) ? undefined : (same?.[0] ?? inFormBefore(byClient.get(clientOf[at] ?? ''), row)))
    );
  };
  const take = (name: string, at: number, before: Registration | null, sameSource: boolean) => {
    const target = targets.get(name);
    if (target) target.rows.push(at);
    else targets.set(name, { before, rows: [at], sameSource });
    if (before) claimed.set(before.id, name);
  };
  const takeWhere = (
    fits: (one: Registration, row: RegistrationDraft) => boolean,
    orMake: boolean,
    sameSource: boolean,
  ) => {
    const left: number[] = [];
    for (const at of open) {
      const row = drafts[at]?.registration;
      if (!row) continue;
      const name = nameOf(at, row);
      const mine = targets.has(name) ? undefined : byClient.get(clientOf[at] ?? '');
      const before = mine?.find((one) => !claimed.has(one.id) && isOtherSource(one, row) && fits(one, row));
      if (before)
        take(
          name,
          at,
          before,
          (sameSource && before.key === undefined && row.key === undefined) || takesOver(before, row),
        );
      else if (orMake || targets.has(name)) take(name, at, null, true);
      else left.push(at);
    }
    open = left;
  };

  for (let at = 0; at < drafts.length; at++) {
    const row = drafts[at]?.registration;
    if (!row) continue;
    const before = knownBy(at, row);
    const joinedTo = before || row.key === undefined ? undefined : joined.get(row.key);
    if (before) take(nameOf(at, row), at, before, true);
    else if (joinedTo) take(`joined ${joinedTo.id}`, at, joinedTo, false);
    else open.push(at);
  }
  if (known.length > 0) takeWhere((one, row) => partOf(one) === partOf(row), false, true);
  takeWhere(saysNothingElse, true, false);
  return [...targets.values()].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** The client's registration of the same number, from before the form had the columns it has now. */
function inFormBefore(
  mine: readonly Registration[] | undefined,
  row: RegistrationDraft,
): Registration | undefined {
  const number = numberInForm(row.key);
  return number === null
    ? undefined
    : mine?.find((one) => numberInForm(one.key) === number && partOf(one) === partOf(row));
}

/** A key of which the form's own headings are a part: `entry id:ade763-2`. */
function numberInForm(key: string | undefined): string | null {
  const [, tool, number] = /^(.+:)[0-9a-f]{6}-(\d{1,5})$/.exec(key ?? '') ?? [];
  return tool === undefined || number === undefined ? null : `${tool}${number}`;
}

/** Registrations by the keys of those that were made one with them: what their source says fills blanks, no more. */
function joinedByKey(known: readonly Registration[]): Map<string, Registration> {
  const joined = new Map<string, Registration>();
  for (const registration of known)
    for (const key of registration.otherKeys ?? []) joined.set(key, registration);
  return joined;
}

/** Every row tells of a registration with a key that no other row has. */
function haveKeysOfTheirOwn(drafts: readonly Draft[]): boolean {
  const keys = new Set<string>();
  for (const { registration } of drafts) {
    if (registration?.key === undefined || keys.has(registration.key)) return false;
    keys.add(registration.key);
  }
  return true;
}

/** The keys of the file that several clients hold: one ticket has one holder, but a group may have one number. */
function keysOfMany(drafts: readonly Draft[], clientOf: readonly string[]): Set<string> {
  const first = new Map<string, string>();
  const many = new Set<string>();
  for (let at = 0; at < drafts.length; at++) {
    const key = drafts[at]?.registration?.key;
    if (key === undefined) continue;
    const client = clientOf[at] ?? '';
    if (heldIn(first, key, () => client) !== client) many.add(key);
  }
  return many;
}

function combine(drafts: readonly Draft[], rows: readonly number[]): RegistrationDraft | undefined {
  let told: RegistrationDraft | undefined;
  for (const at of rows) {
    const next = drafts[at]?.registration;
    if (next) told = told ? { ...told, ...patchOf(told, next, true) } : next;
  }
  return told;
}
