import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../src/domain/change/canonical.ts';
import { edit } from '../../../src/domain/change/edit.ts';
import { inverse } from '../../../src/domain/change/undo.ts';
import type { Sheetful } from '../../../src/domain/draft.ts';
import { UserError } from '../../../src/domain/errors.ts';
import { pairsOf } from '../../../src/domain/merge/pairs.ts';
import type { Review } from '../../../src/domain/records/review.ts';
import { acceptReview, rejectReview } from '../../../src/domain/review/decide.ts';
import { apply, type Roster } from '../../../src/domain/roster.ts';
import { contacts, file, known } from '../import/files.ts';
import { client, importing, now, person, registered, rosterOf, row, sheet } from '../import/hand-made.ts';

const later = '2026-12-01T09:00:00.000Z';
const text = (roster: Roster) => [...canonical(roster)].join('');

function deciding(
  roster: Roster,
  id: string,
  verdict: 'accept' | 'reject',
  candidate?: string,
): { readonly roster: Roster; readonly back: Roster } {
  const review = roster.reviews.get(id);
  if (!review) throw new Error(`There is no ${id}.`);
  const change = edit(roster, later);
  if (verdict === 'accept') acceptReview(change, roster, review, candidate);
  else rejectReview(change, review, candidate);
  const changes = change.changes();
  const after = apply(roster, changes);
  return { roster: after, back: apply(after, inverse([...changes].reverse(), after).changes) };
}

const open = (roster: Roster): Review[] =>
  [...roster.reviews.values()].filter(({ state }) => state === 'open');

/** Every question answered, by turns as told, until none is open. */
function decided(roster: Roster, verdicts: readonly boolean[]): { roster: Roster; rejected: Set<string> } {
  let after = roster;
  const rejected = new Set<string>();
  for (let turn = 0; ; turn++) {
    const [review] = open(after);
    if (!review) return { roster: after, rejected };
    const accepts = verdicts[turn % verdicts.length] ?? false;
    if (!accepts) for (const pair of pairsOf(review)) rejected.add(pair);
    const [candidate] = review.candidates ?? [];
    after = deciding(after, review.id, accepts ? 'accept' : 'reject', accepts ? candidate : undefined).roster;
  }
}

const verdicts = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });

