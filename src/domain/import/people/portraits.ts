/** What the rows of one person say of them, as one portrait. */
import type { Draft } from '../../draft.ts';
import { type Portrait, portraitOf } from '../../merge/portrait.ts';
import { combine } from '../../merge.ts';
import type { Role } from '../../records/client.ts';

export interface PortraitOptions {
  readonly prefer?: 'new' | 'old' | undefined;
  /** Roles a row names are the client's own, not those of one registration. */
  readonly withRoles: boolean;
  /** The role of everybody in the file of whom it says no other. */
  readonly role?: Role | undefined;
}

/** What all of these rows say, the earlier ones first. */
export function portraitIn(
  rows: readonly Draft[],
  claims: readonly number[],
  options: PortraitOptions,
): ReturnType<typeof combine> {
  if (claims.length === 1) return { portrait: portraitFor(rows[claims[0] ?? 0], options), conflicts: none };
  const inOrder = [...claims].sort((a, b) => byTime(rows[a], rows[b]) || a - b);
  return combine(
    inOrder.map((at) => portraitFor(rows[at], options)),
    { prefer: options.prefer },
  );
}

const none: readonly never[] = [];

function byTime(a: Draft | undefined, b: Draft | undefined): number {
  const x = a?.registration?.registeredAt ?? '';
  const y = b?.registration?.registeredAt ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

function portraitFor(row: Draft | undefined, { withRoles, role }: PortraitOptions): Portrait {
  if (!row) return {};
  const portrait = portraitOf(row.person, withRoles);
  return role === undefined || portrait.roles ? portrait : { ...portrait, roles: [role] };
}
