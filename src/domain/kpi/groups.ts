/** How clients are grouped, so that every figure is shown for each group. */
import type { Dossiers } from '../dossier.ts';
import type { Client } from '../records/client.ts';
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

/** The largest first, the unknown ones last; who is several things, as in several roles, stands in several groups. */
export function groupsBy(by: Grouping, clients: Iterable<Client>, scope: GroupScope): Group[] {
  const groups = new Map<string | null, Set<string>>();
  for (const client of clients) {
    const values = new Set(readings[by](client, scope));
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

type Read = (client: Client, scope: GroupScope) => readonly string[];

/** As conditions read the fields of these names; `channel` is the one a client wants to be reached by. */
const readings: Readonly<Record<Grouping, Read>> = {
  role: (client, { dossiers }) => [
    ...(client.roles ?? []),
    ...dossiers
      .of(client)
      .parts.flatMap(({ counts, registration }) => (counts && registration.role ? [registration.role] : [])),
  ],
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
