import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byId, canonical, inIdOrder } from '../../../src/domain/change/canonical.ts';
import { inverse } from '../../../src/domain/change/undo.ts';
import { apply, type Change, emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import { changesOf, minute, steps } from '../../support/random-steps.ts';

const text = (roster: Roster) => [...canonical(roster)].join('');
const empty = text(emptyRoster());

test('an empty roster is every collection with nothing in it', () => {
  expect(JSON.parse(empty)).toMatchObject({ schemaVersion: 1, settings: {}, clients: [], reviews: [] });
  expect(Object.keys(JSON.parse(empty))).toEqual([
    'schemaVersion',
    'settings',
    'clients',
    'events',
    'registrations',
    'interactions',
    'followups',
    'surveys',
    'answers',
    'segments',
    'reviews',
    'codes',
    'recipes',
    'cases',
    'costs',
    'losses',
    'decisions',
    'targets',
    'actions',
  ]);
});

test('it holds one record a line, and neither counters nor anything of the journal', () => {
  const changes = changesOf(
    emptyRoster({ currency: 'CNY' }),
    [
      { act: 'add client', values: { name: '王芳' } },
      { act: 'add client', values: { name: 'Ann' } },
    ],
    minute(0),
  );
  const lines = text(apply(emptyRoster({ currency: 'CNY' }), changes)).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '{"schemaVersion":1,',
    '"settings":{"currency":"CNY"},',
    '"clients":[',
    expect.stringMatching(/^\{"id":"C0001",.*"name":"王芳"\},$/),
    expect.stringMatching(/^\{"id":"C0002",.*"name":"Ann"\}$/),
  ]);
  expect(lines.join()).not.toContain('counters');
});

test('it is the same whatever way led to the roster', () => {
  const one = changesOf(emptyRoster(), [{ act: 'add client', values: { name: 'Ann' } }], minute(0));
  const two = changesOf(
    apply(emptyRoster(), one),
    [{ act: 'add client', values: { name: 'Bo' } }],
    minute(0),
  );
  const forwards = apply(emptyRoster(), [...one, ...two]);
  const backwards = apply(emptyRoster(), [...two, ...one]);
  expect([...backwards.clients.keys()]).toEqual(['C0002', 'C0001']);
  expect(text(backwards)).toBe(text(forwards));
});

test('ids are ordered by their numbers, and those without one by their text', () => {
  const ids = ['C10000', 'C0002', 'x', 'C9999', 'b'];
  expect([...ids].sort(byId('clients'))).toEqual(['b', 'x', 'C0002', 'C9999', 'C10000']);
  const sorted = new Map([
    ['C0001', 1],
    ['C0002', 2],
  ]);
  expect(inIdOrder('clients', sorted)).toBe(sorted);
});

test('undoing any step gives the text before it, and undoing all of them that of an empty roster, byte for byte', () => {
  fc.assert(
    fc.property(steps(30), (all) => {
      let roster = emptyRoster();
      const done: { changes: readonly Change[]; before: string }[] = [];
      for (const [at, step] of all.entries()) {
        const changes = changesOf(roster, step, minute(at));
        done.push({ changes, before: text(roster) });
        roster = apply(roster, changes);
      }
      const counters = roster.counters;
      for (const { changes, before } of done.reverse()) {
        const { changes: back, kept } = inverse(changes, roster);
        expect(kept).toEqual([]);
        roster = apply(roster, back);
        expect(text(roster)).toBe(before);
      }
      expect(text(roster)).toBe(empty);
      expect(roster.counters).toEqual(counters);
    }),
    { numRuns: 120 },
  );
});

test('redoing what was undone gives the same text again, with the same ids', () => {
  fc.assert(
    fc.property(steps(12), (all) => {
      let roster = emptyRoster();
      const undone: { changes: readonly Change[]; after: string }[] = [];
      const done: (readonly Change[])[] = [];
      for (const [at, step] of all.entries()) {
        done.push(changesOf(roster, step, minute(at)));
        roster = apply(roster, done.at(-1) ?? []);
      }
      for (const changes of done.reverse()) {
        const after = text(roster);
        const { changes: back } = inverse(changes, roster);
        roster = apply(roster, back);
        undone.push({ changes: back, after });
      }
      for (const { changes, after } of undone.reverse()) {
        roster = apply(roster, inverse(changes, roster).changes);
        expect(text(roster)).toBe(after);
      }
    }),
    { numRuns: 80 },
  );
});

test('200 steps and 200 undos give the empty text', () => {
  fc.assert(
    fc.property(fc.array(steps(1), { minLength: 200, maxLength: 200 }), (all) => {
      let roster = emptyRoster();
      const done = all.flat().map((step, at) => {
        const changes = changesOf(roster, step, minute(at));
        roster = apply(roster, changes);
        return changes;
      });
      for (const changes of done.reverse()) roster = apply(roster, inverse(changes, roster).changes);
      expect(text(roster)).toBe(empty);
    }),
    { numRuns: 10 },
  );
});
