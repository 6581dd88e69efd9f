import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { root } from '../support/source.ts';
import { expectFits, languages, openIn, type Window } from './opened.tsx';
import { client, salonIn } from './salon.ts';
import { expectFrame } from './windows.ts';

// Each opens a roster, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const down = '\u001b[B';
const esc = '\u001b';
const plan = { en: 'To contact today', 'zh-CN': '今天要联系的客户' } as const;

let app: Window | null = null;
afterEach(() => app?.close());
async function open(how: Parameters<typeof openIn>[0] = {}): Promise<Window> {
  app = await openIn(how);
  await app.see(plan[how.language ?? 'en']);
  return app;
}

describe.each(['en', 'zh-CN'] as const)('at 80 by 24 in %s', (language) => {
  const { tui } = languages[language];

  test('today is what comes next, how the last event went, and whom to turn to', async () => {
    const seen = await open({ language });
    await seen.see('王芳11');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `today.${language}`);
  });

  test('the clients are a window on the list', async () => {
    const seen = await open({ language });
    await seen.press('2', '> C0001');
    await seen.press(down, '> C0002');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `clients.${language}`);
  });

  test('Enter opens the card of the marked client', async () => {
    const seen = await open({ language });
    await seen.press('2', '> C0001');
    await seen.press('\r', `› ${tui.screens.client} C0001`);
    await seen.see('王芳1');
    await expectFrame(seen, `client.${language}`);
  });

  test('a wrong filter shows where it is wrong while it is typed', async () => {
    const seen = await open({ language });
    await seen.press('2', '> C0001');
    await seen.press('/城市 foo:1', '^');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `wrong-filter.${language}`);
  });

  test('a form says how it understands a day, and which command it is', async () => {
    const seen = await open({ language });
    await seen.press('2', '> C0001');
    await seen.press('i', tui.forms.log.fields.next);
    await seen.press('asked for 展位\t\tnext fri', '2026-12-04');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `log.${language}`);
  });

  test('what touches many is told before it is done', async () => {
    const seen = await open({ language });
    await seen.press('2', '> C0001');
    await seen.press('  t', tui.forms.tag.fields.tags);
    await seen.press('+vip\r', tui.confirm);
    await expectFrame(seen, `confirm.${language}`);
  });

  test('the follow-ups say why each presses', async () => {
    const seen = await open({ language });
    await seen.press('3', '寄资料');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `followups.${language}`);
  });

  test('the events tell how many came, one of them who, and its door who is expected', async () => {
    const seen = await open({ language });
    await seen.press('4', '> E003');
    await seen.press('j', '> E002');
    await expectFrame(seen, `events.${language}`);
    await seen.press('\r', '> R00111');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `event.${language}`);
    await seen.press('c', tui.seek);
    await seen.press('wf', tui.registrations('15'));
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `door.${language}`);
  });

  test('a figure opens with the people behind it, a segment with its members, and history with its steps', async () => {
    const seen = await open({ language });
    await seen.press('5j\r', `› ${tui.screens.kpi} attendance-rate`);
    await seen.press(' ', ' *C00');
    expectFits(seen.lines(), 80, 24);
    await expectFrame(seen, `kpi.${language}`);
    await seen.press('6', '> first-timers');
    expectFits(seen.lines(), 80, 24);
    await seen.press('\r', '> C00');
    await expectFrame(seen, `segment.${language}`);
    await seen.press('7', '>    1');
    expectFits(seen.lines(), 80, 24);
  });

  test('the help is all the keys', async () => {
    const seen = await open({ language });
    await seen.press('2', '> C0001');
    await seen.press('?', `› ${tui.help}`);
    await expectFrame(seen, `help.${language}`);
    await seen.press(esc, '> C0001');
  });
});

