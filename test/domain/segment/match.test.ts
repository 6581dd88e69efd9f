import { describe, expect, test } from 'vitest';
import { dossiers } from '../../../src/domain/dossier.ts';
import { resolveEvent } from '../../../src/domain/find/named.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Segment } from '../../../src/domain/records/segment.ts';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import { relationships } from '../../../src/domain/relationship/relationship.ts';
import { segmentBook } from '../../../src/domain/segment/book.ts';
import { readCondition } from '../../../src/domain/segment/check.ts';
import { explainClient } from '../../../src/domain/segment/explain.ts';
import { clientLanguage } from '../../../src/domain/segment/language/client-language.ts';
import type { MatchContext } from '../../../src/domain/segment/match.ts';
import { selectClients } from '../../../src/domain/segment/select.ts';
import { shippedSegments } from '../../../src/domain/segment/shipped.ts';
import { answer, came, event, interaction, overall, registration, roster, survey } from '../kpi/hand-made.ts';

/** A Tuesday. */
const today = '2026-11-24';
const typed = { created: '2026-01-05T00:00:00.000Z', updated: '2026-01-05T00:00:00.000Z' };
const client = (id: string, more: Partial<Client> = {}): Client => ({
  id,
  ...typed,
  kind: 'person',
  name: id,
  ...more,
});
const mail = (value: string) => [{ value, valid: true, bounced: false }];

const clients = [
  client('ann', {
    name: 'Ann Li',
    city: '上海',
    tags: ['vip'],
    emails: mail('ann@example.com'),
    consent: { email: { state: 'yes' } },
    owner: 'Mei',
    roles: ['partner'],
    needs: ['corner booth'],
    companySize: 120,
  }),
  client('fang', {
    name: '王芳',
    city: '北京市',
    tags: ['vip', 'speaker'],
    consent: { email: { state: 'no' } },
    owner: 'Sam',
    birthday: '--11-25',
  }),
  client('cy', {
    name: 'Cy',
    city: 'San Jose',
    emails: mail('cy@example.com'),
    notes: 'met Ann at the fair',
  }),
  client('dee', { name: 'Dee', custom: { Diet: 'vegan', Rooms: '3' } }),
  client('gone', { name: 'Gone', city: '上海', archived: { at: typed.created, reason: 'moved' } }),
];

const base = roster({
  events: [
    event('E001', '2024-04-01'),
    event('E002', '2025-04-01'),
    event('E003', '2026-04-01'),
    event('E004', '2027-04-01'),
    event('E005', '2026-09-01', { series: 'Fair', checkinKnown: true }),
    event('E006', '2026-10-01', { cancelled: true }),
  ],
  registrations: [
    came('ann', 'E001'),
    came('ann', 'E002'),
    came('ann', 'E003', { role: 'speaker' }),
    registration('ann', 'E004'),
    registration('fang', 'E001'),
    came('fang', 'E002'),
    registration('fang', 'E003', {
      fee: { amount: 20000, currency: 'CNY' },
      paid: { amount: 5000, currency: 'CNY' },
    }),
    came('cy', 'E003', { role: 'exhibitor' }),
    registration('cy', 'E003', { role: 'attendee' }),
    registration('cy', 'E005'),
    registration('cy', 'E006', { fee: { amount: 900, currency: 'CNY' } }),
    registration('dee', 'E003', { status: 'cancelled', role: 'exhibitor' }),
  ],
  surveys: [survey('S001', 'E003'), survey('S002', 'E003', { questions: [overall] })],
  answers: [
    answer('S001', { overall: 5, recommend: 9 }, { client: 'ann', at: '2026-04-02T00:00:00.000Z' }),
    answer('S002', { overall: 2 }, { client: 'ann', at: '2026-04-05T00:00:00.000Z' }),
    answer('S001', { overall: 4, recommend: 10 }, { client: 'cy', at: '2026-04-02T00:00:00.000Z' }),
    answer('S001', { overall: 4 }, { client: 'cy', at: '2026-04-03T00:00:00.000Z' }),
    answer('S001', { recommend: 1 }, { client: 'fang', complete: false }),
  ],
  interactions: [interaction('I1', 'ann', { at: '2026-08-26T02:00:00.000Z' })],
});