test('a file imported again changes nothing, whatever was decided of what it left open', () => {
  let some = 0;
  fc.assert(
    fc.property(file, known, verdicts, (made, roster, says) => {
      const first = importing(made, roster).roster;
      if (open(first).length === 0) return;
      some++;
      const { roster: after } = decided(first, says);
      const again = importing(made, after, { now: later });
      expect(again.plan.counts).toMatchObject({
        newClients: 0,
        registrationsAdded: 0,
        answersAdded: 0,
        answersUpdated: 0,
        review: 0,
      });
      // A tool that numbers people says anew what holds of each today; who was made one of two may have to learn it once.
      const isNumbered = made.drafts.some(({ person: { keys = [] } }) => keys.length > 0);
      if (!isNumbered) expect(again.plan.changes).toEqual([]);
      expect(importing(made, again.roster, { now: later }).plan.changes).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(some).toBeGreaterThan(60);
});

test('a decision undone is the roster before, to the byte', () => {
  fc.assert(
    fc.property(file, known, fc.boolean(), (made, roster, accepts) => {
      const before = importing(made, roster).roster;
      const [review] = open(before);
      if (!review) return;
      const [candidate] = review.candidates ?? [];
      const { back } = deciding(before, review.id, accepts ? 'accept' : 'reject', candidate);
      expect(text(back)).toBe(text(before));
    }),
    { numRuns: 400 },
  );
});

test('two who were told apart are never put to a person again by an import', () => {
  fc.assert(
    fc.property(file, contacts, known, verdicts, (made: Sheetful, more, roster, says) => {
      const { roster: after, rejected } = decided(importing(made, roster).roster, says);
      for (const again of [made, more]) {
        const asked = open(importing(again, after, { now: later }).roster).flatMap(pairsOf);
        expect(asked.filter((pair) => rejected.has(pair))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

describe('one question', () => {
  const roster = rosterOf(
    client('C0001', 'Sam Lee', 'sam@example.com', 'Northwind'),
    client('C0002', 'Sam Lee', 'lee@example.com', 'Lotus'),
  );
  const asked = importing(sheet([row(person('Sam Lee'), registered())]), roster).roster;

  test('with several candidates needs one to be named', () => {
    expect(asked.reviews.get('V0001')).toMatchObject({ client: 'C0003', candidates: ['C0001', 'C0002'] });
    const complaint = () => {
      try {
        deciding(asked, 'V0001', 'accept');
      } catch (error) {
        return error instanceof UserError ? [error.code, error.params] : error;
      }
    };
    expect(complaint()).toMatchObject(['review.several', { candidates: [{ id: 'C0001' }, { id: 'C0002' }] }]);
    const { roster: after } = deciding(asked, 'V0001', 'accept', 'C0002');
    expect([...after.clients.keys()]).toEqual(['C0001', 'C0002']);
    expect(after.clients.get('C0002')?.formerIds).toEqual(['C0003']);
    expect(after.reviews.get('V0001')?.state).toBe('accepted');
  });

  test('may lose one candidate and stay open for the others', () => {
    const { roster: after } = deciding(asked, 'V0001', 'reject', 'C0001');
    expect([...after.reviews.values()]).toMatchObject([
      { id: 'V0001', candidates: ['C0002'], state: 'open' },
      { id: 'V0002', client: 'C0003', candidates: ['C0001'], state: 'rejected' },
    ]);
  });

  test('is asked on of a third row, whatever the first two told otherwise', () => {
    const born = (day: string, reached: string, city = '') =>
      row(person('Sam Lee', reached, '', { texts: { birthday: day, ...(city === '' ? {} : { city }) } }));
    const rows = [
      born('1990-05-17', 'sam.lee@example.com +12025550114'),
      born('1985-11-21', '+12025550114', 'Leeds'),
      born('1985-11-21', 'lee@example.org', 'Leeds'),
    ];
    const { roster } = importing(sheet(rows, { as: 'contacts' }), rosterOf());
    const pairs = open(roster).flatMap(({ id, client = '', candidates = [] }) => [
      [id, client, ...candidates],
    ]);
    expect(pairs).toEqual([['V0001', 'C0002', 'C0003', 'C0001']]);
    const { roster: after } = deciding(roster, 'V0001', 'accept', 'C0001');
    // The one that stands has the birthday of the first row, by which the third is nobody's.
    expect(after.reviews.get('V0001')).toMatchObject({
      client: 'C0001',
      candidates: ['C0003'],
      state: 'open',
    });
    const { roster: last } = deciding(after, 'V0001', 'accept');
    expect([...last.clients.keys()]).toEqual(['C0001']);
    expect(last.reviews.get('V0001')?.state).toBe('accepted');
  });

  test('of people who share a mailbox is answered by choosing one', () => {
    const office = rosterOf(
      client('C0001', 'Olivia Brown', 'info@example.com'),
      client('C0002', 'Ethan Marsh', 'info@example.com'),
    );
    const { roster } = importing(sheet([row(person('', 'info@example.com'))], { as: 'contacts' }), office);
    expect(open(roster)).toMatchObject([{ client: 'C0003', candidates: ['C0001', 'C0002'] }]);
    const { roster: after } = deciding(roster, 'V0001', 'accept', 'C0002');
    expect([...after.clients.keys()]).toEqual(['C0001', 'C0002']);
    expect(open(after)).toEqual([]);
  });

  test('is answered by a merge of those it is about, and what was told apart stays apart', () => {
    const told = deciding(asked, 'V0001', 'reject', 'C0001').roster;
    const change = edit(told, now);
    change.add('reviews', { kind: 'duplicate', client: 'C0002', candidates: ['C0001'], state: 'open' });
    const { roster: after } = deciding(apply(told, change.changes()), 'V0001', 'accept');
    expect([...after.reviews.values()].map(({ id, state }) => [id, state])).toEqual([
      ['V0001', 'accepted'],
      ['V0002', 'rejected'],
    ]);
  });

  test('about a contradiction takes the offered value, or keeps what stands', () => {
    const birthday = (day: string) =>
      row(person('Sam Lee', 'sam@example.com', '', { texts: { birthday: day } }));
    const first = importing(
      sheet([birthday('1990-05-17')], { as: 'contacts' }),
      rosterOf(client('C0001', 'Sam Lee', 'sam@example.com')),
    ).roster;
    const second = sheet([birthday('1991-05-18')], { as: 'contacts' });
    const contradicted = importing(second, first).roster;
    const taken = deciding(contradicted, 'V0001', 'accept').roster;
    expect(taken.clients.get('C0001')?.birthday).toBe('1991-05-18');
    const kept = deciding(contradicted, 'V0001', 'reject').roster;
    expect(kept.clients.get('C0001')?.birthday).toBe('1990-05-17');
    for (const after of [taken, kept]) expect(importing(second, after).plan.changes).toEqual([]);
  });
});
