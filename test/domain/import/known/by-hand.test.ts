/** What a person did by hand between two imports of one file: the second takes nothing of it back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edit } from '../../../../src/domain/change/edit.ts';
import { mergeClients } from '../../../../src/domain/merge/clients.ts';
import { otherNamesAfter } from '../../../../src/domain/merge/names.ts';
import type { Client } from '../../../../src/domain/records/client.ts';
import type { Registration } from '../../../../src/domain/records/registration.ts';
import { apply, type Change, type Roster } from '../../../../src/domain/roster.ts';
import { readPhones } from '../../../../src/domain/value/contact.ts';
import { readEmails } from '../../../../src/domain/value/email.ts';
import { file } from '../files.ts';
import { importing, person, registered, row, sheet } from '../hand-made.ts';

const meanwhile = '2026-11-28T09:00:00.000Z';
const later = '2026-12-01T09:00:00.000Z';

interface Edited {
  readonly roster: Roster;
  readonly changes: readonly Change[];
}

type Hand = (roster: Roster) => Edited;

function editing(roster: Roster, change: (draft: ReturnType<typeof edit>) => void): Edited {
  const draft = edit(roster, meanwhile);
  change(draft);
  const changes = draft.changes();
  return { roster: apply(roster, changes), changes };
}

const client =
  (patch: Partial<Client>, id = 'C0001'): Hand =>
  (roster) =>
    editing(roster, (draft) => draft.set('clients', id, patch));
const registration =
  (patch: { readonly [K in keyof Registration]?: Registration[K] | undefined }): Hand =>
  (roster) =>
    editing(roster, (draft) => draft.set('registrations', 'R00001', patch));
const renamed =
  (name: string): Hand =>
  (roster) =>
    editing(roster, (draft) => {
      const before = roster.clients.get('C0001');
      if (before) draft.set('clients', 'C0001', { name, otherNames: otherNamesAfter(before, name) });
    });

/** The file once more, after what was done by hand in so many steps. */
function again(file: Parameters<typeof importing>[0], first: Roster, ...hands: readonly Hand[]) {
  const steps: (readonly Change[])[] = [];
  let roster = first;
  for (const hand of hands) {
    const edited = hand(roster);
    steps.unshift(edited.changes);
    roster = edited.roster;
  }
  const imported = (next: typeof file, options: Parameters<typeof importing>[2] = {}) =>
    importing(next, roster, { now: later, handSteps: () => steps, ...options });
  return { imported, ...imported(file) };
}

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const maya = person('Maya Okafr', 'maya@example.org +12025550113', 'Lotus Ltd', {
  texts: { title: 'Weaver', city: 'Leeds', notes: 'veg' },
  tags: ['loom'],
  consent: { email: { state: 'yes' } },
  custom: { Size: 'L' },
});
const hers = registered({
  ticket: 'Standard',
  role: 'attendee',
  status: 'attended',
  fee: gbp(9500),
  paid: gbp(0),
  answers: { Meal: 'fish' },
});

const hands: Record<string, readonly Hand[]> = {
  'a name corrected': [renamed('Maya Okafor')],
  'name, address and number corrected': [
    renamed('Maya Lane'),
    client({ emails: readEmails('maya.lane@example.org'), phones: readPhones('+12025550114', 'CN') }),
  ],
  'somebody else in their place': [
    client({
      name: 'Bob Stone',
      emails: readEmails('bob@example.org'),
      phones: readPhones('+12025550114', 'CN'),
    }),
  ],
  'title and city': [client({ title: 'Owner', city: 'York' })],
  'a field of their own': [client({ custom: { Size: 'M' } })],
  'notes written anew': [client({ notes: 'vegan' })],
  'a tag taken away': [client({ tags: ['vip'] })],
  'consent taken back': [client({ consent: { email: { state: 'no' } } })],
  'a client archived': [client({ archived: { at: meanwhile, reason: 'moved' } })],
  'another role': [registration({ role: 'exhibitor' })],
  'another ticket, in two steps': [registration({ ticket: 'VIP' }), registration({ ticket: 'Stall' })],
  'money paid': [registration({ paid: gbp(9500) })],
  'a fee taken away': [registration({ fee: undefined })],
  'a cancellation': [registration({ status: 'cancelled' })],
  'an answer': [registration({ answers: { Meal: 'none' } })],
};