const saved: Segment[] = [
  { id: 'G001', ...typed, name: '老朋友', condition: 'attended>=2 -tag:speaker' },
  { id: 'G002', ...typed, name: 'round', condition: 'segment:about' },
  { id: 'G003', ...typed, name: 'about', condition: 'segment:round' },
];

function contextOn(day: string, series?: string): MatchContext {
  const joined = dossiers(base, { day, zone: 'Asia/Shanghai', ...(series ? { series } : {}) });
  const known = new Map(clients.map((one) => [one.id, one]));
  return {
    day,
    zone: 'Asia/Shanghai',
    me: 'Mei',
    dossiers: joined,
    relationships: relationships(
      { ...base, clients: known, cases: new Map(), costs: new Map() },
      joined,
      thresholds,
      series,
    ),
    resolveEvent: (ref) => resolveEvent(base.events.values(), ref),
    conditionOf: (name) => segmentBook(saved, day).conditionOf(name),
  };
}

function found(condition: string, context = contextOn(today)): string {
  const tree = readCondition(condition, clientLanguage, context.day);
  return selectClients(clients, tree, context)
    .map(({ id }) => id)
    .join(' ');
}

const cases: readonly (readonly [string, string])[] = [
  ['', 'ann fang cy dee'],
  // A space is AND and binds tighter than OR; parentheses and quotes in both widths.
  ['tag:vip city:上海', 'ann'],
  ['tag:vip city:上海 OR city:"San Jose"', 'ann cy'],
  ['tag:vip (city:上海 OR city:"San Jose")', 'ann'],
  ['tag:vip AND -tag:speaker', 'ann'],
  // Ann came three times and was not content with the last; Fang came once and stayed away; Cy came to the latest; Dee never.
  ['stage:trust', 'ann'],
  ['stage:weaken,vanish', 'fang'],
  ['lifecycle:loyal OR lifecycle:new', 'cy'],
  ['-stage:nurture', 'ann fang cy'],
  ['frequency:regular', 'ann'],
  ['depth:basic', 'cy dee'],
  ['class:potential tier:iron', 'ann'],
  ['value>0', 'fang'],
  ['value:200 tier:gold', 'fang'],
  ['-tier:*', 'dee'],
  ['potential>=3', 'ann'],
  ['signals>=1', 'fang'],
  ['signals=0', 'ann cy dee'],
  ['rfm>=200', 'ann cy'],
  ['-rfm:*', 'dee'],
  ['NOT tag:vip', 'cy dee'],
  ['-(tag:vip OR email:*)', 'dee'],
  ['city:(上海 OR 北京)', 'ann fang'],
  ['city:上海,北京', 'ann fang'],
  ['city：（上海 OR 北京） －tag：speaker', 'ann'],
  ['city：上海，北京　tag：“vip”', 'ann fang'],
  ['attended＞＝２', 'ann'],
  ['attended≥2', 'ann'],
  // `:` finds a part of a text, `=` the whole; tags are always whole.
  ['city=北京', ''],
  ['city=北京市', 'fang'],
  ['tag:vi', ''],
  ['TAG:VIP', 'ann fang'],
  ['need:"corner booth"', 'ann'],
  // Presence and absence.
  ['email:*', 'ann cy'],
  ['-email:*', 'fang dee'],
  ['-last:*', 'dee'],
  ['consent:email', 'ann'],
  ['-consent:email', 'fang cy dee'],
  // Free words are looked for everywhere, and so are phrases.
  ['ann', 'ann cy'],
  ['"the fair"', 'cy'],
  ['王芳', 'fang'],
  ['-ann', 'fang dee'],
  // Archived ones only where they are asked for.
  ['archived:yes', 'gone'],
  ['city:上海 archived:*', 'gone'],
  // Comparisons and ranges.
  ['attended=0', 'dee'],
  ['attended:1..2', 'fang cy'],
  ['attended:2..', 'ann'],
  ['attended:0,3', 'ann dee'],
  ['size>100', 'ann'],
  ['size<100', ''],
  ['-size>100', ''],
  // Participation: checked in, or counting where nobody knows who came.
  ['came:E001', 'ann'],
  ['came:E003', 'ann cy'],
  ['noshow:E003', 'fang'],
  ['noshow:E001', 'fang'],
  ['noshow:E005', 'cy'],
  ['event:E003', 'ann fang cy'],
  ['event:E004', 'ann'],
  ['event:E006', ''],
  ['event:latest', 'ann fang cy'],
  ['event:previous', 'ann fang'],
  ['came:previous -came:latest', 'fang'],
  ['first:2024', 'ann'],
  ['first<2026-01-01', 'ann fang'],
  ['last>=2026-04-01', 'ann cy'],
  ['-last>=2026-04-01', 'fang'],
  ['last:2026-04', 'ann cy'],
  ['last:2025-01-01..2025-12-31', 'fang'],
  ['last<-1y', 'fang'],
  ['last:今年', 'ann cy'],
  ['last:去年', 'fang'],
  ['created:2026-01', 'ann fang cy dee'],
  ['created>=昨天', ''],
  ['birthday:this-week', 'fang'],
  ['birthday:明天', 'fang'],
  ['birthday:this-month', 'fang'],
  // Roles of the client and of registrations that count.
  ['role:exhibitor', 'cy'],
  ['role:speaker', 'ann'],
  ['role:partner', 'ann'],
  // Money in major units, over registrations that count.
  ['unpaid>0', 'fang'],
  ['unpaid=150', 'fang'],
  ['unpaid=0', 'ann cy dee'],
  // The latest complete answer to a survey that asks; a blank there is unknown.
  ['nps>=9', 'ann'],
  ['nps:*', 'ann'],
  ['-nps>=9', ''],
  ['-nps:*', 'fang cy dee'],
  ['csat<=2', 'ann'],
  ['csat=4', 'cy'],
  ['owner:me', 'ann'],
  ['owner:sam', 'fang'],
  ['custom.Diet:vegan', 'dee'],
  ['custom.rooms>2', 'dee'],
  ['"Diet":*', 'dee'],
  ['segment:老朋友', 'ann'],
  ['segment:G001', 'ann'],
  ['-segment:vip', 'cy dee'],
];

