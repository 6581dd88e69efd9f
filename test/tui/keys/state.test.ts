import { describe, expect, test } from 'vitest';
import type { Told } from '../../../src/porch/dashboard/source.ts';
import type { Row } from '../../../src/reports/report.ts';
import { step } from '../../../src/tui/keys/step.ts';
import { type Action, begin, modeOf, type State, seen } from '../../../src/tui/state/state.ts';
import {
  fieldsOf,
  listed,
  onClients,
  pressed,
  problem,
  receipt,
  rowsTo,
  run,
  told,
  typed,
  typedIn,
  usualHeight,
} from '../steps.ts';

describe('moving', () => {
  test('stays on the list', () => {
    expect(seen(run(onClients(3), { type: 'move', by: -1 })).cursor).toBe(0);
    expect(seen(run(onClients(3), { type: 'move', by: 10 })).cursor).toBe(2);
    expect(seen(run(onClients(0), { type: 'move', by: 1 })).cursor).toBe(0);
  });

  test('keeps the marked row in sight', () => {
    const state = run(onClients(1000), { type: 'edge', edge: 'last' });
    expect(seen(state)).toMatchObject({ cursor: 999, top: 1000 - usualHeight });
    expect(seen(run(state, { type: 'edge', edge: 'first' })).top).toBe(0);
  });

  test('a page is as many rows as are seen', () => {
    expect(seen(run(onClients(1000), { type: 'page', by: 1 })).cursor).toBe(usualHeight);
  });

  test('a list that became shorter takes the mark along', () => {
    const state = run(onClients(50), { type: 'edge', edge: 'last' });
    expect(seen(run(state, listed(rowsTo(2))))).toMatchObject({ cursor: 1, top: 0 });
  });

  test('the mark stays on its row when others come before it, and the row where it is on the screen', () => {
    const before = pressed(onClients(50), 'PgDn', 'PgDn');
    const { cursor, top } = seen(before);
    const more = [{ id: 'C0100' }, { id: 'C0101' }, ...rowsTo(50)];
    expect(seen(run(before, listed(more)))).toMatchObject({ cursor: cursor + 2, top: top + 2 });
  });

  test('whoever sees the beginning of a list goes on seeing it, as long as the mark has room below', () => {
    const newer = (count: number) => Array.from({ length: count }, (_, i) => ({ id: `C0${100 + i}` }));
    const before = pressed(onClients(50), 'j');
    const after = run(before, listed([...newer(2), ...rowsTo(50)], 10));
    expect(seen(after)).toMatchObject({ cursor: 3, top: 0 });
    expect(seen(run(before, listed([...newer(20), ...rowsTo(50)], 10)))).toMatchObject({
      cursor: 21,
      top: 12,
    });
  });

  test('a page of text moves by its lines, and not beyond its end', () => {
    const lines = rowsTo(30).map(({ id }) => ({ text: id }));
    const card = run(onClients(9), { type: 'intent', intent: 'open' }, listed(lines, 20));
    expect(seen(pressed(card, 'j', 'j'))).toMatchObject({ top: 2 });
    expect(seen(pressed(card, 'G'))).toMatchObject({ top: 10 });
  });
});

