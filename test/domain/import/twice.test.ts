import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft, Sheetful } from '../../../src/domain/draft.ts';
import type { Question } from '../../../src/domain/records/survey.ts';
import { apply } from '../../../src/domain/roster.ts';
import { flawOf } from '../../../src/store/check.ts';
import { client, importing, now, person, registered, rosterOf, row, sheet } from './hand-made.ts';

const later = '2026-12-01T09:00:00.000Z';

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
    ),
    fc.constantFrom(
      {},
      { consent: { email: { state: 'yes' as const } } },
      { consent: { email: { state: 'no' as const } } },
      { custom: { Size: 'L' } },
      { custom: { Size: 'M' } },
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
      'registered' as const,
      'pending' as const,
      'attended' as const,
      'cancelled' as const,
    ),
    registeredAt: fc.constantFrom(undefined, '2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'),
  })
  .map((all) =>
    registered(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))),
  );
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
const numbered: fc.Arbitrary<Sheetful> = fc
  .array(one, { minLength: 1, maxLength: 5 })
  .map((rows) => sheet(rows.map(withKey), { tool: 'luma' }));
const contacts = fc.array(who, { minLength: 1, maxLength: 5 }).map((people) =>
  sheet(
    people.map((somebody) => row(somebody)),
    { as: 'contacts' },
  ),
);
const questions: readonly Question[] = [
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
const file = fc.oneof(registrations, registrations, contacts, survey);
const options = fc
  .record({
    onAmbiguous: fc.constantFrom(undefined, 'review' as const, 'new' as const, 'first' as const),
    prefer: fc.constantFrom(undefined, 'new' as const, 'old' as const),
    createClients: fc.boolean(),
    keepJunk: fc.boolean(),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
const known = fc
  .array(fc.tuple(name, reached, company), { maxLength: 2 })
  .map((all) =>
    rosterOf(...all.map(([called, ...rest], at) => client(`C000${at + 1}`, called || '?', ...rest))),
  );

test('a file imported twice is a file imported once', () => {
  fc.assert(
    fc.property(file, known, options, (made, roster, chosen) => {
      const first = importing(made, roster, chosen);
      const second = importing(made, first.roster, { ...chosen, now: later });
      expect(second.plan.changes).toEqual([]);
      expect(second.plan.counts).toMatchObject({
        newClients: 0,
        updatedClients: 0,
        registrationsAdded: 0,
        registrationsUpdated: 0,
        answersAdded: 0,
        review: 0,
      });
    }),
    { numRuns: 500 },
  );
});

test('an answer guessed to be a client’s does not draw another answer to that client the next time', () => {
  const roster = rosterOf(client('C0001', '王', 'info@example.com'));
  const answers = [person('', 'info@example.com'), person('Olivia Brown', 'info@example.com')].map(
    (somebody, at) => ({ key: `form:${at}`, complete: true, person: somebody, values: { q1: 4 } }),
  );
  const file = sheet([], { questions, answers });
  const first = importing(file, roster, { onAmbiguous: 'first' });
  expect([...first.roster.answers.values()].map((answer) => answer.client)).toEqual(['C0001', undefined]);
  expect(importing(file, first.roster, { onAmbiguous: 'first', now: later }).plan.changes).toEqual([]);
});

test('a client who learned another name from the file does not draw rows of the same phone the next time', () => {
  const roster = rosterOf(client('C0001', '王', 'a@example.com +12025550113', 'Northwind'));
  const file = sheet([
    row(person('Olivia Brown', 'a@example.com', 'Northwind'), registered()),
    row(person('Olivia', 'b@example.com +12025550113'), registered()),
    row(person('Olivia Brown', 'b@example.com'), registered()),
  ]);
  const first = importing(file, roster);
  expect(first.roster.clients.get('C0001')?.otherNames).toEqual(['Olivia Brown']);
  expect(importing(file, first.roster, { now: later }).plan.changes).toEqual([]);
});

test('a ticket with a client of its own does not follow its buyer’s address to another the next time', () => {
  const file = sheet([
    row(person('Olivia Brown', '13800000001', 'Northwind'), registered()),
    row(person('', 'a@example.com 13800000001', 'Lotus Ltd'), registered()),
    row(person('Olivia Brown', '', 'Lotus Ltd'), registered(), 'a@example.com +12025550113'),
  ]);
  const first = importing(file);
  expect(first.plan.counts.newClients).toBe(2);
  expect(importing(file, first.roster, { now: later }).plan.changes).toEqual([]);
});

test('a file of numbered tickets that comes again after another one makes nobody new', () => {
  fc.assert(
    fc.property(numbered, contacts, (made, between) => {
      const first = importing(made).roster;
      const second = importing(between, first).roster;
      expect(importing(made, second).plan.counts).toMatchObject({ newClients: 0, registrationsAdded: 0 });
    }),
    { numRuns: 200 },
  );
});

test('nobody and nothing known is ever lost by an import', () => {
  fc.assert(
    fc.property(file, known, options, (made, roster, chosen) => {
      const { plan, roster: after } = importing(made, roster, chosen);
      expect(plan.changes.every((change) => change.after !== null)).toBe(true);
      for (const [id, before] of roster.clients) {
        const now = after.clients.get(id);
        for (const { value, valid } of before.emails ?? [])
          if (valid) expect(now?.emails?.some((email) => email.value === value && email.valid)).toBe(true);
        for (const { value } of before.phones ?? [])
          if (value !== null) expect(now?.phones?.some((phone) => phone.value === value)).toBe(true);
        if (before.organisation !== undefined) expect(now?.organisation).toBeDefined();
        expect(now?.name).toBeTruthy();
      }
    }),
    { numRuns: 200 },
  );
});

test('what a plan counts is what it changes', () => {
  fc.assert(
    fc.property(file, known, options, (made, roster, chosen) => {
      const { plan } = importing(made, roster, chosen);
      const count = (collection: string, isNew: boolean) =>
        plan.changes.filter(
          (change) => change.collection === collection && (change.before === null) === isNew,
        ).length;
      expect(plan.counts.newClients).toBe(count('clients', true));
      expect(plan.counts.updatedClients).toBe(count('clients', false));
      expect(plan.counts.review).toBe(count('reviews', true));
      expect(plan.counts.registrationsAdded).toBe(count('registrations', true));
      expect(plan.counts.answersAdded).toBe(count('answers', true));
      expect(apply(roster, plan.changes).clients.size).toBe(roster.clients.size + plan.counts.newClients);
      expect(new Set(plan.verdicts.map(({ place }) => place.row)).size).toBe(plan.verdicts.length);
      expect(plan.changes.every(({ after }) => after?.updated === now)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('whatever an import makes of a file can be stored', () => {
  fc.assert(
    fc.property(file, known, options, (made, roster, chosen) => {
      for (const { collection, after } of importing(made, roster, chosen).plan.changes)
        expect(flawOf(collection, after)).toBeNull();
    }),
    { numRuns: 200 },
  );
});
