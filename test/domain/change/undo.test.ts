import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { referencesOf, referringTo } from '../../../src/domain/change/references.ts';
import { inverse, settingsBack } from '../../../src/domain/change/undo.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import { apply, type Change, emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import { minute } from '../../support/random-steps.ts';

type Editing = ReturnType<typeof edit>;

/** One step after the other; answers the roster and what each step changed. */
function rosterAfter(...doing: readonly ((change: Editing) => void)[]): {
  roster: Roster;
  steps: Change[][];
} {
  let roster = emptyRoster();
  const steps = doing.map((step, at) => {
    const change = edit(roster, minute(at));
    step(change);
    roster = apply(roster, change.changes());
    return change.changes();
  });
  return { roster, steps };
}

const addAnn = (change: Editing) => {
  change.add('clients', { kind: 'person', name: 'Ann', city: 'Berlin' });
};
const set = (patch: Partial<Client>) => (change: Editing) => change.set('clients', 'C0001', patch);

describe('taking a step back', () => {
  test('removes what it added', () => {
    const { roster, steps } = rosterAfter(addAnn);
    const [added = []] = steps;
    const { changes, kept } = inverse(added, roster);
    expect(kept).toEqual([]);
    expect(changes).toEqual([
      { collection: 'clients', id: 'C0001', before: roster.clients.get('C0001'), after: null },
    ]);
  });

  test('brings back what it removed, under the same id', () => {
    const { roster, steps } = rosterAfter(addAnn, (change) => change.remove('clients', 'C0001'));
    const [added = [], removed = []] = steps;
    const { changes } = inverse(removed, roster);
    expect(apply(roster, changes).clients.get('C0001')).toBe(added[0]?.after);
    expect(apply(roster, changes).counters).toEqual({ clients: 1 });
  });

  test('gives back each field it changed, and when the record was last touched', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ name: 'Anne', city: 'Lisbon' }));
    const { changes } = inverse(steps[1] ?? [], roster);
    expect(changes).toEqual([
      {
        collection: 'clients',
        id: 'C0001',
        before: roster.clients.get('C0001'),
        after: steps[0]?.[0]?.after,
      },
    ]);
  });

  test('keeps a field that was edited since, and gives back the others', () => {
    const { roster, steps } = rosterAfter(
      addAnn,
      set({ name: 'Anne', city: 'Lisbon' }),
      set({ city: 'Porto' }),
    );
    const { changes, kept } = inverse(steps[1] ?? [], roster);
    expect(kept).toEqual([{ collection: 'clients', id: 'C0001', fields: ['city'], why: 'edited' }]);
    expect(changes[0]?.after).toMatchObject({ name: 'Ann', city: 'Porto', updated: minute(2) });
  });

  test('keeps fields that later steps added', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ name: 'Anne' }), set({ notes: 'Called' }));
    const { changes, kept } = inverse(steps[1] ?? [], roster);
    expect(kept).toEqual([]);
    expect(changes[0]?.after).toMatchObject({ name: 'Ann', notes: 'Called' });
  });

  test('takes out a field that it added', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ notes: 'Called' }), set({ name: 'Anne' }));
    const { changes } = inverse(steps[1] ?? [], roster);
    expect(changes[0]?.after).not.toHaveProperty('notes');
    expect(changes[0]?.after).toMatchObject({ name: 'Anne' });
  });

  test('has nothing to do where somebody has set the old value again', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ city: 'Lisbon' }), set({ city: 'Berlin' }));
    expect(inverse(steps[1] ?? [], roster)).toEqual({ changes: [], kept: [] });
  });

  test('keeps a record it added and somebody edited since', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ city: 'Lisbon' }));
    expect(inverse(steps[0] ?? [], roster)).toEqual({
      changes: [],
      kept: [{ collection: 'clients', id: 'C0001', fields: ['city'], why: 'edited' }],
    });
  });

  test('keeps what it changed in a record that is gone', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ city: 'Lisbon' }), (change) =>
      change.remove('clients', 'C0001'),
    );
    expect(inverse(steps[1] ?? [], roster)).toEqual({
      changes: [],
      kept: [{ collection: 'clients', id: 'C0001', fields: ['city'], why: 'edited' }],
    });
    expect(inverse(steps[0] ?? [], roster)).toEqual({ changes: [], kept: [] });
  });

  test('keeps a record that a later step refers to, and what that record refers to', () => {
    const { roster, steps } = rosterAfter(
      (change) => {
        addAnn(change);
        change.add('events', { name: 'Salon', start: '2026-04-17' });
        change.add('registrations', { client: 'C0001', event: 'E001', status: 'registered' });
        change.add('events', { name: 'Fair', start: '2026-05-17' });
      },
      (change) => {
        change.add('interactions', { client: 'C0001', at: minute(1), text: 'Called' });
      },
    );
    const { changes, kept } = inverse(steps[0] ?? [], roster);
    expect(kept).toEqual([{ collection: 'clients', id: 'C0001', fields: [], why: 'referred' }]);
    expect(changes.map(({ id }) => id)).toEqual(['E002', 'R00001', 'E001']);
  });

  test('keeps what is referred to through a record that has to stay', () => {
    const { roster, steps } = rosterAfter(
      (change) => {
        addAnn(change);
        change.add('interactions', { client: 'C0001', at: minute(0), text: 'Called' });
      },
      (change) => {
        change.add('clients', { kind: 'person', name: 'Bo' });
        change.add('followups', {
          client: 'C0002',
          interaction: 'I00001',
          due: '2026-12-01',
          text: 'Call',
          priority: 'normal',
          state: 'open',
        });
      },
    );
    const { changes, kept } = inverse(steps[0] ?? [], roster);
    expect(changes).toEqual([]);
    expect(kept.map(({ id, why }) => [id, why])).toEqual([
      ['I00001', 'referred'],
      ['C0001', 'referred'],
    ]);
  });

  test('changes neither the roster nor the step', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ city: 'Lisbon' }));
    const before = JSON.stringify([steps, [...roster.clients]]);
    inverse(steps[1] ?? [], roster);
    expect(JSON.stringify([steps, [...roster.clients]])).toBe(before);
  });

  test('inverted again gives the step', () => {
    const { roster, steps } = rosterAfter(addAnn, set({ name: 'Anne', notes: 'Called' }));
    const back = inverse(steps[1] ?? [], roster);
    const again = inverse(back.changes, apply(roster, back.changes));
    expect(again.changes).toEqual(steps[1]);
  });
});

