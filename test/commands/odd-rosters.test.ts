import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/domain/records/event.ts';
import type { Registration } from '../../src/domain/records/registration.ts';
import type { Book } from '../support/by-the-book/book.ts';
import { inAFile } from '../support/by-the-book/in-a-file.ts';
import { typedAt } from '../support/typed.ts';

const typed = { created: '2026-06-01T00:00:00.000Z', updated: '2026-06-01T00:00:00.000Z' };
const money = (amount: number, currency = 'CNY') => ({ amount, currency });

const event = (number: number, start: string, more: Partial<Event> = {}): Event => ({
  id: `E00${number}`,
  ...typed,
  name: `${more.series ?? 'Salon'} ${start.slice(0, 4)}`,
  series: 'Salon',
  start,
  ...more,
});

const byItself = ({ series, ...lone }: Event): Event => lone;

let next = 1;
const registration = (client: number, of: number, more: Partial<Registration> = {}): Registration => ({
  id: `R${String(next++).padStart(5, '0')}`,
  ...typed,
  client: `C000${client}`,
  event: `E00${of}`,
  status: 'registered',
  ...more,
});

function roster(clients: number, more: Partial<Book>): Book {
  return {
    settings: { currency: 'CNY', zone: 'Asia/Shanghai' },
    clients: Array.from({ length: clients }, (_, at) => ({
      id: `C${String(at + 1).padStart(4, '0')}`,
      ...typed,
      kind: 'person',
      name: `Person ${at + 1}`,
    })),
    events: [],
    registrations: [],
    interactions: [],
    followups: [],
    surveys: [],
    answers: [],
    cases: [],
    costs: [],
    ...more,
  };
}

const salons = [event(1, '2024-04-10'), event(2, '2025-04-10'), event(3, '2026-04-10')];
const attended = { status: 'attended' } as const;

interface Odd {
  readonly book: Book;
  /** Of the first client. */
  readonly labels: Readonly<Record<string, unknown>>;
  /** Values of the figures of the event that is judged. */
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly says?: readonly (readonly [command: string, sentence: string])[];
}

