/** A salon with forty clients in a separate roster, read and changed by the program itself, and ways to damage it while it is open. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyCommand, command } from '../../src/commands/command.ts';
import type { Context } from '../../src/context.ts';
import type { Client } from '../../src/domain/records/client.ts';
import type { Event } from '../../src/domain/records/event.ts';
import type { FollowUp } from '../../src/domain/records/followup.ts';
import type { Registration } from '../../src/domain/records/registration.ts';
import type { Change } from '../../src/domain/roster.ts';
import { dashboardSource, type Source } from '../../src/porch/dashboard/source.ts';
import { run } from '../../src/run.ts';
import { createStore } from '../../src/store/create.ts';
import { openStore } from '../../src/store/open.ts';
import { newFolder, removeFolder } from '../support/folder.ts';

const at = '2026-01-05T08:00:00.000Z';
const typed = { created: at, updated: at };
const stamp = { at, by: 'ann', command: 'import' };
const id = (letter: string, digits: number, number: number) => letter + String(number).padStart(digits, '0');

export const client = (number: number, more: Partial<Client> = {}): Client => ({
  id: id('C', 4, number),
  ...typed,
  kind: 'person',
  name: number % 2 === 1 ? `王芳${number}` : `Ann Example ${number}`,
  emails: [{ value: `guest${number}@example.com`, valid: true, bounced: false }],
  city: number % 2 === 1 ? '上海' : 'Berlin',
  ...more,
});

const event = (number: number, series: string, start: string): Event => ({
  id: id('E', 3, number),
  ...typed,
  name: `${series} ${start.slice(0, 4)}`,
  series,
  start,
  currency: 'CNY',
});

const registration = (number: number, of: string, came: boolean): Registration => ({
  id: id('R', 5, number + (of === 'E002' ? 100 : 0)),
  ...typed,
  client: id('C', 4, number),
  event: of,
  role: 'attendee',
  status: came ? 'attended' : 'registered',
  ticket: '普通票',
  fee: { amount: 29_900, currency: 'CNY' },
});

const followup = (number: number, due: string, text: string): FollowUp => ({
  id: id('F', 4, number),
  ...typed,
  client: id('C', 4, number),
  due,
  text,
  priority: 'normal',
  state: 'open',
  owner: 'ann',
});

const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
export const forty: readonly Client[] = count(1, 40).map((i) => client(i));

export const made = <K extends Change['collection']>(
  collection: K,
  records: readonly Extract<Change, { collection: K }>['after'][],
): Change[] =>
  records.map((after) => ({ collection, id: after?.id ?? '', before: null, after }) as unknown as Change);

function recordsFor(clients: readonly Client[], language: string): readonly Change[] {
  const series = language === 'en' ? 'Spring Salon' : '春季沙龙';
  const known = new Set(clients.map((one) => one.id));
  const isKnown = (one: { readonly client: string }) => known.has(one.client);
  return [
    ...made('clients', clients),
    ...made('events', [
      event(1, series, '2025-04-18'),
      event(2, series, '2026-04-17'),
      event(3, series, '2027-04-16'),
    ]),
    ...made(
      'registrations',
      [
        ...count(1, 20).map((i) => registration(i, 'E001', i > 2)),
        ...count(11, 40).map((i) => registration(i, 'E002', i > 13)),
      ].filter(isKnown),
    ),
    ...made(
      'followups',
      [followup(1, '2026-11-20', '寄资料'), followup(2, '2026-11-24', 'Call about the booth')].filter(
        isKnown,
      ),
    ),
  ];
}

export interface Salon {
  readonly source: Source;
  readonly context: Context;
  /** Somebody else writes. */
  write(changes: readonly Change[]): Promise<void>;
  /** The roster's file is no roster until it is healed. */
  damage(): void;
  heal(): void;
  close(): void;
}

/** With `more`, what else is on the roster. */
export async function salonIn(
  language: 'en' | 'zh-CN',
  clients: readonly Client[] = forty,
  more: readonly Change[] = [],
): Promise<Salon> {
  const folder = newFolder();
  const path = join(folder, 'roster.json');
  await createStore(path, { settings: { currency: 'CNY', zone: 'Asia/Shanghai' }, stamp });
  const write = async (changes: readonly Change[]) => {
    const store = await openStore(path);
    await store.transact([], stamp, () => ({ changes, answer: null }));
  };
  await write([...recordsFor(clients, language), ...more]);
  await (await openStore(path)).save(at);
  const whole = readFileSync(path);
  const context = await contextOf(path, language);
  return {
    source: await dashboardSource(context),
    context,
    write,
    damage: () => writeFileSync(path, '{"regulars"'),
    heal: () => writeFileSync(path, whole),
    close: () => removeFolder(folder),
  };
}

/** What a command is handed that is run on this roster. */
async function contextOf(path: string, language: string): Promise<Context> {
  let handed: Context | null = null;
  const looking = command({
    arguments: {},
    options: {},
    async run(context) {
      handed = context;
      return { kind: 'receipt', said: [], columns: [], items: [], changed: [], undo: null };
    },
  });
  const sink = { write: async () => {}, terminal: false, color: false, columns: 80 };
  const argv = ['--roster', path, '--lang', language, '--now', '2026-11-24T09:00:00Z'];
  await run('dashboard', looking as AnyCommand, argv, { out: sink, err: sink });
  if (handed === null) throw new Error('The command was not run.');
  return handed;
}