describe('screens', () => {
  test('a card lies on the screen it was opened from, and back returns to the same place', () => {
    const state = pressed(onClients(9), 'j', 'j', 'j', 'j', 'Enter');
    expect(seen(state)).toMatchObject({ name: 'client', about: 'C0005' });
    expect(seen(pressed(state, 'Esc'))).toMatchObject({ name: 'clients', cursor: 4 });
  });

  test('a screen that is shown again is as it was left', () => {
    const state = pressed(onClients(9), 'j', 'j', '1', '2');
    expect(seen(state)).toMatchObject({ name: 'clients', cursor: 2 });
  });

  test('back at the bottom lets go of what was picked, then of the filter, and then does nothing', () => {
    const filtered = run(typed(pressed(onClients(9), '/'), 'tag:vip'), { type: 'accept' });
    const picked = pressed(run(filtered, listed(rowsTo(3))), ' ');
    expect(seen(picked)).toMatchObject({ filter: 'tag:vip', picked: ['C0001'] });
    const unpicked = pressed(picked, 'Esc');
    expect(seen(unpicked)).toMatchObject({ filter: 'tag:vip', picked: [] });
    const cleared = pressed(unpicked, 'Esc');
    expect(seen(cleared).filter).toBe('');
    expect(pressed(cleared, 'Esc')).toBe(cleared);
  });

  test('Tab goes round, either way', () => {
    expect(seen(pressed(onClients(3), 'Shift-Tab')).name).toBe('today');
    expect(seen(pressed(onClients(3), '1', 'Tab')).name).toBe('clients');
  });

  test('under help letters look for keys, and Esc closes it', () => {
    const helped = pressed(onClients(9), '?');
    expect(modeOf(helped)).toBe('help');
    const sought = typed(helped, 'q2');
    expect(typedIn(sought)).toBe('q2');
    expect(sought).toMatchObject({ done: false });
    expect(pressed(sought, 'Esc').layer).toBeNull();
  });

  test('keys that come before the list is there wait for it', () => {
    const early = pressed(begin(80, 24), '2', 'j', 'j', 'Enter');
    expect(seen(early)).toMatchObject({ name: 'clients', cursor: 0 });
    const there = step(early, listed(rowsTo(9)));
    expect(seen(there)).toMatchObject({ name: 'client', about: 'C0003' });
  });

  test('going elsewhere gives up what was typed ahead', () => {
    const state = pressed(begin(80, 24), '2', 'j', 'Enter', '1');
    expect(state.ahead).toEqual([]);
    expect(seen(state).name).toBe('today');
  });
});

describe('typing a filter', () => {
  test('letters are text, also those that mean something elsewhere', () => {
    const state = pressed(onClients(9), '/', 'q', '1', '?', 'j');
    expect(typedIn(state)).toBe('q1?j');
    expect(state.done).toBe(false);
    expect(typedIn(pressed(state, 'Tab', 'PgDn', 'Ctrl-R'))).toBe('q1?j');
    const taken = pressed(state, 'Backspace', 'Enter');
    expect(seen(taken).filter).toBe('q1?');
    expect(taken.layer).toBeNull();
    expect(pressed(state, 'Ctrl-C')).toMatchObject({ layer: null, done: false });
  });

  test('cancelling keeps the filter that was there', () => {
    const before = pressed(onClients(9), '/', 'a', 'Enter');
    expect(seen(pressed(before, '/', 'b', 'Esc')).filter).toBe('a');
  });
});

describe('picking', () => {
  test('a picked row stays picked, and the next is marked', () => {
    const state = pressed(onClients(9), ' ', ' ');
    expect(seen(state)).toMatchObject({ cursor: 2, picked: ['C0001', 'C0002'] });
    expect(seen(pressed(state, 'k', ' ')).picked).toEqual(['C0001']);
  });

  test('a star picks all, and all again none', () => {
    expect(seen(pressed(onClients(9), '*')).picked).toHaveLength(9);
    expect(seen(pressed(onClients(9), '*', '*')).picked).toEqual([]);
  });

  test('what is no longer there is no longer picked', () => {
    expect(seen(run(pressed(onClients(9), '*'), listed(rowsTo(2)))).picked).toEqual(['C0001', 'C0002']);
  });
});

