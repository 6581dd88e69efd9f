/** Random records of two series and of one event by itself, with days near every limit of the labels. */
import fc from 'fast-check';
import type { Case } from '../../../src/domain/records/case.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Registration, statuses } from '../../../src/domain/records/registration.ts';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';
import { addDays } from '../../../src/lib/day.ts';

const today = '2026-06-15';
export const zone = 'Asia/Shanghai';
export const dayFrom = (offset: number) => addDays(today, offset);

/** Known once in `times` and one, else not. */
const seldom = <T>(value: fc.Arbitrary<T>, times = 5) =>
  fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
export const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const weighted = <T>(...choices: readonly (readonly [number, T])[]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

/** Days counted from today: the limits of the labels, the days around them, and any other. */
const near = fc
  .tuple(
    oneOf(-1460, -1095, -730, -540, -400, -365, -364, -180, -90, -60, -30, -7, 0, 10, 200),
    oneOf(-1, 0, 0, 0, 1, 2),
  )
  .map(([anchor, more]) => anchor + more);
export const days = fc.noBias(oneOf(0, 0, 0, 0, 0, -1, 1, -30, -365, 2, 45, 90, 250)).map(dayFrom);

/** Just before and after midnight in the zones used, and noon. */
const times = oneOf('00:00:00', '03:59:59', '04:00:00', '05:00:00', '12:00:00', '15:59:59', '16:00:00');
const instants = fc.tuple(near, times).map(([offset, time]) => `${dayFrom(offset)}T${time}.000Z`);
const typed = {
  created: fc.constant('2020-01-01T00:00:00.000Z'),
  updated: fc.constant('2020-01-01T00:00:00.000Z'),
};
const created = weighted<string>(
  [6, '2020-01-01T00:00:00.000Z'],
  [1, `${dayFrom(-30)}T16:00:00.000Z`],
  [1, `${dayFrom(-364)}T15:59:59.000Z`],
).map((at) => ({ created: at, updated: at }));

const money = fc
  .tuple(
    oneOf(0, 1, 5_000, 20_000, 100_000, 100_100, 999_900, 1_000_000, 5_000_000, 7_777_700),
    weighted([8, 'CNY'], [1, 'USD']),
  )
  .map(([amount, currency]) => ({ amount, currency }));
const area = oneOf(3, 4.5, 9, 10, 16.2, 18, 27, 30, 36, 0);

/** A record without the keys whose values are not known. */
export function known<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

const event = fc.record({
  created,
  start: near,
  nights: oneOf(0, 0, 0, 1, 2),
  cancelled: seldom(fc.constant(true), 8),
  zone: seldom(oneOf('America/New_York', 'UTC')),
  checkinKnown: seldom(fc.constant(true)),
});
/** Ids of four digits come after those of three. */
const eventIds = ['E998', 'E999', 'E1000', 'E1001', 'E1002', 'E1003', 'E1004', 'E1005', 'E1006', 'E1007'];
const [salon, expo, alone] = ['Salon', 'Expo', undefined];
const seriesOfEvents = [salon, expo, salon, salon, salon, expo, salon, salon, alone, expo];
export const events = fc.array(event, { minLength: 5, maxLength: 10, size: 'max' }).map((list) =>
  list.map(({ created, start, nights, ...one }, at): Event => {
    const id = eventIds[at] ?? '';
    const [from, to] = [dayFrom(start), dayFrom(start + nights)];
    const end = nights === 0 ? undefined : to;
    return known<Event>({ id, name: id, series: seriesOfEvents[at], start: from, end, ...created, ...one });
  }),
);

const clientIds = ['C0001', 'C0002', 'C0003', 'C0004', 'C0005'];
export const who = oneOf('C0001', 'C0001', 'C0002', 'C0002', 'C0003', 'C0004', 'C0005');
export const clients = fc
  .tuple(
    ...clientIds.map((id) =>
      fc.record({
        id: fc.constant(id),
        created,
        companySize: seldom(oneOf(1, 99, 100, 5000), 4),
        needs: seldom(oneOf([], ['space'], ['space', 'leads']), 3),
        referredBy: seldom(oneOf(...clientIds.filter((other) => other !== id)), 3),
      }),
    ),
  )
  .map((list) =>
    list.map(({ created, ...one }) => known<Client>({ kind: 'person', name: one.id, ...created, ...one })),
  );

const status = weighted<(typeof statuses)[number]>(
  [8, 'attended'],
  [6, 'registered'],
  [2, 'pending'],
  [2, 'cancelled'],
  [1, 'invited'],
  [1, 'waitlisted'],
);
const seat = fc
  .record({ key: fc.constant('seat'), status, fee: seldom(money, 1), paid: seldom(money, 2) })
  .map((one) => known<NonNullable<Registration['seats']>[number]>(one));
export const registration = (events: readonly Event[], client: fc.Arbitrary<string>) =>
  fc
    .record({
      created,
      client,
      event: oneOf(...events),
      status,
      registeredAt: seldom(instants, 3),
      checkin: weighted([6, undefined], [2, 'start' as const], [1, 'later' as const]),
      role: weighted<Registration['role']>([3, 'attendee'], [3, 'exhibitor'], [1, 'sponsor'], [2, undefined]),
      fee: seldom(money, 1),
      paid: seldom(money, 2),
      refunded: seldom(money, 8),
      sponsorship: seldom(money, 10),
      area: seldom(area, 1),
      order: seldom(oneOf('O1', 'O2'), 2),
      seats: seldom(fc.array(seat, { minLength: 1, maxLength: 2 }), 6),
    })
    .map(({ created, event, checkin, area, role, ...one }) => {
      const at = `${checkin === 'later' ? addDays(event.start, 1) : event.start}T04:00:00.000Z`;
      const checkedInAt = checkin === undefined ? undefined : at;
      const stand = role === 'exhibitor' || area === 9 ? area : undefined;
      return { ...created, ...one, event: event.id, checkedInAt, role, area: stand };
    });

const scale = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  text: { en: id },
  kind: 'scale',
  ...more,
});
const ten = { min: 1, max: 10 };
const fair = scale('fair', { min: 1, max: 5, aspect: 'service', level: 'social' });
const recommend = scale('recommend', { kind: 'nps' });
export const questionnaires: readonly (readonly Question[])[] = [
  [scale('a', { min: 1, max: 5, dimension: 'overall' }), recommend, fair],
  [
    scale('a', { ...ten, dimension: 'overall', reversed: true }),
    scale('b', { dimension: 'content' }),
    recommend,
  ],
  [scale('a'), scale('b', { reversed: true }), scale('c', ten), scale('d', { kind: 'text' })],
  [scale('a', { dimension: 'overall' }), scale('b', { ...ten, dimension: 'overall' }), { ...fair, ...ten }],
  [recommend, scale('d', { kind: 'text' })],
];
const value = weighted<number | string | undefined>(
  ...[1, 2, 3, 4, 5].map((score) => [3, score] as const),
  ...[0, 6, 7, 9, 10, 11, '4'].map((score) => [1, score] as const),
  [2, undefined],
);
export const answer = (surveys: readonly Survey[], client: fc.Arbitrary<string>) =>
  fc
    .record({
      created,
      survey: oneOf(...surveys.map(({ id }) => id)),
      client: fc.oneof({ weight: 9, arbitrary: client }, fc.constant(undefined)),
      at: seldom(instants, 1),
      complete: weighted([9, true], [1, false]),
      setAside: weighted<'junk' | undefined>([9, undefined], [1, 'junk']),
      values: fc.record({ a: value, b: value, c: value, d: value, recommend: value, fair: value }),
    })
    .map(({ created, values, ...one }) => ({
      ...created,
      mode: 'import' as const,
      ...one,
      values: known<Answer['values']>(values),
    }));

/** Without their ids. */
export const complaint = fc
  .record({
    ...typed,
    client: who,
    kind: weighted<Case['kind']>([5, 'complaint'], [1, 'objection'], [1, 'request'], [1, 'suggestion']),
    text: fc.constant('said so'),
    opened: near.map(dayFrom),
    daysOpen: oneOf(undefined, 0, 1, 30),
    cause: seldom(oneOf('unfair-treatment', 'queue'), 1),
  })
  .map(({ daysOpen, ...one }) => ({
    ...one,
    closed: daysOpen === undefined ? undefined : addDays(one.opened, daysOpen),
  }));

export const interaction = (events: readonly Event[]) =>
  fc.record({
    ...typed,
    client: who,
    at: instants,
    event: seldom(oneOf(...events.map(({ id }) => id)), 2),
    minutes: seldom(oneOf(1, 7, 20, 90, 600), 1),
    text: fc.constant('said'),
  });

/** Without their ids. */
export const cost = fc.record({
  ...typed,
  client: seldom(who, 1),
  day: near.map(dayFrom),
  amount: money,
  category: weighted<Cost['category']>([5, 'service'], [1, 'acquisition'], [1, 'event']),
});
