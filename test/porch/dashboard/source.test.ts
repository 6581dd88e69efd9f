import { expect, test } from 'vitest';
import { dashboardSource } from '../../../src/porch/dashboard/source.ts';
import { salonIn } from '../../tui/salon.ts';

test('what was answered is told, also where the roster was damaged right after', async () => {
  const salon = await salonIn('en');
  const source = await dashboardSource({
    ...salon.context,
    async run(...line) {
      const answer = await salon.context.run(...line);
      salon.damage();
      return answer;
    },
  });
  expect((await source.look(['event', 'list'])).kind).toBe('report');
  expect(await source.look(['client', 'list'])).toMatchObject({ kind: 'problem', code: 'roster.damaged' });
  salon.close();
});

test('where the program was installed anew meanwhile that is told, with what to do', async () => {
  const salon = await salonIn('en');
  const source = await dashboardSource({
    ...salon.context,
    run: () => Promise.reject(Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })),
  });
  expect(await source.look(['event', 'list'])).toMatchObject({
    kind: 'problem',
    code: 'program.replaced',
    lines: ['the program was replaced while it was open', 'Try: q, then regulars dashboard again'],
  });
  salon.close();
});

test('all words are at hand from the first answer on, as the program may be installed anew while it is open', async () => {
  const salon = await salonIn('en');
  const kinds = new Set<string | symbol>();
  const words = new Proxy(salon.context.words, {
    get(all, kind) {
      kinds.add(kind);
      return Reflect.get(all, kind);
    },
  });
  const source = await dashboardSource({ ...salon.context, words });
  await source.look(['event', 'list']);
  expect([...kinds]).toEqual(
    expect.arrayContaining(['phrases', 'errors', 'issues', 'columns', 'kpis', 'labels']),
  );
  salon.close();
});

test('a line that asks for help is answered with its page, and nothing of it is done', async () => {
  const salon = await salonIn('en');
  const source = await dashboardSource(salon.context);
  await source.run(['client', 'tag', 'C0001', '+vip']);
  for (const line of [
    ['undo', '--help'],
    ['help', 'undo'],
    ['undo', '-h'],
  ])
    expect(await source.run(line)).toMatchObject({
      kind: 'report',
      report: { rows: [{ text: expect.stringContaining('Usage: regulars undo') }] },
    });
  expect(await source.run(['client', '--help'])).toMatchObject({
    report: { rows: [{ text: expect.stringContaining('regulars client merge') }] },
  });
  expect(await source.look(['client', 'list', 'tag:vip'])).toMatchObject({
    report: { rows: [{ id: 'C0001' }] },
  });
  salon.close();
});

test('what was settled when the dashboard was opened is not passed over in silence', async () => {
  const salon = await salonIn('en');
  const source = await dashboardSource(salon.context);
  const told = await source.run(['client', 'add', 'Zed', '--roster', 'other.json']);
  expect(told).toMatchObject({
    kind: 'problem',
    lines: [
      '--roster has no place here: it was settled when the dashboard was opened',
      'Try: at the shell: regulars client add Zed --roster other.json',
    ],
  });
  for (const option of [['--mask'], ['--lang', 'zh-CN'], ['--now', '2027-01-01T00:00:00Z']])
    expect(await source.run(['client', 'list', ...option])).toMatchObject({ code: 'usage.settled-here' });
  expect(await source.run(['client', 'list', '-n', '2', '--fields', 'id,city'])).toMatchObject({
    report: { columns: [{ key: 'id' }, { key: 'city' }], rows: [{ id: 'C0001' }, { id: 'C0002' }] },
  });
  salon.close();
});

test('behind --mask no sentence names anybody, as at the shell', async () => {
  const salon = await salonIn('en');
  const { settings } = salon.context;
  const source = await dashboardSource({ ...salon.context, settings: { ...settings, mask: true } });
  const told = await source.run(['log', 'C0001', 'met at the door']);
  expect(told).toMatchObject({
    kind: 'receipt',
    receipt: { said: [{ params: { name: '•••' } }] },
  });
  salon.close();
});