describe('forms', () => {
  test('what was filled in is one command', () => {
    const first = typed(pressed(onClients(9), 'i'), 'hello');
    expect(fieldsOf(first)).toEqual(['hello', '', '', '']);
    const chosen = pressed(first, 'Tab', '→', 'Tab', 'Tab');
    expect(fieldsOf(chosen)).toEqual(['hello', 'phone', '', '']);
    const sent = pressed(chosen, 'Enter');
    expect(sent.job?.argvs).toEqual([['log', '--channel', 'phone', 'C0001', 'hello']]);
  });

  test('what is needed is gone to before anything is run', () => {
    const state = pressed(onClients(9), 'i', 'Tab', 'Tab', 'Enter');
    expect(state).toMatchObject({ job: null, layer: { at: 0 } });
  });

  test('a form stays with all that was typed where the command fails', () => {
    const sent = pressed(typed(pressed(onClients(9), 't'), '+vip'), 'Enter');
    const failed = told(sent, problem('client.unknown'));
    expect(fieldsOf(failed)).toEqual(['+vip']);
    expect(failed.layer).toMatchObject({ problem: ['that went wrong'] });
  });

  test('one Esc asks, another throws away; where nothing was typed one is enough', () => {
    const filled = typed(pressed(onClients(9), 't'), '+vip');
    expect(pressed(filled, 'Esc').layer).toMatchObject({ leaving: true });
    expect(pressed(filled, 'Esc', 'x').layer).toMatchObject({ leaving: false });
    expect(pressed(filled, 'Esc', 'Esc').layer).toBeNull();
    expect(pressed(onClients(9), 't', 'Esc').layer).toBeNull();
  });

  test('of a client only what was changed is set, and nothing where nothing was', () => {
    const rows = [{ id: 'C0001', name: 'Ann', emails: [{ value: 'a@example.com' }], city: null }];
    const state = run(onClients(9), listed(rows));
    const last = (before: State) => pressed(before, ...Array.from({ length: 7 }, () => 'Tab'));
    expect(pressed(last(pressed(state, 'e')), 'Enter')).toMatchObject({ job: null, layer: null });
    const changed = typed(pressed(state, 'e'), 'a');
    expect(pressed(last(changed), 'Enter').job?.argvs).toEqual([['client', 'edit', 'C0001', '--name=Anna']]);
  });

  test('what somebody else changed meanwhile is said before it is written over, and what they changed elsewhere stays', () => {
    const row = { id: 'C0001', name: 'Ann', city: 'Berlin' };
    const state = typed(pressed(run(onClients(9), listed([row])), 'e'), 'a');
    const theirs = run(state, listed([{ ...row, name: 'Anne', city: 'Paris' }]));
    const told = pressed(theirs, 'Enter');
    expect(told).toMatchObject({ job: null, layer: { stale: [{ key: 'name', now: 'Anne' }] } });
    expect(pressed(told, 'Enter').job?.argvs).toEqual([['client', 'edit', 'C0001', '--name=Anna']]);
  });

  test('several are given to one owner', () => {
    const sent = pressed(typed(pressed(onClients(9), ' ', ' ', 'w'), 'Mei'), 'Enter');
    expect(sent.job?.argvs).toEqual([
      ['client', 'edit', 'C0001', '--owner=Mei'],
      ['client', 'edit', 'C0002', '--owner=Mei'],
    ]);
  });

  test('of those picked all go into the first, unless another is named', () => {
    const two = pressed(onClients(9), ' ', ' ', 'm');
    expect(fieldsOf(two)).toEqual(['C0001']);
    expect(pressed(two, 'Enter').job?.argvs).toEqual([['client', 'merge', 'C0001', 'C0002']]);
    const other = pressed(typed(pressed(two, 'Ctrl-U'), 'C0002'), 'Enter');
    expect(other.job?.argvs).toEqual([['client', 'merge', 'C0002', 'C0001']]);
    const one = pressed(onClients(9), 'm');
    expect(fieldsOf(one)).toEqual(['']);
    expect(pressed(typed(one, 'Ann 5'), 'Enter').job?.argvs).toEqual([['client', 'merge', 'Ann 5', 'C0001']]);
  });

  test('very many are tagged in several lines, as one condition cannot name them all', () => {
    const tag = (state: State) => pressed(typed(pressed(state, 't'), '+vip'), 'Enter').job?.argvs ?? [];
    const whole = pressed(onClients(901), '*');
    expect(tag(whole)).toEqual([['client', 'tag', 'id:*', '+vip']]);
    const filtered = pressed(typed(pressed(onClients(901), '/'), 'ann'), 'Enter');
    expect(tag(pressed(run(filtered, listed(rowsTo(901))), '*'))).toEqual([
      ['client', 'tag', 'id:* (ann)', '+vip'],
    ]);
    const tagged = tag(pressed(whole, 'G', ' '));
    expect(tagged.map(([, , whom = '']) => whom.split(',').length)).toEqual([400, 400, 100]);
    expect(tagged[2]?.slice(2)).toEqual([expect.stringMatching(/^id:C0801,.*,C0900$/), '+vip']);
  });

  test('a text that begins with a dash is never an option', () => {
    const reason = pressed(typed(pressed(onClients(9), 'x'), '--help'), 'Enter');
    expect(reason.job?.argvs).toEqual([['client', 'archive', 'C0001', '--reason=--help']]);
  });

  test('nobody is merged into themselves, however their id is typed', () => {
    const two = pressed(onClients(9), ' ', ' ', 'm', 'Ctrl-U');
    const merges = [['client', 'merge', 'c2', 'C0001']];
    expect(pressed(typed(two, 'c2'), 'Enter').job?.argvs).toEqual(merges);
    expect(pressed(typed(two, 'c0002'), 'Enter').job?.argvs).toEqual([['client', 'merge', 'c0002', 'C0001']]);
    // The command says that both are one.
    const alone = pressed(typed(pressed(onClients(9), 'm'), 'c1'), 'Enter');
    expect(alone.job?.argvs).toEqual([['client', 'merge', 'c1', 'C0001']]);
  });

  test('words that begin with a dash are words', () => {
    const sent = pressed(typed(pressed(onClients(9), 'i'), '-5%?'), 'Tab', 'Tab', 'Tab', 'Enter');
    expect(sent.job?.argvs).toEqual([['log', '--', 'C0001', '-5%?']]);
  });
});

