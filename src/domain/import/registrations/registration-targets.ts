/** Which registration each row of a file is about: one that is known, or a new one. */
import { ascends, groupBy, heldIn } from '../../../lib/collect.ts';
import type { Draft, RegistrationDraft } from '../../draft.ts';
import { isOtherSource, partOf, saysNothingElse, takesOver } from '../../merge/one-registration.ts';
import type { Registration } from '../../records/registration.ts';
import type { KnownRows } from '../known/known-rows.ts';

/** Rows that tell of one registration, and that registration where it is known. */
export interface Target {
  readonly before: Registration | null;
  readonly rows: number[];
  /** The rows come from the source that made the registration, so that what they say replaces what it said. */
  readonly sameSource: boolean;
}

/**
 * Rows by the registration they are about. First the one a row told of before; then by the source's own key; without one, the client's registration
 * of the same order, ticket, role and booth; last, one that another source made and that says nothing else. What is left is new.
 */
export function targetsOf(
  drafts: readonly Draft[],
  known: readonly Registration[],
  clientOf: readonly string[],
  rowsBefore: KnownRows,
): Target[] {
  if (known.length === 0 && haveKeysOfTheirOwn(drafts))
    return drafts.map((_, at) => ({ before: null, rows: [at], sameSource: true }));
  const byKey = groupBy(known, ({ key }) => key);
  const joined = joinedByKey(known);
  const heldByMany = keysOfMany(drafts, clientOf);
  const byClient = groupBy(known, ({ client }) => client);
  const byId = rowsBefore.length === 0 ? undefined : new Map(known.map((one) => [one.id, one]));
  const claimed = new Set<string>();
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
  const take = (name: string, at: number, found: Omit<Target, 'rows'>) => {
    const target = targets.get(name);
    if (target) target.rows.push(at);
    else targets.set(name, { ...found, rows: [at] });
    if (found.before) claimed.add(found.before.id);
  };
  const takeWhere = (
    fits: (one: Registration, row: RegistrationDraft) => boolean,
    { orMake, sameSource }: { readonly orMake: boolean; readonly sameSource: boolean },
  ) => {
    const left: number[] = [];
    for (const at of open) {
      const row = drafts[at]?.registration;
      if (!row) continue;
      const name = nameOf(at, row);
      const mine = targets.has(name) ? undefined : byClient.get(clientOf[at] ?? '');
      const before = mine?.find((one) => !claimed.has(one.id) && isOtherSource(one, row) && fits(one, row));
      if (before)
        take(name, at, {
          before,
          sameSource: (sameSource && areKeyless(before, row)) || takesOver(before, row),
        });
      else if (orMake || targets.has(name)) take(name, at, unknown);
      else left.push(at);
    }
    open = left;
  };

  const toldBefore = new Map<string, Target>();
  for (let at = 0; at < drafts.length; at++) {
    const row = drafts[at]?.registration;
    const before = byId?.get(rowsBefore[at]?.registration ?? '');
    if (!row || !before) continue;
    const target = heldIn(toldBefore, before.id, () => ({ before, rows: [], sameSource: true }));
    target.rows.push(at);
    // What is made of another row of the same part is made of this one, too.
    targets.set(`told ${before.id}`, target);
    if (!targets.has(nameOf(at, row))) targets.set(nameOf(at, row), target);
    claimed.add(before.id);
  }
  for (let at = 0; at < drafts.length; at++) {
    const row = drafts[at]?.registration;
    if (!row || toldBefore.has(rowsBefore[at]?.registration ?? '')) continue;
    const before = knownBy(at, row);
    const joinedTo = before || row.key === undefined ? undefined : joined.get(row.key);
    if (before) take(nameOf(at, row), at, { before, sameSource: true });
    else if (joinedTo) take(`joined ${joinedTo.id}`, at, { before: joinedTo, sameSource: false });
    else open.push(at);
  }
  if (known.length > 0)
    takeWhere((one, row) => partOf(one) === partOf(row), { orMake: false, sameSource: true });
  takeWhere(saysNothingElse, { orMake: true, sameSource: false });
  return [...new Set(targets.values())].sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

const unknown: Omit<Target, 'rows'> = { before: null, sameSource: true };

function areKeyless(before: Registration, row: RegistrationDraft): boolean {
  return before.key === undefined && row.key === undefined;
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
  if (ascends(drafts, ({ registration }) => registration?.key ?? '')) return true;
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
