/** Random small rosters, made so that every value of every label comes up; and a large one. */
import fc from 'fast-check';
import type { Case } from '../../../src/domain/records/case.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Answer, Survey } from '../../../src/domain/records/survey.ts';
import type { LabelRoster } from '../../../src/domain/relationship/relationship.ts';
import { numberIn, type Raw } from './oracle-facts.ts';
import {
  answer,
  clients,
  complaint,
  cost,
  dayFrom,
  events,
  interaction,
  known,
  oneOf,
  questionnaires,
  registration,
  who,
  zone,
} from './oracle-records.ts';

/** The list with ids, of which some have a digit more. */
const numbered = <T extends object>(letter: string, list: readonly object[]): T[] =>
  list.map((one, at) => known<T>({ id: `${letter}${99_996 + at}`, ...one } as T));

/** Seats lie on the first registration of their order. */
function seated(list: readonly Registration[]): Registration[] {
  return list.map((one, at) => {
    const { seats: _, ...bare } = one;
    const isFirst = !list.slice(0, at).some(({ order, event }) => order === one.order && event === one.event);
    return isFirst || one.order === undefined ? one : bare;
  });
}

/** Some of anybody for any of `things`, and mostly one of the first client for each, so that there is something to compare. */
function heap<T, U>(
  of: (things: readonly U[], client: fc.Arbitrary<string>) => fc.Arbitrary<T>,
  things: readonly U[],
  most: number,
): fc.Arbitrary<T[]> {
  const first = oneOf('C0001', 'C0001', 'C0002');
  const each = things.map((thing) => fc.option(of([thing], first), { nil: undefined, freq: 5 }));
  return fc
    .tuple(fc.array(of(things, who), { maxLength: most, size: 'max' }), fc.tuple(...each))
    .map(([any, firsts]) => [...any, ...firsts.filter((one) => one !== undefined)]);
}

const typed = { created: '2020-01-01T00:00:00.000Z', updated: '2020-01-01T00:00:00.000Z' };

/** One for each event, and up to two that are the second of theirs. */
const surveysOf = (events: readonly Event[]) =>
  fc
    .array(oneOf(...questionnaires), { minLength: events.length, maxLength: events.length + 2, size: 'max' })
    .map((list) =>
      list.map((questions, at): Survey => {
        const event = events[at % events.length]?.id ?? '';
        return { id: `S${at}`, ...typed, name: event, event, questions };
      }),
    );

const anyRoster: fc.Arbitrary<Raw> = fc
  .tuple(clients, events)
  .chain(([clients, events]) => fc.tuple(fc.constant({ clients, events }), surveysOf(events)))
  .chain(([{ clients, events }, surveys]) =>
    fc
      .record({
        registrations: heap(registration, events, 24),
        interactions: fc.array(interaction(events), { maxLength: 16, size: 'max' }),
        answers: heap(answer, surveys, 12),
        cases: fc.array(complaint, { maxLength: 4, size: 'max' }),
        costs: fc.array(cost, { maxLength: 6, size: 'max' }),
      })
      .map(({ registrations, interactions, answers, cases, costs }) => ({
        currency: 'CNY',
        zone,
        clients,
        events,
        surveys,
        registrations: seated(numbered<Registration>('R', registrations)),
        interactions: numbered<Interaction>('I', interactions),
        answers: numbered<Answer>('A', answers),
        cases: numbered<Case>('K', cases),
        costs: numbered<Cost>('X', costs),
      })),
  );

// The weights are chosen so that all labels come up, so nothing is to be drawn towards its ends besides.
export const rosters = fc.noBias(anyRoster);

/** The same records in another order: by what the digits of their ids come to when stirred with `seed`. */
export function shuffled(raw: Raw, seed: number): Raw {
  const stir = ({ id }: { readonly id: string }) => (numberIn(id) * 7919 + seed * 104_729) % 10_007;
  const anew = <T extends { readonly id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => stir(a) - stir(b));
  return {
    ...raw,
    clients: anew(raw.clients),
    events: anew(raw.events),
    registrations: anew(raw.registrations),
    interactions: anew(raw.interactions),
    surveys: anew(raw.surveys),
    answers: anew(raw.answers),
    cases: anew(raw.cases),
    costs: anew(raw.costs),
  };
}

/** So many people in the three editions of one series, each with a fee for every edition. */
export function crowd(
  people: readonly { readonly editions: readonly string[]; readonly fee: number }[],
): Raw {
  const idOf = (at: number) => `C${String(at).padStart(4, '0')}`;
  const editions: readonly [string, number][] = [
    ['E1', -800],
    ['E2', -400],
    ['E3', -100],
  ];
  return {
    currency: 'CNY',
    zone,
    clients: people.map((_, at) => ({ id: idOf(at), ...typed, kind: 'person', name: idOf(at) })),
    events: editions.map(([id, at]) => ({ id, ...typed, name: id, series: 'Salon', start: dayFrom(at) })),
    registrations: people.flatMap(({ editions, fee }, at) =>
      editions.map((event): Registration => {
        const money = { amount: fee, currency: 'CNY' };
        return { id: `R${at}${event}`, ...typed, client: idOf(at), event, status: 'attended', fee: money };
      }),
    ),
    interactions: [],
    surveys: [],
    answers: [],
    cases: [],
    costs: [],
  };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

/** The same records as the program keeps them. */
export const rosterOf = ({ currency, zone, ...records }: Raw): LabelRoster => ({
  settings: { currency, zone },
  counters: {},
  clients: byId(records.clients),
  events: byId(records.events),
  registrations: byId(records.registrations),
  interactions: byId(records.interactions),
  surveys: byId(records.surveys),
  answers: byId(records.answers),
  cases: byId(records.cases),
  costs: byId(records.costs),
});
