/** One registration told twice: whether both mean the same, and what the one changes in the other. */

import { same } from '../../lib/plain.ts';
import { fold } from '../../lib/text/fold.ts';
import type { RegistrationDraft } from '../draft.ts';
import { type Registration, type Status, statuses } from '../records/registration.ts';

/** What tells several registrations of one client apart. */
export function partOf({ order, ticket, role, booth }: RegistrationDraft | Registration): string {
  return `${order ?? ''}\n${ticket === undefined ? '' : fold(ticket)}\n${role ?? ''}\n${booth === undefined ? '' : fold(booth)}`;
}

/** Not of the same source, whose keys would tell: two keys of one tool are two registrations. */
export function isOtherSource(known: Registration, row: RegistrationDraft): boolean {
  return known.key === undefined || row.key === undefined || toolOf(known.key) !== toolOf(row.key);
}

export function toolOf(key: string): string {
  const colon = key.indexOf(':');
  return colon < 0 ? key : key.slice(0, colon);
}

/** No field that both tell differs. An exhibitor's registration is never that of a visitor. */
export function saysNothingElse(known: Registration, row: RegistrationDraft): boolean {
  if ((known.role === 'exhibitor') !== (row.role === 'exhibitor')) return false;
  return (
    agrees(known.order, row.order) &&
    agrees(known.ticket, row.ticket) &&
    agrees(known.role, row.role) &&
    agrees(known.booth, row.booth) &&
    (known.fee === undefined || row.fee === undefined || same(known.fee, row.fee))
  );
}

function agrees(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b || fold(a) === fold(b);
}

/**
 * Importing the file again would find the registration by its key, or by all that tells it apart, and take the row for what its own
 * source says; so it is taken the first time, and a second import changes nothing. No cancellation is taken back, which somebody
 * else knew of.
 */
export function takesOver(before: Registration, row: RegistrationDraft): boolean {
  if (before.key !== undefined || takesBack(before, row)) return false;
  if (row.key !== undefined) return true;
  return parts.every((part) => before[part] === undefined || row[part] !== undefined);
}

type Stated = Pick<RegistrationDraft, 'status'>;

function takesBack(before: Stated, row: Stated): boolean {
  return before.status === 'cancelled' && row.status !== 'cancelled';
}

const parts = ['order', 'ticket', 'role', 'booth'] as const;
const partKeys: ReadonlySet<string> = new Set(parts);

type Patch = { -readonly [K in keyof Registration]?: Registration[K] };

/** How two tellings of a registration stand to each other. */
export interface Relation {
  /** Both are of one source, so that what the later says replaces what the earlier said. */
  readonly sameSource: boolean;
}

/** What a row changes: blanks are filled, and what the same source said before gives way to what it says now. */
export function patchOf(
  before: RegistrationDraft | Registration,
  told: RegistrationDraft,
  { sameSource }: Relation,
): Patch {
  const patch: Record<string, unknown> = {};
  // With its parts the next import would take the row for what its own source says.
  const isApart = !sameSource && takesBack(before, told);
  for (const key of Object.keys(told) as (keyof RegistrationDraft)[]) {
    const value = told[key];
    const old = before[key];
    if (value === undefined || value === old || key === 'status' || key === 'key') continue;
    if (isApart && partKeys.has(key)) continue;
    if (key === 'answers') {
      if (same(told.answers, before.answers ?? {})) continue;
      const answers = { ...told.answers, ...before.answers, ...(sameSource ? told.answers : {}) };
      if (!same(answers, before.answers ?? {})) patch.answers = answers;
    } else if (key === 'sessions') {
      const sessions = [...new Set([...(before.sessions ?? []), ...(told.sessions ?? [])])];
      if (sessions.length > (before.sessions ?? []).length) patch.sessions = sessions;
    } else if (
      old === undefined ||
      (sameSource && key !== 'checkedInAt' && key !== 'registeredAt' && !same(old, value))
    ) {
      patch[key] = value;
    }
  }
  const status = nextStatus(before.status, told.status, { sameSource });
  if (status !== before.status && status !== undefined) patch.status = status;
  if (before.key === undefined && told.key !== undefined && sameSource) patch.key = told.key;
  return patch as Patch;
}

/**
 * Who came has come. Else the source's later word stands; another source only moves a registration forward. A list that says
 * nothing of it tells of those invited that they registered, and nothing else.
 */
export function nextStatus(
  before: Status | undefined,
  told: Status | undefined,
  { sameSource }: Relation,
): Status | undefined {
  if (before === undefined) return told;
  if (told === undefined) return before === 'invited' ? 'registered' : before;
  // Where somebody is asked again, or a stage is written down, they have not left.
  if (before === 'attended' || before === told || told === 'invited') return before;
  if (sameSource || told === 'attended') return told;
  if (before === 'cancelled' || told === 'cancelled') return before;
  return statuses.indexOf(told) > statuses.indexOf(before) ? told : before;
}
