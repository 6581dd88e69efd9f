/** Every command that writes, run at random and undone step by step, leaves the roster as it was before, byte for byte. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dispatch } from '../../src/commands/dispatch.ts';
import { commands } from '../../src/commands/index.ts';
import { canonical } from '../../src/domain/change/canonical.ts';
import { UserError } from '../../src/domain/errors.ts';
import { collectionNames, emptyRoster, type Roster } from '../../src/domain/roster.ts';
import { run } from '../../src/run.ts';
import { pathsOf } from '../../src/store/disk/paths.ts';
import { replay } from '../../src/store/journal/replay.ts';
import { openStore } from '../../src/store/open.ts';
import { sharedFolder } from '../support/folder.ts';
import { root } from '../support/source.ts';

const folder = sharedFolder();
const path = join(folder, 'roster.json');
const demo = (file: string) => join(root, 'templates', 'demo', file);

beforeAll(() => {
  vi.stubEnv('XDG_CONFIG_HOME', folder);
  vi.stubEnv('LANG', 'C.UTF-8');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** Nobody sees what is printed here. */
const nowhere = { write: async () => {}, terminal: false, color: false, columns: 80 };

/** Answers the exit code, or the code of the failure. */
async function typed(...argv: string[]): Promise<number | string> {
  const { row, rest } = dispatch([...argv, '--roster', path, '--now', '2026-11-24T09:00:00Z', '--no-input']);
  if (row === null) throw new Error(`no command in ${argv.join(' ')}`);
  try {
    return await run(row.path, (await row.load()).default, rest, { out: nowhere, err: nowhere });
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

/** The canonical export of what is there now. */
async function state(): Promise<string> {
  return [...canonical((await (await openStore(path)).read(collectionNames)) as Roster)].join('');
}

/** Ids that are often there, and sometimes not. */
const id = (letter: string, digits: number, most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => letter + String(number).padStart(digits, '0'));
const client = fc.oneof(id('C', 4, 12), fc.constantFrom('ann@example.com', '王芳', 'Nobody'));
const event = fc.oneof(id('E', 3, 4), fc.constantFrom('Spring', '秋季'));
const registration = id('R', 5, 20);
const followup = id('F', 4, 9);
const review = id('V', 4, 6);
const word = fc.constantFrom(
  'Ann',
  '王芳',
  'O’Neil',
  '__proto__',
  '=1+1',
  '“two words”',
  '陈',
  'x'.repeat(300),
);
const day = fc.constantFrom('2026-04-17', '2027-03-01', 'fri', '+2w', '2026-02-30');
const amount = fc.constantFrom('120', '99.90', '0', '1200 EUR', 'much');

const lines: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> = {
  'client add': fc.tuple(
    fc.constant('--name'),
    word,
    fc.constant('--email'),
    fc.constantFrom('ann@example.com', 'bo@example.com', 'c@example.com'),
  ),
  'client edit': fc.oneof(
    fc.tuple(client, fc.constantFrom('--city', '--title', '--organisation'), word),
    fc.tuple(client, fc.constant('--consent'), fc.constantFrom('email=yes', 'email=no', 'fax=maybe')),
    fc.tuple(client, fc.constant('--tag'), word),
  ),
  'client tag': fc.oneof(
    fc.tuple(client, fc.constantFrom('+vip', '-vip', '+lead')),
    fc.tuple(fc.constant('-tag:old'), fc.constant('+old'), fc.constantFrom('--yes', '--quiet')),
  ),
  'client archive': fc.tuple(client, fc.constant('--reason'), word, fc.constant('--yes')),
  'client unarchive': fc.tuple(client),
  'client merge': fc.tuple(client, client, fc.constant('--yes')),
  'event add': fc.tuple(
    fc.constantFrom('Spring Salon', '秋季展'),
    fc.constant('--start'),
    day,
    fc.constant('--series'),
    word,
  ),
  'event edit': fc.tuple(event, fc.constantFrom('--city', '--venue', '--series'), word),
  'event cancel': fc.tuple(event, fc.constant('--yes')),
  'registration add': fc.tuple(event, client, fc.constant('--fee'), amount),
  'registration edit': fc.tuple(registration, fc.constantFrom('--paid', '--refund', '--sponsorship'), amount),
  'registration cancel': fc.tuple(registration),
  checkin: fc.oneof(fc.tuple(event, client), fc.tuple(event, fc.constant('--close'))),
  log: fc.oneof(
    fc.tuple(client, word, fc.constant('--channel'), fc.constantFrom('phone', 'wechat', 'pigeon')),
    fc.tuple(client, word, fc.constant('--next'), day, fc.constant('send photos')),
    fc.tuple(client, word, fc.constantFrom('--continues', '--thread'), id('I', 5, 4)),
  ),
  'followup add': fc.tuple(client, day, word),
  'followup done': fc.tuple(followup),
  'followup edit': fc.tuple(
    followup,
    fc.constantFrom('--text', '--owner', '--every'),
    fc.constantFrom('3w', 'Mei'),
  ),
  'followup snooze': fc.tuple(followup, day),
  'followup drop': fc.tuple(followup),
  'playbook run': fc.oneof(
    fc.tuple(fc.constantFrom('before', 'after'), fc.constant('--event'), event),
    fc.tuple(fc.constantFrom('nurture', 'confirm', 'trust', 'weaken')),
  ),
  'interaction edit': fc.tuple(fc.constantFrom('I00001', 'I00002'), fc.constant('--text'), word),
  'case add': fc.tuple(client, word, fc.constant('--kind'), fc.constantFrom('complaint', 'request')),
  'case close': fc.tuple(fc.constantFrom('K0001', 'K0002'), fc.constant('--outcome'), word),
  'label set': fc.tuple(
    client,
    fc.constantFrom('stage=trust', 'tier=gold', 'stage=gold'),
    fc.constant('--reason'),
    word,
  ),
  'label clear': fc.tuple(client),
  'kpi target': fc.tuple(
    fc.constantFrom('retention-rate', 'nps', 'roi'),
    fc.constantFrom('0.5', '70%', '1', 'none'),
    fc.constant('--event'),
    event,
  ),
  'survey edit': fc.oneof(
    fc
      .tuple(
        id('S', 3, 5),
        fc.constantFrom(
          ['--question', 'overall', '--text', 'How was it?'],
          ['--add', 'tea', '--kind', 'text', '--text', 'Tea?'],
          ['--add', 'hall', '--kind', 'matrix', '--text', 'The hall', '--row', 'Light', '--row', 'Air'],
          ['--question', 'overall', '--aspect', 'service', '--level', 'social', '--required', 'no'],
        ),
      )
      .map(([survey, rest]) => [survey, ...rest]),
    fc.tuple(fc.constant('Poll'), fc.constant('--rename'), word),
  ),
  'survey copy': fc.oneof(
    fc.tuple(fc.constant('survey-2026'), word),
    fc.tuple(id('S', 3, 4), word, fc.constant('--event'), event),
  ),
  'survey followups': fc.oneof(
    fc.constant(['survey-2026']),
    fc.constant(['Spring Salon survey-2026']),
    fc.tuple(id('S', 3, 9)),
    fc.tuple(id('S', 3, 9)),
  ),
  feedback: fc.oneof(
    fc.tuple(word, fc.constant('--client'), client),
    fc.tuple(
      word,
      fc.constant('--event'),
      event,
      fc.constant('--kind'),
      fc.constantFrom('complaint', 'praise'),
    ),
    fc.tuple(word, fc.constant('--event'), event, fc.constant('--client'), client),
  ),
  'action add': fc.tuple(
    fc.oneof(id('S', 3, 4), fc.constantFrom('After', 'survey-2026')),
    fc.constantFrom('recommend', '推荐', 'organisation', 'catering'),
    word,
  ),
  'action edit': fc.tuple(id('N', 3, 6), fc.constantFrom('--text', '--owner', '--due'), fc.oneof(word, day)),
  'action done': fc.tuple(id('N', 3, 6)),
  'action drop': fc.tuple(id('N', 3, 6)),
  'cost edit': fc.oneof(
    fc.tuple(fc.constantFrom('X0001', 'X0002'), fc.constant('--amount'), amount),
    fc.tuple(fc.constantFrom('X0001', 'X0002'), fc.constant('--event'), event),
    fc.tuple(fc.constantFrom('X0001', 'X0002'), fc.constant('--currency'), fc.constantFrom('EUR', 'JPY')),
  ),
  'cost add': fc.tuple(amount, fc.constantFrom('service', 'event'), fc.constant('--client'), client),
  lost: fc.oneof(
    fc.tuple(client, fc.constant('--reason'), fc.constantFrom('price', '没有时间', 'prices')),
    fc.tuple(client, fc.constant('--clear')),
  ),
  'winback decide': fc.oneof(
    fc.tuple(client, fc.constant('end'), fc.constant('--reason'), word),
    fc.tuple(
      client,
      fc.constantFrom('rescue', 'keep'),
      fc.constant('--reason'),
      word,
      fc.constant('--next'),
      day,
      fc.constant('call'),
    ),
  ),
  'segment save': fc.tuple(
    fc.constantFrom('north', '老客户'),
    fc.constantFrom('tag:vip', 'city:北京,天津', 'tag:'),
  ),
  'segment delete': fc.tuple(fc.constantFrom('north', '老客户')),
  'survey create': fc.tuple(
    word,
    fc.constant('--template'),
    fc.constantFrom('conference', 'exhibition'),
    fc.constant('--event'),
    event,
  ),
  import: fc.constantFrom(
    [demo('eventbrite-2025.csv'), '--event', 'Spring Salon@2025-04-12'],
    [demo('signups-2026.xlsx'), '--event', 'Autumn@2026-10-10'],
    [demo('booths-2026.xlsx'), '--event', 'Autumn@2026-10-10'],
    [demo('survey-2026.csv'), '--event', 'Spring'],
    [demo('eventbrite-2025.csv'), '--event', 'Mapped@2025-06-01', '--map', 'Group=notes'],
    [demo('eventbrite-2025.csv'), '--event', 'E001', '--map', 'Group=notes'],
  ),
  'config set': fc.constantFrom(
    ['vip.gap', '60'],
    ['class.nps', '10'],
    ['class.nps', '9'],
    ['satisfaction.low', '5'],
    ['satisfaction.low', '4'],
    ['vip.gap', 'default'],
    ['ltv.discount', '8%'],
    ['activity.sleeping', '3'],
    ['currency', 'EUR'],
  ),
  'recipe delete': fc.constant(['eventbrite-2025']),
  dupes: fc.constant([]),
  'review accept': fc.oneof(fc.tuple(review), fc.tuple(review, client)),
  'review reject': fc.tuple(review),
  'code add': fc.tuple(fc.constantFrom('industry', 'source'), word),
  'code delete': fc.tuple(fc.constantFrom('industry', 'source'), word),
};

/** What writes no record, or asks a person. */
const others =
  /^(init|demo|dashboard|kpi|compare|report|export|who|why|today|undo|redo|backup|restore|merge-back|convert|history|doctor|save|help|completion|complete|config (list|get)|schema|sources|review$|survey (list|ask|form|results|templates|export-template)|lost reasons|winback$|churn-loss|segment compare|\w+ (list|show))\b/;

test('every command that writes is among those typed here', () => {
  const writing = commands.map((row) => row.path).filter((one) => !others.test(one) && !lines[one]);
  expect(writing).toEqual([]);
});

/** By chance hardly anybody known answers a survey badly. */
const beginning: readonly (readonly string[])[] = [
  ['event', 'add', 'Lamp Week', '--start', '2026-04-17'],
  ['import', demo('signups-2026.xlsx'), '--event', 'Lamp Week'],
  ['import', demo('survey-2026.csv'), '--event', 'Lamp Week'],
  ['survey', 'followups', 'Lamp Week survey-2026'],
  ['action', 'add', 'Lamp Week survey-2026', '推荐', 'listen to them'],
  ['action', 'add', 'Lamp Week survey-2026', '总体', 'listen to all'],
  ['action', 'edit', 'N001', '--text', 'call them'],
  ['action', 'done', 'N001'],
  ['action', 'drop', 'N002'],
];

/** Each as often as the others, in any order: so often that some of them find what they name, which drawn towards its ends would miss it. */
const each = 21;
const script = fc
  .tuple(
    ...Object.entries(lines).map(([path, rest]) =>
      fc.array(
        rest.map((words) => [...path.split(' '), ...words]),
        { minLength: each, maxLength: each },
      ),
    ),
  )
  .map((all) => all.flat())
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));

