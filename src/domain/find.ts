/** Who or what is meant by something typed: an id, an e-mail, a phone number, a name, pinyin, a company. */
import { isDay } from '../lib/day.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/near.ts';
import { type Candidate, fail } from './errors.ts';
import { emailMeaning, longestRef } from './find/address.ts';
import { type MatchKind, type Meaning, matchKinds, nameMeaning, phoneMeaning } from './find/meaning.ts';
import { seriesOf } from './participation.ts';
import type { Client } from './records/client.ts';
import type { Event } from './records/event.ts';
import type { Survey } from './records/survey.ts';
import { type Roster, typedId } from './roster.ts';

export interface Match {
  readonly client: Client;
  readonly by: MatchKind;
}

const manyCandidates = 10;
const SHORTEST_WORD = 3;
const MOST_NEAR = 3;

/** Everybody `ref` may mean, the surest first; where it is an id, an address or a number, nobody else. An id that was merged away means whom it went into. */
export function findClients({ clients }: Roster<'clients'>, ref: string): Match[] {
  const typed = ref.trim().slice(0, longestRef);
  if (typed === '') return [];
  const byId = clients.get(typed) ?? clients.get(typedId('clients', typed));
  if (byId) return [{ client: byId, by: 'id' }];
  const merged = holderOf(clients, typedId('clients', typed));
  if (merged) return [{ client: merged, by: 'id' }];
  const contact = typed.includes('@') ? emailMeaning(typed) : phoneMeaning(typed);
  const matches = contact ? ranked(clients, contact) : [];
  return matches.length > 0 ? matches : ranked(clients, nameMeaning(typed));
}

/** The client of an id, or the one it was merged into. */
export function clientById(clients: ReadonlyMap<string, Client>, ref: string): Client | undefined {
  const id = typedId('clients', ref);
  return clients.get(id) ?? holderOf(clients, id);
}

/** Whoever a client of that id was merged into. */
function holderOf(clients: ReadonlyMap<string, Client>, id: string): Client | undefined {
  if (id === '') return undefined;
  for (const client of clients.values()) if (client.formerIds?.includes(id)) return client;
  return undefined;
}

/** The one client meant. Throws `client.unknown` or `client.ambiguous`; somebody archived is meant only where nobody else is. */
export function resolveClient(roster: Roster<'clients'>, ref: string): Client {
  const matches = findClients(roster, ref);
  const [best] = matches;
  if (!best) throw fail('client.unknown', { ref, near: nearNames(ref, [...roster.clients.values()]) });
  const alike = matches.filter(({ by }) => by === best.by).map(({ client }) => client);
  const present = alike.filter(({ archived }) => archived === undefined);
  return soleOf(present.length > 0 ? present : alike, ref);
}

/** The only one of those `ref` may mean. Throws `client.ambiguous`. */
export function soleOf(clients: readonly Client[], ref: string): Client {
  const [only] = clients;
  if (only && clients.length === 1) return only;
  throw fail('client.ambiguous', { ref, ...candidatesFrom(clients, contactLine) });
}

function contactLine({ organisation, emails, phones }: Client): string {
  const contact = emails?.[0]?.value ?? phones?.[0]?.value ?? phones?.[0]?.typed;
  return [organisation, contact].filter((one) => one !== undefined).join('  ');
}

/** The event meant: its id, its name in any spelling, `NAME@DAY`, or a part of one name only. Throws `event.unknown`, `event.ambiguous`. */
export function resolveEvent(events: Iterable<Event>, ref: string): Event {
  const all = [...events];
  const at = ref.lastIndexOf('@');
  const day = at > 0 && isDay(ref.slice(at + 1)) ? ref.slice(at + 1) : undefined;
  const ofDay = day === undefined ? all : all.filter(({ start }) => start === day);
  const found = meant(ofDay, day === undefined ? ref : ref.slice(0, at), typedId('events', ref));
  const [only] = found;
  if (!only) throw fail('event.unknown', { ref, near: nearNames(ref, all) });
  if (found.length === 1) return only;
  throw fail('event.ambiguous', { ref, ...candidatesFrom(found, ({ start }) => start) });
}

/** The series meant, by its name in any spelling or a part of one only; of an event without one its id or name. Throws `series.unknown`. */
export function resolveSeries(events: Iterable<Event>, ref: string): string {
  const names = new Map<string, string>();
  for (const event of events) {
    names.set(seriesOf(event), seriesOf(event));
    if (event.series === undefined) names.set(event.name, event.id);
  }
  const wanted = fold(ref);
  for (const [name, series] of names) if (fold(name) === wanted) return series;
  const parts = new Set(
    [...names].flatMap(([name, series]) => (wanted !== '' && fold(name).includes(wanted) ? series : [])),
  );
  const [only] = parts;
  if (only !== undefined && parts.size === 1) return only;
  throw fail('series.unknown', { ref, near: parts.size > 1 ? [...parts] : nearest(ref, [...names.keys()]) });
}

/** The survey meant: its id, its name, or a part of one name only. Throws `survey.unknown`, `survey.ambiguous`. */
export function resolveSurvey(surveys: Iterable<Survey>, ref: string): Survey {
  const all = [...surveys];
  const found = meant(all, ref, typedId('surveys', ref));
  const [only] = found;
  if (!only) throw fail('survey.unknown', { ref, near: nearNames(ref, all) });
  if (found.length === 1) return only;
  throw fail('survey.ambiguous', { ref, ...candidatesFrom(found, ({ event }) => event) });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names one may have meant: near as a whole, else by one of their words. */
function nearNames(ref: string, records: readonly Named[]): string[] {
  const names = [...new Set(records.map(({ name }) => name))];
  const near = nearest(ref, names);
  if (near.length > 0 || ref.length < SHORTEST_WORD) return near;
  const wordsOf = (name: string) => name.split(/\s+/).filter((word) => word.length >= SHORTEST_WORD);
  const words = nearest(ref, new Set(names.flatMap(wordsOf)));
  return names.filter((name) => wordsOf(name).some((word) => words.includes(word))).slice(0, MOST_NEAR);
}

/** The record of that id; else those of that name in any spelling; else that of the id in short, as `e2`; else those it is a part of. */
function meant<T extends Named>(records: readonly T[], ref: string, shortId: string): readonly T[] {
  const ofId = (wanted: string) => records.filter(({ id }) => id === wanted);
  const byId = ofId(ref);
  if (byId.length > 0) return byId;
  const wanted = fold(ref);
  if (wanted === '') return [];
  const exact = records.filter(({ name }) => fold(name) === wanted);
  if (exact.length > 0) return exact;
  const inShort = ofId(shortId);
  return inShort.length > 0 ? inShort : records.filter(({ name }) => fold(name).includes(wanted));
}

function candidatesFrom<T extends Named>(
  found: readonly T[],
  detail: (record: T) => string,
): { candidates: readonly Candidate[]; total: number } {
  const candidates = found
    .slice(0, manyCandidates)
    .map((one) => ({ id: one.id, name: one.name, detail: detail(one) }));
  return { candidates, total: found.length };
}

function ranked(clients: ReadonlyMap<string, Client>, meaning: Meaning): Match[] {
  const byKind = new Map<MatchKind, Match[]>(matchKinds.map((kind) => [kind, []]));
  for (const client of clients.values()) {
    const by = meaning(client);
    if (by) byKind.get(by)?.push({ client, by });
  }
  return [...byKind.values()].flat();
}