test.each(cases)('“%s” finds “%s”', (condition, ids) => {
  expect(found(condition)).toBe(ids);
});

describe('another day, another series', () => {
  test.each([
    ['attended>=2', '2025-04-01', 'ann'],
    ['attended>=2', '2025-03-31', ''],
    ['came:latest', '2025-06-01', 'ann fang'],
    ['event:latest', '2027-04-01', 'ann'],
    ['noshow:E001', '2024-04-01', 'fang'],
    ['nps:*', '2026-04-01', ''],
    ['last:昨天', '2026-04-02', 'ann cy'],
    ['vipgap:yes', '2026-08-25', 'ann fang'],
    ['vipgap:yes', '2026-11-25', 'ann fang'],
    ['-vipgap:yes', today, 'ann cy dee'],
  ])('“%s” on %s', (condition, day, ids) => {
    expect(found(condition, contextOn(day))).toBe(ids);
  });

  test('latest is of the series judged in', () => {
    expect(found('event:latest', contextOn(today, 'Fair'))).toBe('cy');
    expect(found('noshow:latest', contextOn(today, 'Fair'))).toBe('cy');
    expect(found('event:previous', contextOn(today, 'Fair'))).toBe('');
    expect(found('attended>=1', contextOn(today, 'Fair'))).toBe('ann fang cy');
  });
});