describe('a form about one client', () => {
  test('is not filled in for several, whose names are their own', () => {
    const picked = pressed(onClients(9), ' ', ' ', 'e');
    expect(picked).toMatchObject({ layer: null, toast: { kind: 'refused', why: 'several' } });
    expect(pressed(picked, 'Esc', 'e').layer).toMatchObject({
      form: 'edit',
      subject: { clients: ['C0003'] },
    });
    expect(pressed(onClients(9), ' ', ' ', 'w').layer).toMatchObject({ form: 'assign' });
  });

  test('does not put the dots of --mask in place of what they hide', () => {
    const masked = run(onClients(9), listed([{ id: 'C0001', name: '•••', emails: [] }]));
    expect(pressed(masked, 'e')).toMatchObject({ layer: null, toast: { kind: 'refused', why: 'hidden' } });
    expect(pressed(masked, 'i').layer).toMatchObject({ form: 'log' });
  });
});

describe('running lines', () => {
  test('a receipt is told until the next key, and picks are let go of', () => {
    const sent = pressed(typed(pressed(onClients(9), ' ', 't'), '+vip'), 'Enter');
    const done = told(sent, receipt());
    expect(done).toMatchObject({ job: null, layer: null, toast: { kind: 'told' } });
    expect(seen(done).picked).toEqual([]);
    expect(done.reloads).toBe(1);
    expect(pressed(done, 'j').toast).toBeNull();
  });

  test('where a yes is needed first it is shown what would happen; a no is back in the form', () => {
    const sent = pressed(typed(pressed(onClients(9), ' ', ' ', 't'), '+vip'), 'Enter');
    const asking = told(sent, problem('confirm.needed'));
    expect(asking.job).toMatchObject({ trial: true, argvs: sent.job?.argvs });
    const shown = told(asking, receipt(null));
    expect(modeOf(shown)).toBe('confirm');
    expect(fieldsOf(pressed(shown, 'n'))).toEqual(['+vip']);
    expect(pressed(shown, 'y').job).toMatchObject({
      trial: false,
      argvs: [['--yes', 'client', 'tag', 'id:C0001,C0002', '+vip']],
    });
  });

  test('undo shows first what it takes back', () => {
    const asking = pressed(onClients(9), 'u');
    expect(asking.job).toMatchObject({ trial: true, argvs: [['undo']] });
    expect(pressed(told(asking, receipt(null)), 'Enter').job?.argvs).toEqual([['--yes', 'undo']]);
    expect(told(asking, problem('undo.nothing'))).toMatchObject({ layer: null, toast: { kind: 'told' } });
  });

  test('what would change nothing is told, and no yes is asked for', () => {
    const nothing = { kind: 'receipt', receipt: { said: [], items: [], changed: [] } } as unknown as Told;
    const redo = told(pressed(onClients(9), 'U'), nothing);
    expect(redo).toMatchObject({ job: null, layer: null, toast: { kind: 'told', told: nothing } });
    const sent = pressed(typed(pressed(onClients(9), ' ', ' ', 't'), '+vip'), 'Enter');
    expect(modeOf(told(told(sent, problem('confirm.needed')), nothing))).toBe('confirm');
  });

  test('of several lines those that were run before one failed are not run again', () => {
    const sent = pressed(typed(pressed(onClients(9), ' ', ' ', ' ', 'i'), 'hello'), 'Enter');
    expect(sent.job?.argvs.map((argv) => argv[1])).toEqual(['C0001', 'C0002', 'C0003']);
    const failed = told(sent, receipt(), problem('client.unknown'));
    expect(failed.layer).toMatchObject({ kind: 'form', did: 1, problem: ['that went wrong'] });
    const again = pressed(typed(failed, '!'), 'Enter');
    expect(again.job?.argvs).toEqual([
      ['log', 'C0002', 'hello!'],
      ['log', 'C0003', 'hello!'],
    ]);
    expect(told(again, receipt(), problem('client.unknown')).layer).toMatchObject({ did: 2 });
  });

  test('a dry run that is typed shows what would happen, and leads to the real run', () => {
    const asking = pressed(typed(pressed(onClients(9), ':'), 'undo --dry-run'), 'Enter');
    expect(asking.job).toMatchObject({ trial: true, argvs: [['undo']] });
    expect(pressed(told(asking, receipt()), 'y').job).toMatchObject({ argvs: [['--yes', 'undo']] });
    const said = pressed(typed(pressed(onClients(9), ':'), 'log C0001 -- --dry-run'), 'Enter');
    expect(said.job).toMatchObject({ trial: false, argvs: [['log', 'C0001', '--', '--dry-run']] });
  });

  test('in a window that is too small nothing is done that nobody sees', () => {
    const small = run(onClients(9), { type: 'resize', columns: 40, rows: 10 });
    expect(pressed(small, 'x', 'j', ':')).toBe(small);
    expect(pressed(small, 'q').done).toBe(true);
  });

  test('keys that need its end wait while something is run', () => {
    const busy = pressed(onClients(9), 'u', 'j');
    expect(seen(busy).cursor).toBe(0);
    expect(seen(told(busy, problem('undo.nothing'))).cursor).toBe(1);
  });

  test('what an older job answers is nobody’s', () => {
    const first = pressed(onClients(9), 'u');
    const job = first.job;
    if (job === null) throw new Error('Nothing is being run.');
    const done = told(first, problem('undo.nothing'));
    expect(step(done, { type: 'told', job, told: [receipt()] })).toBe(done);
  });

  test('a line is completed as far as what may stand there has in common', () => {
    const suggested = (of: string, ...values: string[]): Action => ({
      type: 'suggested',
      of,
      values: values.map((value) => ({ value, about: '' })),
    });
    const line = run(typed(pressed(onClients(9), ':'), 'cl'), suggested('cl', 'client'));
    expect(typedIn(pressed(line, 'Tab'))).toBe('client ');
    const begun = typed(pressed(line, 'Tab'), 's');
    const early = pressed(begun, 'Tab', 'x');
    expect(typedIn(early)).toBe('client s');
    expect(typedIn(step(early, suggested('client s', 'show')))).toBe('client show x');
    expect(typedIn(step(pressed(begun, 'Tab'), suggested('client s', 'stage:trust', 'stage:weaken')))).toBe(
      'client stage:',
    );
    expect(typedIn(step(pressed(begun, 'Tab'), suggested('client s')))).toBe('client s');
  });

  test('a line that fails is still there, and again with ↑', () => {
    const sent = pressed(typed(pressed(onClients(9), ':'), 'client show "Ann E" x'), 'Enter');
    expect(sent.job?.argvs).toEqual([['client', 'show', 'Ann E', 'x']]);
    const failed = told(sent, problem('client.unknown'));
    expect(typedIn(failed)).toBe('client show "Ann E" x');
    expect(typedIn(pressed(failed, 'Esc', ':', '↑'))).toBe('client show "Ann E" x');
  });

  test('a report it answers is a screen on top, with the way back', () => {
    const report = {
      kind: 'report',
      title: { key: 'title.kpis', params: {} },
      layout: 'table',
      columns: [],
      rows: [],
    };
    const sent = pressed(typed(pressed(onClients(9), ':'), 'kpi'), 'Enter');
    const shown = told(sent, { kind: 'report', report } as unknown as Told);
    expect(seen(shown)).toMatchObject({ name: 'answer', about: 'kpi' });
    expect(pressed(shown, 'y').toast).toEqual({ kind: 'lines', argvs: [['kpi']] });
    expect(seen(pressed(shown, 'Esc')).name).toBe('clients');
  });
});

