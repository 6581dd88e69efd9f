/**
 * The labels of all clients in one series: where they stand in its lifecycle, and how long they have been trusting. Of whom no more is known
 * than where they were registered and came, one is judged for all of whom that is the same.
 */
import { heldIn } from '../../lib/collect.ts';
import { once } from '../../lib/once.ts';
import type { Day } from '../../lib/time/day.ts';
import { columnsOf, valueAt } from '../columns.ts';
import { asItWas } from '../dossier/as-it-was.ts';
import { type Dossiers, dossiers } from '../dossier.ts';
import { type Attendance, type Attendances, attendances, rowsOf } from '../edition/attendance.ts';
import { editionsOf, lastDay, seriesOf, wasHeld } from '../edition/participation.ts';
import type { Turnout } from '../edition/turnout.ts';
import type { Client } from '../records/client.ts';
import type { Thresholds } from '../records/thresholds.ts';
import type { Lifecycle } from './labels/lifecycle.ts';
import { type LabelRoster, type labelCollections, type Relationship, relationships } from './relationship.ts';
import type { Label } from './rule.ts';
import { hasBooths } from './series/booth-area.ts';
import { seriesBooks } from './series/series-book.ts';

/** The fields of a client that tell where they stand, besides what they took part in. */
export interface Person extends Pick<Client, 'id' | 'setLabels'> {
  readonly archived?: NonNullable<Client['archived']> | true;
}

export type EverybodyRoster = Omit<LabelRoster, 'clients'> & {
  readonly clients: ReadonlyMap<string, Person>;
};

type KnownBy = Exclude<(typeof labelCollections)[number], 'surveys'>;

export interface EverybodyScope {
  readonly day: Day;
  /** The organiser's. */
  readonly zone: string;
  readonly limits: Thresholds;
  /** Nobody else is judged. */
  readonly includes?: ((client: string) => boolean) | undefined;
  /** The attendances of the roster, where they have been worked out already. */
  readonly attendances?: Attendances;
}

/** Clients by where they stand on the day; who is archived, or has nothing to do with the series, is nowhere. */
export function lifecyclesIn(
  roster: EverybodyRoster,
  series: string,
  scope: EverybodyScope,
): ReadonlyMap<Lifecycle, readonly string[]> {
  const people = peopleOf(roster, scope);
  const { joined, of, alike } = judging(roster, series, scope);
  const attendance = joined.attendance();
  const heard = new Set([...clientsIn(roster.answers.values()), ...talkingOf(roster, series)]);
  const known = new Map<Turnout, { readonly isOfSeries: boolean; readonly like: string }>();
  const shared = new Map<string, Label<Lifecycle>>();
  const found = new Map<Lifecycle, string[]>();
  people.each(attendance, (person, number) => {
    if (people.isArchived(person)) return;
    const turnout = joined.turnoutOf(number);
    const { isOfSeries, like } = heldIn(known, turnout, () => ({
      isOfSeries: turnout.registered.some((event) => seriesOf(event) === series),
      like: likeness(turnout),
    }));
    const isAlone =
      people.isSet(person) ||
      heard.has(people.id(person)) ||
      (!isOfSeries && rowsOf(attendance, number).length > 0);
    const { value } = isAlone
      ? of(people.record(person)).main.lifecycle
      : heldIn(shared, like, () => alike(people.record(person)).main.lifecycle);
    if (value !== null) heldIn(found, value, () => []).push(people.id(person));
  });
  return found;
}

/**
 * For how many editions in a row clients held the stage of trust, as they were judged at the end of each: the last such row of everybody
 * who ever did, today's among them.
 */
export function trustLengths(
  roster: EverybodyRoster,
  series: string,
  scope: EverybodyScope,
): ReadonlyMap<string, number> {
  const people = peopleOf(roster, scope);
  const known = new Set([...clientsIn(roster.answers.values()), ...clientsIn(roster.cases.values())]);
  const lengths = new Map<string, number>();
  let before: ReadonlySet<string> = new Set();
  const editions = editionsOf(roster.events.values(), series);
  for (const event of editions) {
    if (!wasHeld(event, scope.day)) continue;
    const day = lastDay(event);
    const trusting = new Set<string>();
    const last = before;
    before = trusting;
    // Nobody came twice then.
    if (people.set().length === 0 && editions.filter((one) => wasHeld(one, day)).length < 2) continue;
    const { joined, of, alike } = judging(roster, series, { ...scope, day });
    const attendance = joined.attendance();
    const heard = new Set([...known, ...talking(roster, joined, series, scope.limits)]);
    const holding = boothHolders(attendance);
    const isKnown = once(() => knownOn(roster, people.set(), day, scope.zone));
    const likes = new Map<Turnout, string>();
    const shared = new Map<string, boolean>();
    people.each(attendance, (person, number) => {
      const turnout = joined.turnoutOf(number);
      if (people.isSet(person)) {
        if (isKnown()(people.id(person)) && isTrusting(of(people.record(person))))
          trusting.add(people.id(person));
        return;
      }
      const like = heldIn(likes, turnout, () => (editionsIn(turnout, series) > 1 ? likeness(turnout) : ''));
      if (like === '') return;
      const isAlone = heard.has(people.id(person)) || holding[number];
      const trusts = isAlone
        ? isTrusting(of(people.record(person)))
        : heldIn(shared, like, () => isTrusting(alike(people.record(person))));
      if (trusts) trusting.add(people.id(person));
    });
    for (const client of trusting) lengths.set(client, last.has(client) ? (lengths.get(client) ?? 0) + 1 : 1);
  }
  return lengths;
}

