import { describe, expect, test } from 'vitest';
import { type Action, begin, reduce, type State, seen, window } from '../../src/tui/state.ts';

const counted = (clients: number): State =>
  reduce(begin(80, 24), { type: 'lengths', lengths: { overview: 3, clients, client: 0 } });
const run = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
const onClients = (count: number): State => run(counted(count), { type: 'show', screen: 'clients' });

describe('moving', () => {
  test('stays on the list', () => {
    expect(seen(run(onClients(3), { type: 'move', by: -1 })).cursor).toBe(0);
    expect(seen(run(onClients(3), { type: 'move', by: 10 })).cursor).toBe(2);
    expect(seen(run(onClients(0), { type: 'move', by: 1 })).cursor).toBe(0);
  });

  test('keeps the marked row in sight', () => {
    const state = run(onClients(1000), { type: 'edge', edge: 'last' });
    const { cursor, top } = seen(state);
    expect(cursor).toBe(999);
    expect(top).toBe(1000 - window(state));
    expect(seen(run(state, { type: 'edge', edge: 'first' })).top).toBe(0);
  });

  test('a page is as many rows as are seen', () => {
    const state = onClients(1000);
    expect(seen(run(state, { type: 'page', by: 1 })).cursor).toBe(window(state));
  });

  test('a list that became shorter takes the mark along', () => {
    const state = run(onClients(50), { type: 'edge', edge: 'last' });
    const shorter = run(state, { type: 'lengths', lengths: { overview: 3, clients: 2, client: 0 } });
    expect(seen(shorter)).toMatchObject({ cursor: 1, top: 0 });
  });
});

describe('screens', () => {
  test('a card lies on the screen it was opened from, and back returns to the same place', () => {
    const state = run(onClients(9), { type: 'move', by: 4 }, { type: 'enter', id: 'C0005' });
    expect(seen(state)).toMatchObject({ name: 'client', id: 'C0005' });
    expect(seen(run(state, { type: 'back' }))).toMatchObject({ name: 'clients', cursor: 4 });
  });

  test('back at the bottom clears the filter, and then does nothing', () => {
    const filtered = run(
      onClients(9),
      { type: 'filter' },
      { type: 'type', text: 'tag:vip' },
      { type: 'accept' },
    );
    expect(filtered.filter).toBe('tag:vip');
    const cleared = run(filtered, { type: 'back' });
    expect(cleared.filter).toBe('');
    expect(run(cleared, { type: 'back' })).toBe(cleared);
  });

  test('Tab goes round', () => {
    const state = counted(3);
    expect(seen(run(state, { type: 'next' })).name).toBe('clients');
    expect(seen(run(state, { type: 'next' }, { type: 'next' })).name).toBe('overview');
  });

  test('under help only help, back and quit work', () => {
    const helped = run(onClients(9), { type: 'help' });
    expect(run(helped, { type: 'move', by: 1 })).toBe(helped);
    expect(run(helped, { type: 'back' }).help).toBe(false);
    expect(run(helped, { type: 'quit' }).done).toBe(true);
  });
});

describe('typing a filter', () => {
  test('Backspace removes one character as people see it', () => {
    const state = run(onClients(9), { type: 'filter' }, { type: 'type', text: '王👩‍💻' }, { type: 'erase' });
    expect(state.typing).toBe('王');
  });

  test('cancelling keeps the filter that was there', () => {
    const before = run(onClients(9), { type: 'filter' }, { type: 'type', text: 'a' }, { type: 'accept' });
    const state = run(before, { type: 'filter' }, { type: 'type', text: 'b' }, { type: 'cancel' });
    expect(state).toMatchObject({ filter: 'a', typing: null });
  });
});

test('what is as it was is the very same state, so that nothing is drawn again', () => {
  const state = counted(3);
  expect(run(state, { type: 'lengths', lengths: { ...state.lengths } })).toBe(state);
  expect(run(state, { type: 'show', screen: 'overview' })).toBe(state);
});