describe('at the door', () => {
  const found = (state: State, sought: string, ...clients: string[]): State =>
    step(state, {
      ...(listed(
        clients.map((client) => ({ id: client.replace('C', 'R'), event: 'E001', client })),
      ) as Extract<Action, { type: 'listed' }>),
      sought,
    });
  const atDoor = (): State => {
    const events = run(begin(80, 24), { type: 'show', screen: 'events' }, listed([{ id: 'E001' }]));
    return found(pressed(events, 'c'), '', 'C0001', 'C0002');
  };

  test('letters look for people at once, and Enter takes whoever is found', () => {
    const sought = typed(atDoor(), 'qw');
    expect(typedIn(sought)).toBe('qw');
    const taken = pressed(found(sought, 'qw', 'C0002'), 'Enter');
    expect(taken.job?.argvs).toEqual([['checkin', '--', 'E001', 'R0002']]);
    const next = told(taken, receipt());
    expect(next).toMatchObject({ layer: { kind: 'seek' }, toast: { kind: 'told' } });
    expect(typedIn(next)).toBe('');
  });

  test('a code that is scanned faster than it is looked for still takes its own, and so does the one after it', () => {
    const early = typed(pressed(typed(atDoor(), '17'), 'Enter'), '18');
    expect(early.job).toBeNull();
    const first = found(early, '17', 'C0002');
    expect(first.job?.argvs).toEqual([['checkin', '--', 'E001', 'R0002']]);
    expect(typedIn(told(first, receipt()))).toBe('18');
  });

  test('the mark goes to the surest of those found, wherever it stood, and moves among them', () => {
    const marked = pressed(typed(pressed(atDoor(), '↓'), 'w'), 'x');
    expect(seen(found(marked, 'wx', 'C0003', 'C0002'))).toMatchObject({ cursor: 0 });
    const second = pressed(found(marked, 'wx', 'C0003', 'C0002'), '↓', 'Enter');
    expect(second.job?.argvs).toEqual([['checkin', '--', 'E001', 'R0002']]);
  });

  test('Enter by itself lets nobody in, and where nobody is found the command says why', () => {
    expect(pressed(atDoor(), 'Enter').job).toBeNull();
    const nobody = pressed(found(typed(atDoor(), 'zz'), 'zz'), 'Enter');
    expect(nobody.job?.argvs).toEqual([['checkin', '--', 'E001', 'zz']]);
    expect(told(nobody, problem('client.unknown'))).toMatchObject({ layer: { kind: 'seek' } });
  });

  test('without the field the marked one is let in, and / looks for others again', () => {
    const list = pressed(atDoor(), 'Esc');
    expect(list.layer).toBeNull();
    expect(pressed(list, 'j', 'Enter').job?.argvs).toEqual([['checkin', 'E001', 'R0002']]);
    expect(pressed(list, '/')).toMatchObject({ layer: { kind: 'seek' } });
  });
});