const rosters: Readonly<Record<string, Odd>> = {
  'no event at all': {
    book: roster(1, {}),
    labels: {
      stage: 'nurture',
      lifecycle: 'prospect',
      activity: null,
      frequency: 'none',
      tier: null,
      ltv: null,
    },
    says: [
      ['kpi', 'No event has been held yet, and none is coming up.'],
      ['today', 'Nobody is waiting for you today.'],
      ['winback', 'Nobody to win back.'],
      ['churn-loss', 'No event has been held yet, and none is coming up.'],
      ['why C0001', 'no value known'],
    ],
  },
  'one event, without check-in data': {
    book: roster(1, { events: [event(1, '2026-04-10')], registrations: [registration(1, 1)] }),
    labels: {
      stage: 'confirm',
      lifecycle: 'new',
      activity: 'new',
      frequency: 'once',
      signals: null,
      tier: null,
    },
    figures: {
      registrations: 1,
      'attendance-rate': null,
      'retention-rate': null,
      'repeat-share': 0,
      revenue: null,
    },
    says: [
      ['kpi --wide', 'no check-in data'],
      ['kpi --wide', 'first edition'],
      ['churn-loss', 'Salon 2026 is the first edition: nobody could be lost before it.'],
      ['segment compare 2026-01-01 2026-06-01', 'No edition was over by Thu 2026-01-01: there was nobody.'],
    ],
  },
  'only a cancelled edition': {
    book: roster(1, {
      events: [event(1, '2026-04-10', { cancelled: true })],
      registrations: [registration(1, 1, { fee: money(9_900) })],
    }),
    labels: { stage: 'nurture', lifecycle: 'prospect', frequency: 'none', depth: 'basic', value: null },
    says: [
      ['kpi', 'No event has been held yet, and none is coming up.'],
      ['kpi --event E001 --wide', 'cancelled'],
      ['client show C0001', 'called off'],
    ],
  },
  'only an edition ahead': {
    book: roster(1, {
      events: [event(1, '2026-09-10')],
      registrations: [registration(1, 1, { fee: money(9_900), role: 'exhibitor' })],
    }),
    labels: { stage: 'confirm', lifecycle: 'prospect', activity: null, depth: 'cooperative', tier: null },
    figures: { registrations: 1, 'attendance-rate': null, revenue: 9_900, 'value-per-client': 9_900 },
    says: [
      ['kpi', 'Salon 2026 is still ahead: these are the figures so far.'],
      ['kpi --wide', 'not held yet'],
      ['why C0001', 'brings in money, and took part in fewer than two editions'],
    ],
  },
  'a client in two series, and two currencies': {
    book: roster(2, {
      events: [
        ...salons.slice(0, 2),
        event(4, '2024-09-10', { series: 'Expo', currency: 'EUR' }),
        event(5, '2025-09-10', { series: 'Expo', currency: 'EUR' }),
      ],
      registrations: [
        registration(1, 1, { fee: money(10_000) }),
        registration(1, 2, { fee: money(5_000, 'EUR') }),
        registration(1, 4, { fee: money(10_000, 'EUR') }),
        registration(2, 5, { fee: money(7_000, 'EUR') }),
      ],
    }),
    labels: { stage: 'trust', tier: 'gold', value: money(10_000), 'stage Expo': 'weaken', 'tier Expo': null },
    figures: { revenue: 7_000, 'retention-rate': 0, 'lifetime-value': 0 },
    says: [
      ['why C0001', '50.00 EUR left out, as it is not CNY'],
      ['why C0002', '70.00 EUR left out, as it is not CNY'],
    ],
  },
  'an event that is a series of its own': {
    book: roster(1, {
      events: [byItself(event(1, '2026-04-10', { name: 'Gala' }))],
      registrations: [registration(1, 1, { ...attended, fee: money(10_000) })],
    }),
    labels: { stage: 'confirm', lifecycle: 'new', signals: null },
    says: [
      ['client list --fields id,series', 'C0001 Gala'],
      ['registration list --fields client,series', 'C0001 Gala'],
      ['why C0001 --history', 'Series Gala'],
      ['segment compare E001 2026-06-01 --series Gala', 'Series Gala'],
    ],
  },
  'ties everywhere': {
    book: roster(3, {
      events: salons.map((one) => ({ ...one, start: '2026-04-10' })),
      registrations: [1, 2, 3].flatMap((client) =>
        [1, 2, 3].map((of) => registration(client, of, { ...attended, fee: money(10_000) })),
      ),
    }),
    labels: { stage: 'trust', lifecycle: 'loyal', tier: 'gold', value: money(20_000), signals: 0 },
    figures: { registrations: 3, 'retention-rate': 1, 'value-per-client': 10_000 },
  },
  'nobody with a value, nobody who came': {
    book: roster(2, {
      events: salons.map((one) => ({ ...one, checkinKnown: true })),
      registrations: [1, 2, 3].map((of) => registration(1, of, { fee: money(0) })),
    }),
    labels: {
      stage: 'nurture',
      lifecycle: 'prospect',
      frequency: 'none',
      tier: null,
      rfm: null,
      value: { amount: 0, currency: 'CNY' },
    },
    figures: {
      'attendance-rate': 0,
      'no-show-rate': 1,
      'cost-per-attendee': null,
      roi: null,
      revenue: 0,
      'visitors-per-exhibitor': null,
    },
    says: [['why C0001', 'nobody in the series has a value yet']],
  },
  'nobody registered': {
    book: roster(1, { events: salons }),
    labels: { stage: 'nurture', lifecycle: 'prospect' },
    figures: {
      registrations: 0,
      'new-clients': 0,
      'repeat-share': null,
      'retention-rate': null,
      'complaint-rate': null,
    },
    says: [
      ['kpi --wide', 'nobody to count'],
      ['why C0001', 'Current value has no registration that counts'],
    ],
  },
  'three thousand clients with nothing but a name': {
    book: roster(3_000, {}),
    labels: { stage: 'nurture', lifecycle: 'prospect', activity: null, class: 'potential' },
    says: [['today', 'Nobody is waiting for you today.']],
  },
};

const commands = [
  'client show C0001',
  'why C0001',
  'today',
  'segment list',
  'segment compare 2025-01-01 2026-06-01',
  'kpi --wide',
  'winback',
  'churn-loss',
];

describe.each(Object.entries(rosters))('%s', (_, { book, labels, figures = {}, says = [] }) => {
  test('every command has an answer in both languages, of words and numbers that are some', async () => {
    const { path, remove } = await inAFile(book);
    for (const command of [...commands, ...says.map(([typed]) => typed)]) {
      for (const lang of ['en', 'zh-CN']) {
        const { code, out, err } = await at(path, command, '--lang', lang, '--format', 'table');
        expect({ command, lang, code }).toEqual({ command, lang, code: 0 });
        expect(out + err).toMatch(/\p{L}/u);
        expect(out + err).not.toMatch(/NaN|undefined|Infinity|null|\[object|\n {4}at /);
        const sentences = lang === 'en' ? says.filter(([typed]) => typed === command) : [];
        for (const [, sentence] of sentences) expect((out + err).replace(/\s+/g, ' ')).toContain(sentence);
      }
    }
    remove();
  });

  test('and the answer is the one of the rules', async () => {
    const { path, remove } = await inAFile(book);
    const rows = await items(path, 'why C0001');
    const mainly = rows.find(({ id }) => id === 'stage')?.series;
    const told = rows.map(({ id, series, value }) => [
      series === null || series === mainly ? id : `${id} ${series}`,
      value,
    ]);
    expect(Object.fromEntries(told)).toMatchObject(labels);
    const figured = await items(path, 'kpi');
    expect(Object.fromEntries(figured.map(({ id, value }) => [id, value]))).toMatchObject(figures);
    remove();
  });
});

const at = (path: string, command: string, ...options: readonly string[]) =>
  typedAt(path, ...command.split(' '), ...options, '--now', '2026-06-15T04:00:00Z');

async function items(path: string, command: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return JSON.parse((await at(path, command, '--json')).out).items;
}