test('some four hundred commands, then as many undos', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(script), async (all) => {
      for (const file of [
        path,
        join(folder, 'roster.journal'),
        join(folder, 'empty.json'),
        join(folder, 'again.json'),
      ])
        rmSync(file, { force: true });
      await typed('init', path, '--currency', 'CNY', '--region', 'CN', '--zone', 'Asia/Shanghai');
      await typed('export', join(folder, 'empty.json'));
      const states = [await state()];
      const written = new Set<string>();
      for (const argv of [...beginning, ...all]) {
        const before = (await openStore(path)).entries()[Symbol.iterator]().next().value?.seq ?? 0;
        const code = await typed(...argv);
        const [newest] = (await openStore(path)).entries();
        const now = await state();
        if ((newest?.seq ?? 0) === before) expect([argv, now === states.at(-1)]).toEqual([argv, true]);
        else {
          states.push(now);
          written.add(dispatch(argv).row?.path ?? '');
          expect([argv, code]).toEqual([argv, expect.any(Number)]);
        }
      }
      expect([...written].sort()).toEqual(Object.keys(lines).sort());
      const told = replay(pathsOf(path), Number.MAX_SAFE_INTEGER);
      expect([...canonical({ ...emptyRoster(), ...told?.roster } as Roster)].join('')).toBe(states.at(-1));
      for (states.pop(); states.length > 0; states.pop()) {
        expect(await typed('undo')).toBe(0);
        expect(await state()).toBe(states.at(-1));
      }
      await typed('export', join(folder, 'again.json'));
      expect(readFileSync(join(folder, 'again.json'))).toEqual(readFileSync(join(folder, 'empty.json')));
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