test.each(Object.entries(hands))('%s by hand stays when the same file is imported again', (_, done) => {
  for (const list of [
    row(maya, hers),
    row(maya, { ...hers, key: 'eventbrite:1' }),
    row(maya, { ...hers, order: 'O1' }),
  ]) {
    const file = sheet([list, row(person('Joel Bright', 'joel@example.com'), hers)]);
    const { plan, imported } = again(file, importing(file).roster, ...done);
    expect(plan.changes).toEqual([]);
    expect(imported(sheet([...file.drafts].reverse())).plan.changes).toEqual([]);
  }
});

test.each(Object.entries(hands).filter(([name]) => !/role|ticket|money|fee|cancel|answer/.test(name)))(
  '%s by hand stays when the same list of contacts is imported again',
  (_, done) => {
    const file = sheet([row(maya)], { as: 'contacts' });
    expect(again(file, importing(file).roster, ...done).plan.changes).toEqual([]);
  },
);

test('two clients made one stay one, and what of the two was chosen stands', () => {
  const file = sheet([
    row(maya, hers),
    row(person('Maya Lane', 'lane@example.org', '', { texts: { title: 'Owner' } }), registered()),
  ]);
  const merged: Hand = (roster) =>
    editing(roster, (draft) => void mergeClients(draft, roster, 'C0001', 'C0002'));
  expect(again(file, importing(file).roster, merged).plan.changes).toEqual([]);
});

test('a newer export changes what it says otherwise, and keeps what was set by hand where it says the same', () => {
  const first = sheet([row(maya, hers)]);
  const { imported } = again(
    first,
    importing(first).roster,
    renamed('Maya Lane'),
    client({ title: 'Owner', emails: readEmails('maya.lane@example.org') }),
    registration({ role: 'exhibitor', paid: gbp(9500), status: 'cancelled' }),
  );
  const moved = { ...maya, texts: { ...maya.texts, city: 'York' } };
  const newer = sheet([row(moved, { ...hers, status: 'registered', fee: gbp(9000) })], { file: 'newer.csv' });
  const { plan, roster } = imported(newer);
  expect(plan.counts).toMatchObject({ newClients: 0, registrationsAdded: 0, keptByHand: 4 });
  expect(plan.keptByHand.map(({ id, field }) => `${id} ${field}`)).toEqual([
    'C0001 emails',
    'C0001 title',
    'R00001 role',
    'R00001 paid',
  ]);
  expect(roster.clients.get('C0001')).toMatchObject({ name: 'Maya Lane', title: 'Owner', city: 'York' });
  expect(roster.registrations.get('R00001')).toMatchObject({
    role: 'exhibitor',
    paid: gbp(9500),
    status: 'registered',
    fee: gbp(9000),
  });
  const forced = imported(newer, { prefer: 'new' }).roster;
  expect(forced.clients.get('C0001')?.title).toBe('Weaver');
  expect(forced.registrations.get('R00001')?.paid).toEqual(gbp(0));
});

test('what a file set since stands for nobody’s hand, and a step taken back is none', () => {
  const first = sheet([row(maya, hers)]);
  const paid = sheet([row(maya, { ...hers, paid: gbp(5000) })]);
  const { roster, imported } = again(first, importing(first).roster, registration({ paid: gbp(9500) }));
  expect(imported(paid).roster.registrations.get('R00001')?.paid).toEqual(gbp(5000));
  const back = importing(first, importing(paid, roster, { now: later }).roster, {
    now: later,
    handSteps: () => [],
  });
  expect(back.roster.registrations.get('R00001')?.paid).toEqual(gbp(0));
});