describe('a question side by side', () => {
  const fields: readonly Row[] = [
    { id: 'name', differs: true, instead: 'C0002', other: 'C0003' },
    { id: 'emails', differs: true, instead: null, other: 'C0003' },
    { id: 'city', differs: true, instead: 'C0001', other: 'C0003' },
  ];
  const opened = (): State => {
    const list = run(begin(80, 24), { type: 'show', screen: 'reviews' }, listed([{ id: 'V0001' }]));
    return run(pressed(list, 'Enter'), listed(fields));
  };

  test.each([
    ['nothing is turned', ['Y'], []],
    ['a field that can be', [' ', 'Y'], ['--take', 'name=C0002']],
    ['by Enter, too, and turned back', ['Enter', 'Enter', 'Y'], []],
    ['one that cannot be', ['j', ' ', 'Y'], []],
    [
      'the mark stays on what was turned',
      [' ', 'j', 'j', ' ', 'Y'],
      ['--take', 'name=C0002', '--take', 'city=C0001'],
    ],
  ])('a yes says whose value stands: %s', (_, keys, takes) => {
    expect(pressed(opened(), ...keys).job).toMatchObject({
      trial: true,
      argvs: [['review', 'accept', 'V0001', ...takes]],
    });
  });

  test('once it is decided the list is there again; a no to what would happen leaves it open', () => {
    const asked = told(pressed(opened(), ' ', 'Y'), receipt(null));
    expect(seen(pressed(asked, 'n'))).toMatchObject({ name: 'review', picked: ['name'] });
    const done = told(pressed(asked, 'y'), receipt());
    expect(seen(done)).toMatchObject({ name: 'reviews' });
    expect(done.toast).toMatchObject({ kind: 'told' });
  });

  test('what fails leaves it open', () => {
    const failed = told(pressed(opened(), 'N'), problem('review.decided'));
    expect(seen(failed).name).toBe('review');
    expect(failed.job).toBeNull();
  });

  test('the next it may be takes its place, and back is the list', () => {
    const another = pressed(opened(), 'o');
    expect(seen(another)).toMatchObject({ name: 'review', about: 'V0001 C0003', picked: [] });
    expect(seen(pressed(another, 'Esc')).name).toBe('reviews');
  });
});

test('what is as it was is the very same state, so that nothing is drawn again', () => {
  const rows = rowsTo(3);
  const state = run(onClients(3), listed(rows));
  expect(run(state, { type: 'show', screen: 'clients' })).toBe(state);
  expect(pressed(state, 'k', 'g', 'v')).toBe(state);
  const { columns } = seen(state);
  expect(
    run(state, {
      type: 'listed',
      sought: '',
      rows,
      subjects: null,
      beside: null,
      columns,
      height: usualHeight,
    }),
  ).toBe(state);
});
