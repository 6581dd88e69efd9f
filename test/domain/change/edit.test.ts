import { expect, test } from 'vitest';
import { edit } from '../../../src/domain/change/edit.ts';
import { apply, emptyRoster } from '../../../src/domain/roster.ts';

const now = '2026-11-24T09:00:00.000Z';

test('a new record gets the next id and only what is known', () => {
  const roster = emptyRoster();
  const change = edit(roster, now, { command: 'client add' });
  const id = change.add('clients', { kind: 'person', name: '王芳', emails: [] });
  const after = apply(roster, change.changes());
  expect(id).toBe('C0001');
  expect(after.clients.get(id)).toEqual({
    id,
    created: now,
    updated: now,
    origin: { command: 'client add' },
    kind: 'person',
    name: '王芳',
  });
  expect(roster.clients.size).toBe(0);
});

test('a patch that changes nothing is no change', () => {
  const first = edit(emptyRoster(), now);
  first.add('clients', { kind: 'person', name: 'Ann' });
  const roster = apply(emptyRoster(), first.changes());
  const second = edit(roster, '2026-11-25T09:00:00.000Z');
  second.set('clients', 'C0001', { name: 'Ann' });
  expect(second.changes()).toEqual([]);
});

test('an id is never given out twice', () => {
  const first = edit(emptyRoster(), now);
  first.add('clients', { kind: 'person', name: 'Ann' });
  const added = apply(emptyRoster(), first.changes());
  const gone = edit(added, now);
  gone.remove('clients', 'C0001');
  const emptied = apply(added, gone.changes());
  expect(edit(emptied, now).add('clients', { kind: 'person', name: 'Bo' })).toBe('C0002');
});

test('a record just made is found, set and taken away by its id as it is written, and by no other', () => {
  const change = edit(emptyRoster(), now);
  const id = change.add('clients', { kind: 'person', name: 'Ann' });
  change.add('clients', { kind: 'person', name: 'Bo' });
  expect(change.get('clients', 'C1')).toBeUndefined();
  change.set('clients', id, { name: 'Anna' });
  change.remove('clients', 'C0002');
  expect(change.changes().map(({ id: made, before, after }) => [made, before, after])).toEqual([
    [id, null, { id, created: now, updated: now, kind: 'person', name: 'Anna' }],
  ]);
});

test('what one record says is not said of the next', () => {
  const change = edit(emptyRoster(), now);
  change.add('clients', { kind: 'person', name: 'Ann', city: 'Kyoto' });
  const id = change.add('clients', { kind: 'person', name: 'Bo' });
  expect(change.get('clients', id)).toEqual({ id, created: now, updated: now, kind: 'person', name: 'Bo' });
});
