/** How clients are grouped, so that every figure is shown for each group. */
import type { Dossiers } from '../dossier.ts';
import { inOrder } from '../edition/participation.ts';
import type { Client } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { Relationships } from '../relationship/relationship.ts';

export const groupings = [
  'role',
  'industry',
  'source',
  'city',
  'tier',
  'stage',
  'lifecycle',
  'owner',
  'channel',
] as const;
export type Grouping = (typeof groupings)[number];

export interface GroupScope {
  readonly dossiers: Dossiers;
  readonly relationships: Relationships;
}

export interface Group {
  /** Null for those of whom it is not known. */
  readonly value: string | null;
  readonly clients: ReadonlySet<string>;
}

/** At `event`. The largest first, the unknown ones last; who is several things, as in several roles, stands in several groups. */
export function groupsBy(by: Grouping, clients: Iterable<Client>, scope: GroupScope, event?: Event): Group[] {
  const groups = new Map<string | null, Set<string>>();
  for (const client of clients) {
    const values = new Set(readings[by](client, scope, event));
    for (const value of values.size === 0 ? [null] : values) {
      const group = groups.get(value);
      if (group) group.add(client.id);
      else groups.set(value, new Set([client.id]));
    }
  }
  return [...groups]
    .map(([value, clients]) => ({ value, clients }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
      return b.clients.size - a.clients.size || (a.value < b.value ? -1 : 1);
    });
}

type Read = (client: Client, scope: GroupScope, event?: Event) => readonly string[];

/** As conditions read the fields of these names, but for `role`; `channel` is the one a client wants to be reached by. */
const readings: Readonly<Record<Grouping, Read>> = {
  role: rolesAt,
  industry: ({ industry }) => known(industry),
  source: ({ sourceChannel }) => known(sourceChannel),
  city: ({ city }) => known(city),
  owner: ({ owner }) => known(owner),
  channel: ({ preferredChannels }) => preferredChannels ?? [],
  tier: (client, { relationships }) => known(relationships.of(client).main.tier.value),
  stage: (client, { relationships }) => known(relationships.of(client).main.stage.value),
  lifecycle: (client, { relationships }) => known(relationships.of(client).main.lifecycle.value),
};

function known(value: string | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [value];
}

/**
 * The roles they have at the event; of who is not there, those they had last before it, so that who left is missed where they
 * were. Where registrations say none, those of the client.
 */
function rolesAt(client: Client, { dossiers }: GroupScope, event?: Event): readonly string[] {
  if (event === undefined) return client.roles ?? [];
  const counting = dossiers.of(client).parts.filter(({ counts }) => counts);
  const there = counting.filter((part) => part.event.id === event.id);
  const before = counting.filter(
    ({ event: other, registration }) => registration.role && inOrder(other, event) < 0,
  );
  const last = before.at(-1)?.event.id;
  const meant = there.length > 0 ? there : before.filter((part) => part.event.id === last);
  const roles = meant.flatMap(({ registration }) => registration.role ?? []);
  return roles.length > 0 ? roles : (client.roles ?? []);
}