const isTrusting = ({ main }: Relationship) => main.stage.value === 'trust';

/** The same for all who came to the same editions and are registered for the same ones: how often to each does not matter. */
function likeness({ attended, registered }: Turnout): string {
  return [attended, [], new Set(registered)].map((events) => [...events].map(({ id }) => id).join()).join();
}

const editionsIn = ({ attended }: Turnout, series: string) =>
  attended.filter((event) => seriesOf(event) === series).length;

interface Judging {
  readonly joined: Dossiers;
  of(person: Person): Relationship;
  /** The same, as if of nobody more were known than where they were registered and came. */
  alike(person: Person): Relationship;
}

function judging(
  roster: EverybodyRoster,
  series: string,
  { day, zone, limits, attendances: on = attendances(roster, zone) }: EverybodyScope,
): Judging {
  // Neither stage nor lifecycle looks at more of a client than that.
  const whole = roster as unknown as LabelRoster;
  const bare = {
    ...whole,
    interactions: new Map(),
    surveys: new Map(),
    answers: new Map(),
    cases: new Map(),
  };
  const scope = { day, zone, series, attendances: on };
  const joined = dossiers(whole, scope);
  const { of } = relationships(whole, joined, limits, series);
  const { of: alike } = relationships(bare, dossiers(bare, scope), limits, series);
  return { joined, of: (person) => of(person as Client), alike: (person) => alike(person as Client) };
}

const isSet = ({ setLabels }: Person) => setLabels !== undefined;

/** The clients that are asked for, as their columns tell of them. */
function peopleOf({ clients }: EverybodyRoster, { includes }: EverybodyScope) {
  const columns = columnsOf(clients);
  const ids = columns.column('id');
  const archived = columns.column('archived').which;
  const labels = columns.column('setLabels');
  const id = (person: number) => valueAt(ids, person) ?? '';
  return {
    id,
    record: (person: number) => columns.record(person),
    isArchived: (person: number) => archived[person] !== 0,
    /** Somebody set a label of theirs by hand. */
    isSet: (person: number) => labels.which[person] !== 0,
    set: () => (labels.values.length === 1 ? [] : [...clients.values()].filter(isSet)),
    /** With their numbers in the attendance. */
    each({ numbersOf }: Attendance, see: (person: number, number: number) => void) {
      const numbers = numbersOf(ids);
      for (let person = 0; person < columns.size; person++)
        if (includes === undefined || includes(id(person))) see(person, numbers[person] ?? -1);
    },
  };
}

/** Whom answers or cases are of. */
function* clientsIn(records: Iterable<{ readonly client?: string }>) {
  for (const { client } of records) if (client !== undefined) yield client;
}

/** Who said something about an event of the series. */
function* talkingOf({ events, interactions }: EverybodyRoster, series: string) {
  const columns = columnsOf(interactions);
  const about = columns.column('event');
  if (about.values.length === 1) return;
  const client = columns.column('client');
  for (let row = 0; row < columns.size; row++) {
    const event = events.get(valueAt(about, row) ?? '');
    if (event !== undefined && seriesOf(event) === series) yield valueAt(client, row);
  }
}

/** Who said so much before the edition before the latest that less of it could be a signal. */
function talking(
  roster: EverybodyRoster,
  { asOf, attendance }: Dossiers,
  series: string,
  limits: Thresholds,
): readonly (string | undefined)[] {
  const { previous, isInCycle } = seriesBooks(roster, asOf, attendance).of(series);
  if (previous === null) return [];
  const columns = columnsOf(roster.interactions);
  const at = columns.column('at');
  const isThen = at.values.map((one) => one !== undefined && isInCycle(one, previous));
  if (!isThen.includes(true)) return [];
  const { values, which } = columns.column('client');
  const times = new Uint32Array(values.length);
  for (let row = 0; row < columns.size; row++)
    if (isThen[at.which[row] ?? 0]) times[which[row] ?? 0] = (times[which[row] ?? 0] ?? 0) + 1;
  const few = Math.max(1, limits['signal.contacts-before']);
  return values.filter((_, client) => (times[client] ?? 0) >= few);
}

/** By number of the client: whether any registration of theirs has ground, or may have it. */
function boothHolders(attendance: Attendance): Uint8Array {
  const holders = new Uint8Array(attendance.clients);
  if (!hasBooths(attendance)) return holders;
  const area = attendance.column('area').which;
  const role = attendance.column('role');
  const exhibitor = role.values.indexOf('exhibitor');
  for (let row = 0; row < attendance.standing.length; row++)
    if (area[row] !== 0 || role.which[row] === exhibitor) holders[attendance.client[row] ?? 0] = 1;
  return holders;
}

/** Whether somebody of these was known on a day. */
function knownOn(
  { settings, counters, events, ...roster }: EverybodyRoster,
  people: readonly Person[],
  day: Day,
  zone: string,
): (id: string) => boolean {
  const clients = new Map(people.map((one) => [one.id, one as Client]));
  const theirs = <T extends { readonly client?: string }>(records: ReadonlyMap<string, T>) =>
    new Map([...records].filter(([, { client = '' }]) => clients.has(client)));
  const then = asItWas<KnownBy>(
    {
      settings,
      counters,
      events,
      clients,
      registrations: theirs(roster.registrations),
      interactions: theirs(roster.interactions),
      answers: theirs(roster.answers),
      cases: theirs(roster.cases),
      costs: theirs(roster.costs),
    },
    day,
    zone,
  );
  return (id) => then.clients.has(id);
}
