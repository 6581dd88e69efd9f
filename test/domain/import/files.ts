/** Files with any kind of flaw, and rosters to import them into: few names and contacts, so that matches are frequent. */
import fc from 'fast-check';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import type { Question } from '../../../src/domain/records/survey.ts';
import { client, person, registered, rosterOf, row, sheet } from './hand-made.ts';

const name = fc.constantFrom(
  'Olivia Brown',
  'Ethan Brown',
  'O. Brown',
  'Olivia',
  'Sam Lee',
  'Sam L.',
  '李娜',
  'Nancy Li',
  '李娜 Nancy Li',
  '田中愛子',
  '',
  'Person 7',
  '王',
);
const reached = fc
  .tuple(
    fc.constantFrom('', '', 'info@example.com', 'a@example.com', 'b@example.com', 'not-an-address@'),
    fc.constantFrom('', '', '+12025550113', '13800000001', '999'),
  )
  .map((both) => both.join(' '));
const company = fc.constantFrom('', '', 'Lotus Ltd', 'Lotus', 'Northwind');
const who = fc
  .tuple(
    fc.tuple(name, reached, company).filter(([called, contact]) => called !== '' || contact.trim() !== ''),
    fc.constantFrom(
      {},
      {},
      { tags: ['vip'] },
      { texts: { city: '上海' } },
      { texts: { city: 'Xi’an', birthday: '1990-05-17' } },
      { texts: { birthday: '1961-12-02' } },
    ),
    fc.constantFrom(
      {},
      { consent: { email: { state: 'yes' as const } } },
      { consent: { email: { state: 'no' as const } } },
      { custom: { Size: 'L' } },
      { custom: { Size: 'M' } },
      { custom: { Address: '968 Forest Drive' } },
      { custom: { Address: '251 Railroad Boulevard' } },
    ),
  )
  .chain((all) => fc.tuple(fc.constant(all), fc.boolean()))
  .map(([[[called, contact, employer], some, more], keyed]) =>
    person(called, contact, employer, {
      ...some,
      ...more,
      ...(keyed && called !== '' ? { keys: [`meetup:${called}`] } : {}),
    }),
  );
const part = fc
  .record({
    order: fc.constantFrom(undefined, 'O1', 'O2'),
    ticket: fc.constantFrom(undefined, 'VIP', 'Day'),
    role: fc.constantFrom(undefined, undefined, 'exhibitor' as const, 'speaker' as const),
    status: fc.constantFrom(
      undefined,
      'registered' as const,
      'pending' as const,
      'attended' as const,
      'cancelled' as const,
    ),
    registeredAt: fc.constantFrom(undefined, '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'),
  })
  .map((all) => ({
    answers: {},
    ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
  }));
const one: fc.Arbitrary<Omit<Draft, 'place'>> = fc
  .tuple(who, part, fc.constantFrom(undefined, undefined, 'info@example.com', 'a@example.com +12025550113'))
  .map((all) => row(...all));
const seats = fc
  .array(fc.constantFrom('luma:1', 'luma:8', 'luma:9'), { maxLength: 2 })
  .map((keys) => [...new Set(keys)].map((key) => ({ key, order: 'O1', status: 'registered' as const })));
const registrations: fc.Arbitrary<Sheetful> = fc
  .tuple(fc.array(fc.tuple(one, fc.boolean()), { minLength: 1, maxLength: 5 }), seats, fc.boolean())
  .map(([rows, places, checkinKnown]) =>
    sheet(
      rows.map(([made, keyed], at) => (keyed ? withKey(made, at) : made)),
      { seats: places, checkinKnown, tool: 'luma' },
    ),
  );
/** A tool numbers its tickets, each once. */
const withKey = (made: Omit<Draft, 'place'>, at: number) => ({
  ...made,
  registration: { ...registered(), ...made.registration, key: `luma:${at}` },
});
export const numbered: fc.Arbitrary<Sheetful> = fc
  .array(one, { minLength: 1, maxLength: 5 })
  .map((rows) => sheet(rows.map(withKey), { tool: 'luma' }));
export const contacts = fc.array(who, { minLength: 1, maxLength: 5 }).map((people) =>
  sheet(
    people.map((somebody) => row(somebody)),
    { as: 'contacts' },
  ),
);
export const questions: readonly Question[] = [
  { id: 'q1', text: { en: 'Overall?' }, kind: 'scale', min: 1, max: 5 },
  { id: 'q2', text: { en: 'Recommend?' }, kind: 'nps' },
];
const survey = fc
  .array(
    fc.record({
      key: fc.constantFrom('form:1', 'form:2', 'form:3', 'form:4'),
      complete: fc.boolean(),
      person: fc.option(who),
      values: fc.record(
        { q1: fc.integer({ min: 1, max: 5 }), q2: fc.integer({ min: 0, max: 10 }) },
        { requiredKeys: [], noNullPrototype: true },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((answers) => sheet([], { questions, answers }));
export const file = fc.oneof(registrations, registrations, contacts, survey);
export const options = fc
  .record({
    onAmbiguous: fc.constantFrom(undefined, 'review' as const, 'new' as const, 'first' as const),
    prefer: fc.constantFrom(undefined, 'new' as const, 'old' as const),
    createClients: fc.boolean(),
    keepJunk: fc.boolean(),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
export const known = fc
  .array(fc.tuple(name, reached, company), { maxLength: 2 })
  .map((all) =>
    rosterOf(...all.map(([called, ...rest], at) => client(`C000${at + 1}`, called || '?', ...rest))),
  );
