import { describe, expect, test } from 'vitest';
import { type Action, begin, modeOf, reduce, type State, seen, window } from '../../src/tui/state.ts';
import { step } from '../../src/tui/step.ts';

const counted = (clients: number): State =>
  reduce(begin(80, 24), { type: 'lengths', lengths: { overview: 3, clients, client: 0 } });
const run = (state: State, ...actions: Action[]): State => actions.reduce(reduce, state);
const pressed = (state: State, ...names: string[]): State =>
  names.reduce(
    (before, name) => step(before, { type: 'key', key: { name, text: name.length === 1 ? name : '' } }),
    state,
  );
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
    expect(modeOf(helped)).toBe('help');
    expect(pressed(helped, 'j', '2', '/', 'Enter', 'Ctrl-R')).toBe(helped);
    expect(pressed(helped, 'Esc').help).toBe(false);
    expect(pressed(helped, 'q').done).toBe(true);
  });

  test('what lies under the mark is opened when the screen has said what it is', () => {
    const asked = pressed(onClients(9), 'j', 'j', 'Enter');
    expect(asked).toMatchObject({ opening: true });
    expect(seen(asked)).toMatchObject({ name: 'clients', cursor: 2 });
    const opened = run(asked, { type: 'enter', id: 'C0003' });
    expect(opened.opening).toBe(false);
    expect(seen(opened)).toMatchObject({ name: 'client', id: 'C0003' });
    expect(run(asked, { type: 'enter', id: null })).toMatchObject({ opening: false, stack: asked.stack });
  });
});

describe('typing a filter', () => {
  test('letters are text, also those that mean something elsewhere', () => {
    const state = pressed(onClients(9), '/', 'q', '1', '?', 'j');
    expect(state).toMatchObject({ typing: 'q1?j', done: false });
    expect(pressed(state, 'Tab', 'PgDn', 'Ctrl-R').typing).toBe('q1?j');
    expect(pressed(state, 'Backspace', 'Enter')).toMatchObject({ filter: 'q1?', typing: null });
    expect(pressed(state, 'Ctrl-C')).toMatchObject({ filter: '', typing: null, done: false });
  });

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
