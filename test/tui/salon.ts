/** A salon with forty clients as the dashboard reads it, and ways to change or damage it while it is looked at. */
import type { Context } from '../../src/context.ts';
import type { Client } from '../../src/domain/records/client.ts';
import type { Event } from '../../src/domain/records/event.ts';
import type { FollowUp } from '../../src/domain/records/followup.ts';
import type { Registration } from '../../src/domain/records/registration.ts';
import type { Roster } from '../../src/domain/roster.ts';
import type { Words } from '../../src/i18n/words.ts';
import type { Source } from '../../src/porch/dashboard-reading.ts';
import { dashboardSource } from '../../src/porch/dashboard-source.ts';

const typed = { created: '2026-01-05T08:00:00.000Z', updated: '2026-01-05T08:00:00.000Z' };
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

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((one) => [one.id, one]));
const count = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function salon(clients: readonly Client[], language: string): Roster {
  const series = language === 'en' ? 'Spring Salon' : '春季沙龙';
  return {
    settings: { currency: 'CNY', zone: 'Asia/Shanghai' },
    counters: {},
    clients: byId(clients),
    events: byId([
      event(1, series, '2025-04-18'),
      event(2, series, '2026-04-17'),
      event(3, series, '2027-04-16'),
    ]),
    registrations: byId([
      ...count(1, 20).map((i) => registration(i, 'E001', i > 2)),
      ...count(11, 40).map((i) => registration(i, 'E002', i > 13)),
    ]),
    interactions: new Map(),
    followups: byId([followup(1, '2026-11-20', '寄资料'), followup(2, '2026-11-24', 'Call about the booth')]),
    surveys: new Map(),
    answers: new Map(),
    segments: new Map(),
    codes: new Map(),
    cases: new Map(),
    costs: new Map(),
    losses: new Map(),
    decisions: new Map(),
    targets: new Map(),
    actions: new Map(),
    recipes: new Map(),
    reviews: new Map(),
  };
}

export interface Salon extends Source {
  /** Somebody else writes: these are the clients now. */
  become(clients: readonly Client[]): void;
  /** Reading fails with this from now on; null heals. */
  break(error: Error | null): void;
}

export function salonIn(
  words: Words,
  clients: readonly Client[] = count(1, 40).map((i) => client(i)),
): Salon {
  let roster = salon(clients, words.language);
  let failure: Error | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const context = {
    words,
    settings: { owner: 'ann' },
    todayIn: () => '2026-11-24',
    zoneOf: () => 'Asia/Shanghai',
    read: async () => {
      if (failure) throw failure;
      return roster;
    },
    store: async () => ({
      path: 'roster.json',
      watch: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    }),
  };
  return {
    ...dashboardSource(context as unknown as Context),
    become(others) {
      roster = salon(others, words.language);
      tell();
    },
    break(error) {
      failure = error;
      tell();
    },
  };
}
