/** Where clients came from, and what became of those of each source: registered, took part, came again. */
import { heldIn } from '../lib/collect.ts';
import { fold } from '../lib/text/fold.ts';
import type { Dossier } from './dossier.ts';
import { seriesOf } from './edition/participation.ts';
import type { Client } from './records/client.ts';
import type { Event } from './records/event.ts';

export const sourceKinds = ['channel', 'tool', 'file'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface SourceScope {
  /** Only this event: who has a registration of it, and whether they came again to a later edition of its series. */
  readonly event?: Event;
  /** Only editions of this series. */
  readonly series?: string;
}

/** The clients of one source by how far they came; each later stage is part of the one before. */
export interface SourceFunnel {
  /** As first met; null where it is not known. */
  readonly source: string | null;
  readonly clients: readonly Client[];
  /** With a registration that counts. */
  readonly registered: readonly Client[];
  /** Took part. */
  readonly attended: readonly Client[];
  /** Took part in two editions of one series or more. */
  readonly cameAgain: readonly Client[];
}

type Growing = { source: string | null } & Record<Exclude<keyof SourceFunnel, 'source'>, Client[]>;

/** Every source with its clients, the largest first. */
export function sourceFunnels(
  clients: Iterable<Client>,
  dossierOf: (client: Client) => Dossier,
  kind: SourceKind,
  scope: SourceScope = {},
): SourceFunnel[] {
  const funnels = new Map<string, Growing>();
  for (const client of clients) {
    const dossier = dossierOf(client);
    if (!isInScope(dossier, scope)) continue;
    const source = sourceOf(client, kind);
    const funnel = heldIn(funnels, source === null ? '' : fold(source), () => ({
      source,
      clients: [],
      registered: [],
      attended: [],
      cameAgain: [],
    }));
    funnel.clients.push(client);
    const stage = stageOf(dossier, scope);
    if (stage > 0) funnel.registered.push(client);
    if (stage > 1) funnel.attended.push(client);
    if (stage > 2) funnel.cameAgain.push(client);
  }
  return [...funnels.values()].sort(
    (a, b) =>
      Number(a.source === null) - Number(b.source === null) ||
      b.clients.length - a.clients.length ||
      ((a.source ?? '') < (b.source ?? '') ? -1 : 1),
  );
}

/** What a client says of itself, or what the roster knows of how it got there: a tool's file, else the command that made it. */
function sourceOf({ sourceChannel, origin }: Client, kind: SourceKind): string | null {
  if (kind === 'channel') return sourceChannel ?? null;
  return origin?.[kind] ?? origin?.command ?? null;
}

function isInScope({ parts }: Dossier, { event, series }: SourceScope): boolean {
  if (event) return parts.some((part) => part.event.id === event.id);
  return series === undefined || parts.some((part) => seriesOf(part.event) === series);
}

/** 0 not registered, 1 registered, 2 took part, 3 came again. */
function stageOf({ parts, participations }: Dossier, { event, series }: SourceScope): number {
  const isMeant = (one: Event) =>
    event ? one.id === event.id : series === undefined || seriesOf(one) === series;
  if (!parts.some((part) => part.counts && isMeant(part.event))) return 0;
  const came = participations.filter((one) => isMeant(one.event));
  if (came.length === 0) return 1;
  const isAgain = event
    ? participations.some((one) => seriesOf(one.event) === seriesOf(event) && isAfter(one.event, event))
    : new Set(came.map((one) => seriesOf(one.event))).size < came.length;
  return isAgain ? 3 : 2;
}

function isAfter(one: Event, other: Event): boolean {
  return one.id !== other.id && one.start >= other.start;
}