test('shipped segments', () => {
  const members = Object.fromEntries(
    shippedSegments.map(({ id, condition }) => [id, found(condition)]).filter(([, ids]) => ids !== ''),
  );
  expect(members).toEqual({
    'activity-active': 'ann',
    'activity-lost': 'fang',
    'activity-sleeping': 'cy',
    birthdays: 'fang',
    'came-last-not-this': 'fang',
    'class-key': 'fang',
    'class-ordinary': 'cy',
    'class-potential': 'ann dee',
    'depth-basic': 'cy dee',
    'depth-cooperative': 'ann fang',
    exhibitors: 'cy',
    'first-timers': 'cy',
    'frequency-none': 'dee',
    'frequency-once': 'fang cy',
    'frequency-regular': 'ann',
    frequent: 'ann',
    'lifecycle-existing': 'ann fang',
    'lifecycle-new': 'cy',
    'lifecycle-prospect': 'dee',
    'no-consent': 'fang cy dee',
    'no-shows': 'fang',
    promoters: 'ann',
    speakers: 'ann',
    'stage-confirm': 'cy',
    'stage-nurture': 'dee',
    'stage-trust': 'ann',
    'stage-weaken': 'fang',
    'tier-gold': 'fang',
    'tier-iron': 'ann',
    'tier-lead': 'cy',
    unpaid: 'fang',
    vip: 'ann fang',
    'vip-gaps': 'fang',
  });
});

test.each([
  ['attendet:2', 'unknown-field', 0, 'attended'],
  ['tag:vip citi:上海', 'unknown-field', 8, 'city'],
  ['城市:上海', 'unknown-field', 0, ''],
  ['role:exhibtor', 'unknown-value', 5, 'exhibitor'],
  ['attended>=two', 'bad-number', 10, ''],
  ['last<2026-02-30', 'bad-day', 5, ''],
  ['tag>vip', 'no-comparison', 3, ''],
  ['last:', 'missing-value', 5, ''],
  ['city:(上海 OR', 'missing-value', 11, ''],
  ['city:(上海 OR OR 北京)', 'missing-value', 11, ''],
  ['(tag:vip', 'unclosed-parenthesis', 0, ''],
  ['name:"王', 'unclosed-quote', 5, ''],
  ['tag:vip)', 'unexpected', 7, ''],
])('“%s” is wrong: %s at %i', (condition, problem, at, near) => {
  const wrong = (() => {
    try {
      readCondition(condition, clientLanguage, today);
    } catch (error) {
      return error as { code: string; params: { problem: string; at: number; near: readonly string[] } };
    }
    return null;
  })();
  expect(wrong).toMatchObject({ code: 'condition.wrong', params: { problem, at } });
  if (near !== '') expect(wrong?.params.near).toContain(near);
});

test('a segment that needs itself says so', () => {
  expect(() => found('segment:round')).toThrow('segment.circular');
});

test('an explanation names every clause, whether it holds, and who is archived', () => {
  const explained = (id: string, condition: string) => {
    const [who] = clients.filter((one) => one.id === id);
    if (!who) throw new Error(id);
    const tree = readCondition(condition, clientLanguage, today);
    return explainClient(who, tree, contextOn(today)).map(
      ({ text, holds }) => `${holds ? '+' : '-'} ${text}`,
    );
  };
  expect(explained('fang', 'tag:vip (city:上海 OR attended>2) -nps>=9')).toEqual([
    '+ tag:vip',
    '- city:上海 OR attended>2',
    '- -nps>=9',
  ]);
  expect(explained('gone', 'city:上海')).toEqual(['+ city:上海', '- -archived:yes']);
  expect(explained('gone', 'archived:yes')).toEqual(['+ archived:yes']);
  expect(explained('dee', '')).toEqual([]);
});

test('a condition is meant where no segment has the name', () => {
  const book = segmentBook(
    [...saved, { id: 'G004', ...typed, name: 'a:b', condition: 'role:speaker' }],
    today,
  );
  expect(book.meant('vip')).toEqual(book.conditionOf('vip'));
  expect(book.meant('a:b')).toEqual(book.conditionOf('speakers'));
  expect(book.meant('role：speaker')).toEqual(book.conditionOf('speakers'));
  expect(() => book.meant('vpi')).toThrow('segment.unknown');
  expect(() => book.meant('tog:vip')).toThrow('condition.wrong');
});