describe.each([
  [120, 40],
  [60, 15],
])('at %i by %i', (columns, rows) => {
  test.each(['en', 'zh-CN'] as const)('every screen fits in %s', async (language) => {
    const seen = await open({ language, columns, rows });
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `today-${columns}.${language}`);
    await seen.press('2', '> C0001');
    if (columns >= 100) await seen.see('first-timers');
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `clients-${columns}.${language}`);
    await seen.press('e', languages[language].tui.forms.edit.fields.title);
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `edit-${columns}.${language}`);
    await seen.press(`${esc}4`, '> E003');
    expectFits(seen.lines(), columns, rows);
    await seen.press('j\r', '> R00111');
    expectFits(seen.lines(), columns, rows);
    await seen.press('c', languages[language].tui.seek);
    await seen.press('wf', languages[language].tui.registrations('15'));
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `door-${columns}.${language}`);
    await seen.press(`${esc}5j\r`, `› ${languages[language].tui.screens.kpi} attendance-rate`);
    await seen.press('j', '> C0012');
    expectFits(seen.lines(), columns, rows);
    await expectFrame(seen, `kpi-${columns}.${language}`);
  });
});

describe('doing things', () => {
  test('a call is logged, told, taken back with a look at what that means, and given back', async () => {
    const seen = await open();
    await seen.press('2', '> C0001');
    await seen.press('\r', 'Client C0001');
    await seen.press('i', '> What was said');
    await seen.press('wants the corner\t\t\t\r', 'Logged I00001 with 王芳1');
    await seen.press('u', 'Would undo step 2');
    await seen.press('\r', 'Undid step 2');
    await seen.press('U', 'Would redo step 2');
    seen.type('n');
    await expect.poll(seen.text, { timeout: 20_000 }).not.toContain('Would give back');
    expect(seen.text()).toContain('Clients › Client C0001');
  });

  test('what a form needs is asked for, and what is wrong leaves everything typed where it is', async () => {
    const seen = await open();
    await seen.press('2', '> C0001');
    await seen.press('f', '> Due');
    await seen.press('\r', '> Due');
    await seen.press('blursday', '?');
    await seen.press('\t', '> What to do');
    await seen.press('call\t\r', 'not a day');
    expect(seen.text()).toContain('blursday');
    await seen.press(esc, 'Esc again discards what you typed.');
    seen.type(esc);
    await expect.poll(seen.text, { timeout: 20_000 }).not.toContain('blursday');
  });

  test('only what was changed of a client is set', async () => {
    const seen = await open();
    await seen.press('2', '> C0001');
    await seen.press('e', '> Name');
    await seen.press('\tSalon 王', 'regulars client edit C0001 "--organisation=Salon 王"');
    for (let i = 0; i < 6; i++) seen.type('\t');
    await seen.press('\r', 'C0001');
    await seen.see('Salon 王 ');
  });

  test('many are tagged at once, after a yes', async () => {
    const seen = await open();
    await seen.press('2', '> C0001');
    await seen.press('  t', 'Tag 2 clients');
    await seen.press('+web\r', 'This would happen:');
    await seen.press('y/tag:web\r', '2 clients found');
  });

  test('two picked clients are merged after a look at what that means, and many are given to one owner', async () => {
    const seen = await open();
    await seen.press('2', '> C0001');
    await seen.press('  m', '> Into');
    await seen.press('\r', 'Merged C0002 Ann Example 2 into C0001 王芳1');
    await seen.see('This would happen:');
    await seen.press('y', '39 clients');
    await seen.press('  w', 'Who looks after 2 clients');
    await seen.press('Mei\r', 'Changed');
    await seen.press('/owner:Mei\r', '2 clients found');
  });

  test('a follow-up is done with what came of it, and another one put off', async () => {
    const seen = await open();
    await seen.press('3', '> overdue');
    await seen.press('r', '> What was said');
    await seen.press('sent it\r', '1 open');
    expect(seen.text()).toContain('> today');
    await seen.press('z', '> Until');
    await seen.press('+7d\r', 'F0002 is now due Tue 2026-12-01');
    await seen.press('D', 'Dropped: F0002');
    await seen.press('y', '0 open');
  });

  test('a command line runs anything and shows what it answers', async () => {
    const seen = await open();
    await seen.press(':', ': ');
    await seen.press('cl\tsh\t', ': client show');
    await seen.press('C0002\r', 'Answer client show C0002');
    await seen.see('Ann Example 2');
    await seen.press(`${esc}`, plan.en);
    await seen.press(':kpx\r', 'kpx');
    await seen.see('Try: ');
    expect(seen.text()).toContain(': kpx');
    await seen.press(`${esc}:\u001b[A`, ': kpx');
  });

  test('whoever arrives is checked in once; a second time alarms', async () => {
    const seen = await open();
    await seen.press('4j', '> E002');
    await seen.press('c', '27 of 30');
    await seen.press('王芳13\r', '王芳13 is in: 28 of 30.');
    await seen.see('28 of 30');
    await seen.press('王芳13\r', '! 王芳13 was already checked in');
    await seen.press('nobody\r', 'nobody');
    await seen.see('! ');
    seen.type(esc);
    await seen.see('Enter check in  / filter');
    await seen.press(esc, '> E002');
  });

  test('a step of the history is taken back after a look, once, and given back', async () => {
    const seen = await open();
    await seen.press('2', '> C0001');
    await seen.press('t', '> Tags');
    await seen.press('+vip\r', 'Changed the tags');
    await seen.press('7', '>    2');
    await seen.press('\r', 'Would undo step 2');
    await seen.press('\r', 'Undid step 2');
    await seen.see('     3');
    await seen.press('\r', 'Would redo step 2');
    await seen.press('\r', 'Redid step 2');
  });

  test('y shows and copies the command that does the same', async () => {
    const copied: string[] = [];
    const seen = await open({ copy: (text) => void copied.push(text) });
    await seen.press('2', '> C0001');
    await seen.press('/city:上海\r', '20 clients found');
    await seen.press('y', 'regulars client list -- city:上海');
    // The frame is seen before the terminal has been told.
    await expect.poll(() => copied, { timeout: 20_000 }).toEqual(['regulars client list -- city:上海']);
  });
});