describe('settings', () => {
  test('are given back as they were', () => {
    expect(settingsBack({ region: 'CN' }, { region: 'DE' }, { region: 'DE' })).toEqual({ region: 'CN' });
  });

  test('keep what was set since', () => {
    const now = { region: 'FR', currency: 'EUR', zone: 'UTC' };
    expect(settingsBack({ region: 'CN' }, { region: 'DE', currency: 'EUR' }, now)).toEqual({
      region: 'FR',
      zone: 'UTC',
    });
  });
});

describe('references', () => {
  test('are found in fields, lists and items', () => {
    const survey = {
      id: 'S001',
      created: minute(0),
      updated: minute(0),
      name: 'How was it',
      event: 'E001',
      questions: [],
      asked: [
        { client: 'C0001', at: minute(0), mode: 'web' },
        { client: 'C0002', at: minute(0), mode: 'web' },
      ],
    };
    expect([...referencesOf('surveys', survey)]).toEqual([
      { path: 'event', to: 'events', id: 'E001' },
      { path: 'asked[0].client', to: 'clients', id: 'C0001' },
      { path: 'asked[1].client', to: 'clients', id: 'C0002' },
    ]);
  });

  test('tell which collections can point at another', () => {
    expect(referringTo(new Set(['events']))).toEqual([
      'registrations',
      'interactions',
      'followups',
      'surveys',
      'cases',
      'costs',
      'losses',
      'targets',
    ]);
    expect(referringTo(new Set(['clients']))).toContain('surveys');
    expect(referringTo(new Set(['segments']))).toEqual([]);
  });
});
