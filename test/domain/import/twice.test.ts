import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../src/domain/roster.ts';
import { flawOf } from '../../../src/store/document/check.ts';
import { contacts, file, known, numbered, options, questions } from './files.ts';
import { client, importing, now, person, registered, rosterOf, row, sheet } from './hand-made.ts';

const later = '2026-12-01T09:00:00.000Z';

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
        answersUpdated: 0,
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
      expect(plan.counts.answersUpdated).toBe(count('answers', false));
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

test('a list that says nothing of states takes none back, and its source may come again', () => {
  const ann = person('Ann Marsh', 'ann@example.com');
  const shop = sheet([row(ann, { key: 'shop:1', status: 'pending', answers: {} })], { tool: 'shop' });
  const chain = sheet([row(ann, { answers: {} })], { tool: 'chain' });
  const both = importing(chain, importing(shop).roster);
  expect([...both.roster.registrations.values()].map(({ status }) => status)).toEqual(['pending']);
  expect(importing(shop, both.roster, { now: later }).plan.changes).toEqual([]);
  const paid = sheet([row(ann, registered())], { tool: 'chain' });
  const after = importing(paid, both.roster, { now: later });
  expect([...after.roster.registrations.values()].map(({ status }) => status)).toEqual(['registered']);
});

test('whoever was invited and stands on a list of sign-ups has registered', () => {
  const ann = person('Ann Marsh', 'ann@example.com');
  const invited = importing(sheet([row(ann, registered({ status: 'invited' }))]));
  const form = importing(sheet([row(ann, { answers: {} })], { tool: 'form' }), invited.roster);
  expect([...form.roster.registrations.values()].map(({ status }) => status)).toEqual(['registered']);
});

test.each([
  ['birthday', { texts: { birthday: '1940-01-04' } }, { texts: { birthday: '1965-09-09' } }],
  ['street', { custom: { Address: '968 Forest Drive' } }, { custom: { Address: '251 Railroad Boulevard' } }],
  ['title', { texts: { title: 'Editor' } }, { texts: { title: 'Buyer' } }],
])('rows of one name that is all they share are told apart by a %s, the next time too', (_, one, other) => {
  const of = (more: Parameters<typeof person>[3]) => row(person('Amanda Price', '', '', more));
  const known = importing(sheet([of(one)])).roster;
  const file = sheet([of(other), of(one)]);
  const first = importing(file, known);
  expect(first.plan.counts).toMatchObject({ newClients: 1, unchangedClients: 1 });
  expect(importing(file, first.roster, { now: later }).plan.changes).toEqual([]);
});

test('a form that got another question is known again by its numbers and its people', () => {
  const rows = (form: string) =>
    sheet([
      row(person('Olivia Brown', 'a@example.com'), registered({ key: `entry id:${form}-1` })),
      row(person('Sam Lee', 'b@example.com'), registered({ key: `entry id:${form}-2` })),
    ]);
  const first = importing(rows('ade763'));
  const again = importing(rows('82bb11'), first.roster, { now: later });
  expect(again.plan.counts).toMatchObject({ newClients: 0, registrationsAdded: 0 });
  const other = sheet([row(person('Sam Lee', 'b@example.com'), registered({ key: 'entry id:82bb11-3' }))]);
  expect(importing(other, first.roster, { now: later }).plan.counts.registrationsAdded).toBe(1);
});

test.each([
  ['a key', {}, { key: 'tool:1', answers: { Meal: 'fish' } }],
  ['all that tells it apart', {}, { ticket: 'VIP', status: 'cancelled' as const }],
  [
    'a key, and a cancellation taken back',
    { status: 'cancelled' as const },
    { key: 'tool:1', answers: { Meal: 'fish' } },
  ],
])('a row that gives a registration of another file %s says the same the second time', (_, before, more) => {
  const hers = person('Ann Moss', 'ann@example.com');
  const { roster } = importing(sheet([row(hers, registered({ answers: { Meal: 'meat' }, ...before }))]));
  const file = sheet([row(hers, registered(more))]);
  const first = importing(file, roster);
  expect(first.roster.registrations.size).toBe(1);
  expect(importing(file, first.roster, { now: later }).plan.changes).toEqual([]);
});

test('a source that gives a registration a key changes what it tells, and takes no cancellation back', () => {
  const hers = person('Ann Moss', 'ann@example.com');
  const keyed = registered({ key: 'tool:1', answers: { Meal: 'fish' } });
  const after = (status: 'registered' | 'cancelled') => {
    const { roster } = importing(sheet([row(hers, registered({ status, answers: { Meal: 'meat' } }))]));
    return [...importing(sheet([row(hers, keyed)]), roster).roster.registrations.values()].map(
      ({ status: told, answers, key }) => [told, answers?.Meal, key],
    );
  };
  expect(after('registered')).toEqual([['registered', 'fish', 'tool:1']]);
  expect(after('cancelled')).toEqual([['cancelled', 'meat', undefined]]);
});

test('another list takes no cancellation back, neither the first time nor the second', () => {
  const hers = person('Ann Moss', 'ann@example.com');
  const { roster } = importing(sheet([row(hers, registered({ status: 'cancelled' }))]));
  const file = sheet([row(hers, registered({ ticket: 'VIP', status: 'registered' }))]);
  const first = importing(file, roster);
  expect([...first.roster.registrations.values()].map(({ status }) => status)).toEqual(['cancelled']);
  expect(importing(file, first.roster, { now: later }).plan.changes).toEqual([]);
});