test('the list follows the mark to its end, and back', async () => {
  const seen = await open();
  await seen.press('2', '> C0001');
  expect(seen.text()).not.toContain('C0040');
  await seen.press('G', '> C0040');
  expect(seen.text()).not.toContain('C0001');
  await seen.press('g', '> C0001');
});

test('the list is sorted by a column, and turned round', async () => {
  const seen = await open();
  await seen.press('2', '> C0001');
  await seen.press('ss', '↑Name');
  await seen.press('g', '> C0002');
  await seen.press('S', '↓Name');
  await seen.press('g', '> C0039');
});

test('ids are whole however long the list is', async () => {
  const many = Array.from({ length: 10_001 }, (_, i) => client(i + 1));
  const seen = await open({ salon: await salonIn('en', many) });
  await seen.press('2', '10,001 clients');
  await seen.press('G', '> C10001 ');
  expectFits(seen.lines(), 80, 24);
});

test('letters typed into the filter are letters, whatever they mean elsewhere', async () => {
  const seen = await open();
  await seen.press('2', '> C0001');
  await seen.press('/', 'Filter /');
  await seen.press('q', 'Filter / q');
  await seen.press('\u007f王👩‍💻\u007f芳7', 'Filter / 王芳7');
  await seen.see('1 client found');
  await seen.press('\r', 'Filter: 王芳7');
  expect(seen.text()).toContain('> C0007');
  await seen.press(esc, '40 clients');
});

test('more than fits into the filter shows its end', async () => {
  const seen = await open();
  await seen.press('2', '> C0001');
  await seen.press('/', 'Filter /');
  await seen.press(`${'王'.repeat(60)}end`, '王end');
  expectFits(seen.lines(), 80, 24);
});

test('keys that arrive together all count, also before the list is there', async () => {
  const seen = await open();
  await seen.press('2jj\r', 'Clients › Client C0003');
});

test('a change by somebody else is seen, and the mark stays on its row', async () => {
  const seen = await open();
  await seen.press('2jj', '> C0003');
  await seen.salon.write([
    { collection: 'clients', id: 'C0001', before: client(1), after: null },
    { collection: 'followups', id: 'F0001', before: null, after: null },
    { collection: 'clients', id: 'C0041', before: null, after: client(41) },
    { collection: 'clients', id: 'C0042', before: null, after: client(42) },
  ]);
  await seen.see('41 clients');
  expect(seen.text()).toContain('> C0003');
});

