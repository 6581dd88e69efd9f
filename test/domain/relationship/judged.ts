/** Relationships over a roster made by hand: four yearly editions of one salon, a fifth ahead. */
import { dossiers } from '../../../src/domain/dossier.ts';
import type { Case } from '../../../src/domain/records/case.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import { type Thresholds, thresholdsOf } from '../../../src/domain/records/thresholds.ts';
import {
  type LabelRoster,
  type Relationship,
  type Relationships,
  relationships,
} from '../../../src/domain/relationship/relationship.ts';
import { roster as kpiRoster } from '../kpi/hand-made.ts';

export const today = '2026-11-24';
const zone = 'Asia/Shanghai';
const typed = { created: '2022-01-05T00:00:00.000Z', updated: '2022-01-05T00:00:00.000Z' };

export const client = (id: string, more: Partial<Client> = {}): Client => ({
  id,
  ...typed,
  kind: 'person',
  name: id,
  ...more,
});

export const caseOf = (id: string, of: string, opened: string, more: Partial<Case> = {}): Case => ({
  id,
  ...typed,
  client: of,
  kind: 'complaint',
  text: 'said so',
  opened,
  ...more,
});

type Parts = Omit<Parameters<typeof kpiRoster>[0], 'events'> & {
  readonly events?: readonly Event[];
  readonly clients?: readonly Client[];
  readonly cases?: readonly Case[];
  readonly costs?: readonly Cost[];
  readonly limits?: Partial<Thresholds>;
};

const edition = (id: string, start: string, more: Partial<Event> = {}): Event => ({
  id,
  ...typed,
  name: `Salon ${start.slice(0, 4)}`,
  series: 'Salon',
  start,
  ...more,
});

export const salons = [
  edition('E001', '2023-03-01'),
  edition('E002', '2024-03-01'),
  edition('E003', '2025-03-01', { end: '2025-03-03' }),
  edition('E004', '2026-03-01'),
  edition('E005', '2027-03-01'),
];
export const event = edition;

/** A roster of these records. */
export function rosterWith({
  clients = [],
  cases = [],
  costs = [],
  limits = {},
  events = salons,
  ...parts
}: Parts): LabelRoster {
  const roster = kpiRoster({ ...parts, events });
  return {
    ...roster,
    settings: { ...roster.settings, ...limits },
    clients: new Map(clients.map((one) => [one.id, one])),
    cases: new Map(cases.map((one) => [one.id, one])),
    costs: new Map(costs.map((one) => [one.id, one])),
  };
}

/** Everybody a registration, interaction, answer or case names is a client, with what `clients` says of them. */
export function judged(
  parts: Parts,
  { day = today, series }: { readonly day?: string; readonly series?: string } = {},
): Relationships & { readonly named: (id: string) => Relationship } {
  const roster = rosterWith(parts);
  const scope = { day, zone, ...(series === undefined ? {} : { series }) };
  const all = relationships(roster, dossiers(roster, scope), thresholdsOf(roster.settings), series);
  return { ...all, named: (id) => all.of(roster.clients.get(id) ?? client(id)) };
}