test('with --prefer old nothing that was set by hand is replaced, whatever the file says', () => {
  const first = sheet([row(maya, hers)]);
  const { imported } = again(first, importing(first).roster, registration({ paid: gbp(9500) }));
  const newer = sheet([row(maya, { ...hers, paid: gbp(5000) })]);
  expect(imported(newer, { prefer: 'old' }).roster.registrations.get('R00001')?.paid).toEqual(gbp(9500));
});

test('a contradiction that was settled by hand is not asked about', () => {
  const first = sheet([row(maya, hers)]);
  expect(again(first, importing(first).roster, client({ organisation: 'Northwind' })).plan.changes).toEqual(
    [],
  );
});

test('a name given to somebody else is none of theirs: whoever had it is not taken for them', () => {
  const first = sheet([row(person('Ann Moss', 'ann@example.com', 'Lotus Ltd'), registered())]);
  const handed = [renamed('Bob Stone'), client({ emails: readEmails('bob@example.com') })];
  const next = sheet([
    row(person('Ann Moss', 'ann@example.com', 'Lotus Ltd'), registered({ ticket: 'VIP' })),
  ]);
  const { imported } = again(first, importing(first).roster, ...handed);
  const { roster } = imported(next, { event: { create: { name: 'Salon 2027', start: '2027-04-16' } } });
  expect(roster.clients.get('C0002')?.name).toBe('Ann Moss');
  const corrected = again(first, importing(first).roster, renamed('Ann Moos'));
  const known = corrected.imported(next, { event: { create: { name: 'Salon 2027', start: '2027-04-16' } } });
  expect(known.plan.counts.newClients).toBe(0);
});

test('the journal is asked only where a record that was touched since would change', () => {
  const first = sheet([row(maya, hers)]);
  const asked = () => {
    throw new Error('read');
  };
  const roster = importing(first).roster;
  const paid = sheet([row(maya, { ...hers, paid: gbp(5000) })]);
  expect(importing(first, roster, { now: later, handSteps: asked }).plan.changes).toEqual([]);
  expect(importing(paid, roster, { now: later, handSteps: asked }).plan.counts.registrationsUpdated).toBe(1);
});

test('another ticket of the same person is another registration, whatever was made of the first by hand', () => {
  const first = importing(sheet([row(maya, hers)])).roster;
  const shop = sheet([row(maya, { ...hers, ticket: 'Workshop' })], { file: 'workshops.csv' });
  expect(again(shop, first, registration({ ticket: 'Stall' })).plan.counts.registrationsAdded).toBe(1);
});

const change = fc.constantFrom<readonly [string, Partial<Client>, Partial<Registration>]>(
  ['title', { title: 'Owner' }, {}],
  ['city', { city: '京' }, {}],
  ['tags', { tags: ['vip', 'new'] }, {}],
  ['custom', { custom: { Size: 'S' } }, {}],
  ['emails', { emails: readEmails('new@example.org') }, {}],
  ['phones', { phones: readPhones('+12025550177', 'CN') }, {}],
  ['status', {}, { status: 'cancelled' }],
  ['role', {}, { role: 'volunteer' }],
  ['ticket', {}, { ticket: 'Stall' }],
);

test('of any file, whatever one thing was set by hand stays', () => {
  fc.assert(
    fc.property(file, change, fc.nat(), (made, [, ofClient, ofRegistration], at) => {
      const first = importing(made).roster;
      const pick = <T>(all: ReadonlyMap<string, T>) => [...all.keys()][at % Math.max(1, all.size)];
      const { plan } = again(made, first, (roster) =>
        editing(roster, (draft) => {
          const [who, what] = [pick(roster.clients), pick(roster.registrations)];
          if (who) draft.set('clients', who, ofClient);
          if (what) draft.set('registrations', what, ofRegistration);
        }),
      );
      expect(plan.changes).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