test('a roster that was damaged meanwhile is told in words, above what was read before', async () => {
  const seen = await open();
  await seen.press('2', '> C0001');
  seen.salon.damage();
  await seen.see('Not up to date:');
  expect(seen.text()).toContain('> C0001');
  expectFits(seen.lines(), 80, 24);
  seen.salon.heal();
  await expect.poll(seen.text, { timeout: 20_000 }).not.toContain('Not up to date');
});

test('a window that is too small says so, and one that grows again is drawn again', async () => {
  const seen = await open();
  await seen.see('王芳11');
  seen.resize(59, 24);
  await seen.see('The window is too small: it needs at least 60 by 15.');
  seen.resize(40, 10);
  await expect
    .poll(() => seen.text().replace(/\s+/g, ' '), { timeout: 20_000 })
    .toContain('too small: it needs at least 60 by 15.');
  expectFits(seen.lines(), 40, 10);
  seen.resize(80, 14);
  await seen.see('The window is too small: it needs at least 60 by 15.');
  seen.resize(60, 15);
  await seen.see('王芳11');
  expectFits(seen.lines(), 60, 15);
  seen.resize(120, 40);
  await seen.see('王芳11');
  expectFits(seen.lines(), 120, 40);
});

test.each([
  [60, 15],
  [80, 24],
  [120, 40],
])('nothing a client is called breaks the frame of %i by %i', async (columns, rows) => {
  const names = [
    '欧阳娜'.repeat(40),
    'Ｂｅｉｊｉｎｇ',
    '𠮷田太郎',
    'e\u0301'.repeat(100),
    '👩‍💻VIP',
    '한국어',
    '\u001b[2J\u001b[31mred\u0007',
    'a\u202eb\u200b\tc\nd',
    `x${'\u0301'.repeat(50)}`,
  ];
  const salon = await salonIn(
    'en',
    names.map((name, i) => client(i + 1, { name, organisation: name, tags: [name], notes: name })),
  );
  const seen = await openIn({ columns, rows, salon });
  app = seen;
  await seen.press('2', '> C0001');
  expectFits(seen.lines(), columns, rows);
  const harmful = /\u001b|\u0007|\u202e|\u200b/;
  expect(seen.text()).not.toMatch(harmful);
  for (const [i] of names.entries()) {
    await seen.press('\r', 'Clients › Client');
    await seen.see('Person'.toLowerCase());
    expectFits(seen.lines(), columns, rows);
    expect(seen.text()).not.toMatch(harmful);
    await seen.press('i', '> What was said');
    expectFits(seen.lines(), columns, rows);
    expect(seen.text()).not.toMatch(harmful);
    await seen.press(esc, 'Clients › Client');
    await expect.poll(seen.text).not.toContain('> What was said');
    await seen.press(esc, `> C000${i + 1}`);
    if (i + 1 < names.length) await seen.press('j', `> C000${i + 2}`);
  }
});

test('nothing is drawn when nothing changes', async () => {
  const seen = await open();
  await seen.press('2', '> C0001');
  const before = seen.drawn();
  // Keys that do nothing here; the one at the end does, so that when it is seen the others were read.
  await seen.press('vnkkggj', '> C0002');
  expect(seen.drawn() - before).toBe(1);
});

test('Ctrl-Z asks for the terminal to be given to the shell', async () => {
  let asked = 0;
  const seen = await open({ suspend: () => asked++ });
  seen.type('\u001a');
  await expect.poll(() => asked, { timeout: 20_000 }).toBe(1);
});

test.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
])('%s shows today as it is drawn', (page, language) => {
  const frame = readFileSync(join(root, 'test', 'tui', 'frames', `today.${language}.txt`), 'utf8').trimEnd();
  expect(readFileSync(join(root, page), 'utf8')).toContain(`\n\`\`\`text\n${frame}\n\`\`\`\n`);
});
