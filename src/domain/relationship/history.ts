/** The labels of a client at the end of each edition of their series: judged anew for every one of those days, stored nowhere. */
import { byKeys } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { type Instant, instantOf } from '../../lib/time/instant.ts';
import { columnsOf, valueAt } from '../columns.ts';
import { asItWas } from '../dossier/as-it-was.ts';
import { dossiers } from '../dossier.ts';
import { counts, isCheckedIn, lastDay, nameOfSeries } from '../edition/participation.ts';
import type { Named } from '../errors.ts';
import { belongingTo } from '../part.ts';
import { type Client, setLabels } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { Registration } from '../records/registration.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { Roster } from '../roster.ts';
import type { Overridden, Settable } from './labels/override.ts';
import { type LabelRoster, type Relationship, relationships } from './relationship.ts';
import { seriesBooks } from './series/series-book.ts';

export interface LabelMoment {
  readonly day: Day;
  /** Held up to this day; null for the day that is asked about, where that is a later one. */
  readonly event: Event | null;
  readonly relationship: Relationship;
  /** Labels that are another than at the moment before; of the first moment every one that is known. */
  readonly changes: readonly LabelChange[];
}

export interface LabelChange {
  readonly label: Settable;
  readonly from: string | null;
  readonly now: Overridden<string>;
}

export interface HistoryScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
  /** The main series of the client on `day` where none is given. */
  readonly series?: string | undefined;
}

export interface LabelHistory {
  /** Null for who holds no registration that counts: then there is only the day itself. */
  readonly series: string | null;
  /** What people call it. */
  readonly seriesName: string | null;
  /** The earliest first, from the first edition at whose end the client had anything to do with the series. */
  readonly moments: readonly LabelMoment[];
}

/** Each moment is what would have been said on that day, by the days the records carry. */
export function labelHistory(roster: LabelRoster, client: Client, scope: HistoryScope): LabelHistory {
  const { day, zone } = scope;
  const series = scope.series ?? dossiers(roster, { day, zone, only: client.id }).of(client).mainSeries;
  const judgedOn = judging(roster, client, { ...scope, series });
  const moments: LabelMoment[] = [];
  for (const { on, event } of daysOf(roster, series, scope)) {
    const relationship = judgedOn(on);
    if (relationship === null || relationship.main.stage.value === null) continue;
    const before = moments.at(-1)?.relationship ?? null;
    moments.push({ day: on, event, relationship, changes: changesBetween(before, relationship) });
  }
  const seriesName = series === null ? null : nameOfSeries(roster.events.values(), series);
  return { series, seriesName, moments };
}

/** The end days of the held editions, and the day that is asked about. */
function daysOf(
  roster: LabelRoster,
  series: string | null,
  { day, zone }: HistoryScope,
): { readonly on: Day; readonly event: Event | null }[] {
  const { asOf, attendance } = dossiers(roster, { day, zone });
  const held = series === null ? [] : seriesBooks(roster, asOf, attendance).of(series).held;
  const ends = held.map((event) => ({ on: lastDay(event), event })).sort(byKeys(({ on }) => on));
  return ends.at(-1)?.on === day ? ends : [...ends, { on: day, event: null }];
}

/** Null where the client was not known yet. */
function judging(
  roster: LabelRoster,
  client: Client,
  { zone, limits, series }: Omit<HistoryScope, 'series'> & { readonly series: string | null },
): (on: Day) => Relationship | null {
  const theirs = [...roster.clients.values()].filter(({ referredBy }) => referredBy === client.id);
  const near = belongingTo(roster as Roster, new Set([client.id, ...theirs.map(({ id }) => id)]));
  const inSeries = series === null ? {} : { series };
  return (on) => {
    // Who was known then is all that labels do not find out by themselves: somebody met later referred nobody yet.
    const { clients } = asItWas(near, on, zone);
    const known = clients.get(client.id);
    if (known === undefined) return null;
    const then = { ...roster, clients };
    const joined = dossiers(then, { day: on, zone, only: client.id, ...inSeries });
    return relationships(then, joined, limits, series ?? undefined).of(known);
  };
}

/** A stage, since the end of which edition; since after the last one where it is null. */
export interface StageSince {
  readonly stage: string;
  readonly since: Named | null;
}

/** The stages one after the other, the present one last. Of the others it only matters whether it is known who came. */
export function stagesOf(roster: LabelRoster, client: Client, scope: HistoryScope): StageSince[] {
  const registrations = ownAndWitnesses(roster, client.id, scope.zone);
  const { moments } = labelHistory({ ...roster, registrations }, client, scope);
  return moments.flatMap(({ event, changes }) => {
    const stage = changes.find(({ label }) => label === 'stage')?.now.value ?? null;
    return stage === null ? [] : [{ stage, since: event && { id: event.id, name: event.name } }];
  });
}

/** The registrations of the client, and of every event the first that shows that somebody was checked in there. */
function ownAndWitnesses(
  { registrations, events }: LabelRoster,
  client: string,
  zone: string,
): ReadonlyMap<string, Registration> {
  const columns = columnsOf(registrations);
  const clients = columns.column('client');
  const event = columns.column('event');
  const status = columns.column('status');
  const checkedInAt = columns.column('checkedInAt');
  const registeredAt = columns.column('registeredAt');
  const theirs = clients.values.indexOf(client, 1);
  const counting = status.values.map((value) => value !== undefined && counts({ status: value }));
  const attended = status.values.map((value) => value !== undefined && isCheckedIn({ status: value }));

  // Who was checked in at no known time was so when the event began.
  const began: Instant[] = [];
  const beginning = (place: number): Instant => {
    const of = events.get(event.values[place] ?? '');
    began[place] ??= of === undefined ? '' : instantOf(`${of.start}T00:00:00`, of.zone ?? zone);
    return began[place];
  };
  const rows: number[] = [];
  const witnesses: Witness[] = [];
  for (let row = 0; row < columns.size; row++) {
    const stands = status.which[row] ?? 0;
    if (clients.which[row] === theirs) rows.push(row);
    else if (counting[stands] && (attended[stands] || checkedInAt.which[row] !== 0)) {
      const place = event.which[row] ?? 0;
      const at = shownBy(valueAt(registeredAt, row), valueAt(checkedInAt, row) ?? beginning(place));
      const known = witnesses[place];
      if (known === undefined || at < known.at) witnesses[place] = { row, at };
    }
  }
  for (const witness of witnesses) if (witness) rows.push(witness.row);
  return new Map(rows.map(columns.record).map((one) => [one.id, one]));
}

/** A registration by its place, and when it shows that somebody came. */
interface Witness {
  readonly row: number;
  readonly at: string;
}

/** When it was there and checked in. */
function shownBy(registeredAt: Instant = '', checkedInAt: Instant): Instant {
  return registeredAt > checkedInAt ? registeredAt : checkedInAt;
}

/** The seven labels of a relationship by their names. */
export function labelIn(relationship: Relationship, label: Settable): Overridden<string> {
  const { main } = relationship;
  if (label === 'stage' || label === 'lifecycle' || label === 'tier') return main[label];
  return relationship[label];
}

function changesBetween(before: Relationship | null, now: Relationship): LabelChange[] {
  return setLabels.flatMap((label) => {
    const from = before === null ? null : labelIn(before, label).value;
    const one = labelIn(now, label);
    return one.value === from ? [] : [{ label, from, now: one }];
  });
}
