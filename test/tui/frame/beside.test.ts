import { describe, expect, test } from 'vitest';
import { besideStatements } from '../../../src/tui/frame/beside.ts';
import { cellsBeside } from '../../../src/tui/keys/beside.ts';
import { step } from '../../../src/tui/keys/step.ts';
import type { Scene } from '../../../src/tui/screen-kind.ts';
import { begin, type Choice, modeOf, type State, seen } from '../../../src/tui/state/state.ts';
import { languages } from '../opened.tsx';
import { listed, onClients, pressed, rowsTo, run, typed, usualHeight } from '../steps.ts';

const choices: readonly Choice[] = [
  { name: '', filter: '' },
  { name: '老朋友', filter: 'segment:老朋友' },
  { name: 'vip', filter: 'segment:vip' },
  { name: 'unpaid', filter: 'segment:unpaid' },
];
const beside = (count = 9): State => run(onClients(count), listed(rowsTo(count), usualHeight, choices));
const at = ({ layer }: State) => (layer?.kind === 'beside' ? layer.at : null);

describe('the list beside the clients', () => {
  test.each([
    ['the first is all', [], ''],
    ['down', ['j'], '老朋友'],
    ['down and up', ['↓', '↓', '↑'], '老朋友'],
    ['not above the first', ['k', 'k'], ''],
    ['the last', ['G'], 'unpaid'],
    ['not below it', ['G', 'j'], 'unpaid'],
    ['a page', ['PgDn'], 'unpaid'],
    ['a page and back', ['PgDn', 'PgUp'], ''],
    ['the first again', ['G', 'g'], ''],
  ])('the mark moves in it, and not in the clients: %s', (_, keys, name) => {
    const state = pressed(beside(), 'j', 'b', ...keys);
    expect(at(state)).toBe(name);
    expect(seen(state)).toMatchObject({ cursor: 1, filter: '' });
  });

  test('Enter filters by what is marked, and the clients are gone on with', () => {
    const state = pressed(beside(), 'j', 'b', 'j', 'j', 'Enter');
    expect(state.layer).toBeNull();
    expect(seen(state)).toMatchObject({ filter: 'segment:vip', cursor: 0 });
    expect(seen(pressed(state, 'j')).cursor).toBe(1);
  });

  test('one enters it where one chose, and all are seen again by the first', () => {
    const state = pressed(beside(), 'b', 'j', 'j', 'Enter', 'b');
    expect(at(state)).toBe('vip');
    expect(seen(pressed(state, 'g', 'Enter')).filter).toBe('');
  });

  test('with a filter of one’s own one enters it at the first, and Esc leaves that filter', () => {
    const state = pressed(typed(pressed(beside(), '/'), 'tag:x'), 'Enter', 'b', 'j');
    expect(seen(pressed(state, 'Esc'))).toMatchObject({ filter: 'tag:x' });
    expect(pressed(state, 'Esc').layer).toBeNull();
    expect(at(pressed(typed(pressed(beside(), '/'), 'tag:x'), 'Enter', 'b'))).toBe('');
  });

  test.each([
    ['1', 'today'],
    ['Tab', 'followups'],
    ['?', 'help'],
    [':', 'line'],
    ['/', 'filter'],
  ])('%s is what it is elsewhere, and leaves it', (key, mode) => {
    expect(modeOf(pressed(beside(), 'b', key))).toBe(mode);
  });

  test('what is done with a client is not done in it', () => {
    const state = pressed(beside(), 'b');
    expect(pressed(state, 'x', 'd', ' ', '*', 's')).toBe(state);
  });

  test('keys that come before it is there wait for it', () => {
    const early = pressed(onClients(9), 'b', 'j', 'j', 'Enter', 'j');
    expect(seen(early)).toMatchObject({ filter: '', cursor: 0 });
    const there = step(early, listed(rowsTo(9), usualHeight, choices));
    expect(there).toMatchObject({ layer: null, ahead: [] });
    expect(seen(there)).toMatchObject({ filter: 'segment:vip', cursor: 1 });
    expect(pressed(onClients(9), 'b', 'j', 'Esc')).toMatchObject({ layer: null, ahead: [] });
  });

  test('a segment that is gone meanwhile leaves the mark on the first', () => {
    const state = run(pressed(beside(), 'b', 'j'), listed(rowsTo(9), usualHeight, choices.slice(2)));
    expect(at(pressed(state, 'j'))).toBe('unpaid');
    expect(seen(pressed(state, 'Enter')).filter).toBe('segment:vip');
  });

  test('read aloud it is told from the mark on, with what is chosen', () => {
    const screen = { beside: choices, filter: 'segment:vip' };
    const scene = { ...languages.en, width: 60 } as unknown as Scene;
    expect(besideStatements({ screen, at: '老朋友', height: 2 }, scene)).toEqual([
      'marked, row 2 of 4, 老朋友',
      'chosen, row 3 of 4, vip',
    ]);
    expect(besideStatements({ screen, at: '', height: 1 }, scene)).toEqual([
      'marked, row 1 of 4, all clients',
    ]);
  });

  test('it stands in a wide window always, in a narrow one while one is in it, and beside no other screen', () => {
    expect(cellsBeside(beside())).toBe(0);
    expect(cellsBeside(pressed(beside(), 'b'))).toBeGreaterThan(0);
    const wide = run(beside(), { type: 'resize', columns: 100, rows: 24 });
    expect(cellsBeside(wide)).toBeGreaterThan(0);
    expect(cellsBeside(pressed(wide, 'Enter'))).toBe(0);
    expect(cellsBeside(begin(200, 60))).toBe(0);
  });
});
