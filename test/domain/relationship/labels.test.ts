import { describe, expect, test } from 'vitest';
import { yuan } from '../../support/amounts.ts';
import { answer, came, interaction, registration, survey } from '../kpi/hand-made.ts';
import { caseOf, client, event, judged, salons } from './judged.ts';

describe('activity', () => {
  const activity = (at: readonly string[], day?: string) =>
    judged(
      { interactions: at.map((one, i) => interaction(`I0000${i}`, 'C1', { at: one })) },
      day === undefined ? {} : { day },
    ).named('C1').activity;

  test('new, active, sleeping, lost by calendar days, the limits included', () => {
    const first = '2020-01-01T00:00:00.000Z';
    expect(activity([])).toEqual({ value: null, because: { rule: 'activity.nothing', facts: {} } });
    expect(activity(['2026-08-26T04:00:00.000Z'])).toEqual({
      value: 'new',
      because: { rule: 'activity.first', facts: { day: '2026-08-26', days: 90, limit: 90 } },
    });
    expect(activity(['2026-08-25T04:00:00.000Z']).value).toBe('active');
    expect(activity([first, '2026-05-28T04:00:00.000Z'])).toEqual({
      value: 'active',
      because: {
        rule: 'activity.last',
        facts: { day: '2026-05-28', days: 180, limit: 180, next: 'sleeping' },
      },
    });
    expect(activity([first, '2026-05-27T04:00:00.000Z']).value).toBe('sleeping');
    expect(activity([first, '2025-06-02T04:00:00.000Z']).value).toBe('sleeping');
    expect(activity([first, '2025-06-01T04:00:00.000Z'])).toEqual({
      value: 'lost',
      because: { rule: 'activity.long-ago', facts: { day: '2025-06-01', days: 541, limit: 540 } },
    });
  });

  test("a day begins by the organiser's clock", () => {
    // Half past midnight on the 26th in Shanghai.
    expect(activity(['2026-08-25T16:30:00.000Z']).value).toBe('new');
  });

  test('a participation counts by the day its event began; a no-show and an answer do not', () => {
    const of = (registrations: ReturnType<typeof came>[]) =>
      judged({
        registrations: [came('else', 'E003'), came('else', 'E004'), ...registrations],
        surveys: [survey('S1', 'E004')],
        answers: [answer('S1', { overall: 5 }, { client: 'C1', at: '2026-11-01T00:00:00.000Z' })],
      }).named('C1').activity;
    expect(of([came('C1', 'E003')])).toMatchObject({
      value: 'lost',
      because: { facts: { day: '2025-03-01' } },
    });
    expect(of([registration('C1', 'E004')]).value).toBeNull();
  });
});

describe('frequency', () => {
  const frequency = (...editions: string[]) =>
    judged({
      registrations: [
        ...salons.slice(0, 4).map(({ id }) => came('else', id)),
        ...editions.map((id) => came('C1', id)),
      ],
    }).named('C1').frequency;

  test('none, once, occasional, regular: at least half of those held since the first', () => {
    expect(frequency().value).toBe('none');
    expect(frequency('E001').value).toBe('once');
    expect(frequency('E001', 'E004')).toEqual({
      value: 'regular',
      because: {
        rule: 'frequency.of',
        facts: { attended: 2, held: 4, limit: 0.5, isRegular: true, toGo: 1 },
      },
    });
    const five = [...salons.slice(0, 4), event('E005', '2026-09-01')];
    const rare = judged({
      events: five,
      registrations: [...five.map(({ id }) => came('else', id)), came('C1', 'E001'), came('C1', 'E003')],
    });
    expect(rare.named('C1').frequency).toEqual({
      value: 'occasional',
      because: {
        rule: 'frequency.of',
        facts: { attended: 2, held: 5, limit: 0.5, isRegular: false, toGo: 1 },
      },
    });
  });
});

describe('depth', () => {
  const depth = (registrations: ReturnType<typeof came>[]) => judged({ registrations }).named('C1').depth;

  test('basic without money in one edition, cooperative with either', () => {
    expect(depth([came('C1', 'E004', { fee: yuan(0) })]).value).toBe('basic');
    expect(depth([came('C1', 'E004', { fee: yuan(10) })]).because.rule).toBe('depth.money');
    expect(depth([came('C1', 'E003'), came('C1', 'E004')]).because.rule).toBe('depth.several');
  });

  test('interdependent: two editions and a sponsorship, or money in two roles', () => {
    const two = [
      came('C1', 'E003', { role: 'speaker' }),
      came('C1', 'E004', { role: 'exhibitor', fee: yuan(10) }),
    ];
    expect(depth(two).value).toBe('cooperative');
    expect(depth([...two, registration('C1', 'E005', { sponsorship: yuan(1) })]).because.rule).toBe(
      'depth.sponsor',
    );
    expect(depth([...two, registration('C1', 'E005', { role: 'sponsor' })]).value).toBe('cooperative');
    expect(depth([...two, registration('C1', 'E005', { role: 'sponsor', fee: yuan(5) })]).because.rule).toBe(
      'depth.sponsor',
    );
    expect(depth([...two, came('C1', 'E002', { role: 'visitor', paid: yuan(5) })]).because).toEqual({
      rule: 'depth.roles',
      facts: { attended: 3, roles: ['visitor', 'exhibitor'] },
    });
  });

  test('money is what a registration is worth: with its seats, without what was paid back', () => {
    const seats = [{ key: 'k', status: 'registered', fee: yuan(5) }] as const;
    expect(depth([came('C1', 'E004', { order: 'O1', seats })]).value).toBe('cooperative');
    expect(depth([came('C1', 'E004', { seats: [{ ...seats[0], status: 'cancelled' }] })]).value).toBe(
      'basic',
    );
    // The seats of a registration that was cancelled stand with the next one of the order.
    const cancelled = registration('C2', 'E004', { status: 'cancelled', order: 'O1', seats });
    expect(depth([cancelled, came('C1', 'E004', { order: 'O1' })]).value).toBe('cooperative');
    expect(depth([cancelled, came('C1', 'E004', { order: 'O2' })]).value).toBe('basic');
    expect(depth([came('C1', 'E004', { fee: yuan(5), refunded: yuan(5) })]).value).toBe('basic');
    expect(depth([came('C1', 'E004', { fee: yuan(5), refunded: yuan(4) })]).value).toBe('cooperative');
  });
});

describe('value, potential and tier', () => {
  const fees = (of: Readonly<Record<string, readonly [number, number]>>) =>
    Object.entries(of).flatMap(([id, [previous, latest]]) => [
      came(id, 'E003', { fee: yuan(previous) }),
      came(id, 'E004', { fee: yuan(latest) }),
    ]);

  test('current value is over the two latest editions; high from the median of those above zero on', () => {
    const all = judged({
      registrations: [
        came('C1', 'E002', { fee: yuan(99_999) }),
        ...fees({ C1: [100, 100], C2: [300, 200], C3: [400, 200], C4: [900, 0], C5: [0, 0] }),
      ],
    });
    const value = (id: string) => all.named(id).main.value;
    // 200, 500, 600 and 900 yuan: the middle is 550.
    expect(value('C1')).toMatchObject({ current: 20_000, currency: 'CNY', median: 55_000, level: 'mid' });
    expect(['C1', 'C2', 'C3', 'C4', 'C5'].map((id) => value(id)?.level)).toEqual([
      'mid',
      'mid',
      'high',
      'high',
      'low',
    ]);
    expect(['C1', 'C3', 'C5'].map((id) => all.named(id).main.tier.value)).toEqual(['lead', 'gold', 'lead']);
  });

  test('a tie with the median is high', () => {
    const all = judged({ registrations: fees({ C1: [0, 10], C2: [0, 20], C3: [0, 20], C4: [0, 30] }) });
    expect(['C1', 'C2', 'C3', 'C4'].map((id) => all.named(id).main.value?.level)).toEqual([
      'mid',
      'high',
      'high',
      'high',
    ]);
  });

  test('other currencies are left out, and nobody with a value has no tier', () => {
    const all = judged({ registrations: [came('C1', 'E004', { fee: { amount: 5_000, currency: 'EUR' } })] });
    expect(all.named('C1').main.tier).toEqual({ value: null, because: { rule: 'tier.nobody', facts: {} } });
    expect(judged({}).named('C9').main.tier.because.rule).toBe('tier.no-series');
  });

  test('platinum and iron have two points of potential or more', () => {
    const all = judged({
      registrations: fees({ C1: [10, 20], C2: [10, 20], C3: [5, 4], C4: [1, 2] }),
      clients: [client('C1', { needs: ['booth'] }), client('C4', { needs: ['booth'] })],
    });
    expect(['C1', 'C2', 'C3', 'C4'].map((id) => all.named(id).main.tier.value)).toEqual([
      'platinum',
      'gold',
      'lead',
      'iron',
    ]);
    expect(all.named('C1').main.points).toEqual(['trend', 'needs']);
  });

  test('each point of potential', () => {
    const all = judged({
      registrations: [
        came('C1', 'E003', { fee: yuan(10) }),
        came('C1', 'E004', { fee: yuan(10) }),
        came('C2', 'E004', { role: 'exhibitor', area: 9 }),
        came('C3', 'E004', { role: 'exhibitor', area: 18 }),
        came('C4', 'E004', { role: 'exhibitor', area: 36 }),
        came('C5', 'E004'),
        came('C6', 'E004'),
        came('C7', 'E004'),
        came('C8', 'E004'),
      ],
      clients: [
        client('C5', { companySize: 100 }),
        client('C6', { companySize: 99 }),
        client('C8', { referredBy: 'C7' }),
      ],
      interactions: [
        // Of the 365 days up to the day, and one of the day before them.
        interaction('I1', 'C1', { at: '2025-11-24T16:30:00.000Z' }),
        interaction('I2', 'C1', { at: '2026-11-24T04:00:00.000Z' }),
        interaction('I3', 'C6', { at: '2025-11-24T04:00:00.000Z' }),
        interaction('I4', 'C6', { at: '2026-11-24T04:00:00.000Z' }),
      ],
      surveys: [survey('S1', 'E004'), survey('S2', 'E003')],
      answers: [answer('S1', {}, { client: 'C8' }), answer('S2', {}, { client: 'C5' })],
    });
    const points = Object.fromEntries(
      ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'].map((id) => [id, all.named(id).main.points]),
    );
    expect(points).toEqual({
      C1: ['engagement'],
      C2: [],
      C3: ['size'],
      C4: ['size'],
      C5: ['size'],
      C6: [],
      C7: ['referral'],
      C8: ['engagement'],
    });
  });

  test('lifetime value: m r / (1 + d - r), the margin an edition', () => {
    // Four of five clients stayed: r = 0.8; C1 has 2,000 yuan in two editions: m = 1,000.
    const all = judged({
      registrations: [
        ...fees({ C1: [1000, 1000], C2: [1, 1], C3: [1, 1], C4: [1, 1] }),
        came('C5', 'E003', { fee: yuan(1) }),
      ],
    });
    expect(all.named('C1').main.ltv).toBeCloseTo((100_000 * 0.8) / 0.3, 6);
    expect(
      judged({ registrations: [came('C1', 'E001', { fee: yuan(5) })] }, { day: '2023-06-01' }).named('C1')
        .main.ltv,
    ).toBeNull();
  });
});

describe('rfm', () => {
  test('by fixed limits under 500 clients', () => {
    const all = judged({
      registrations: [
        came('C1', 'E003', { fee: yuan(49_000) }),
        came('C1', 'E004', { fee: yuan(1_000) }),
        came('C2', 'E001', { fee: yuan(700) }),
        came('C3', 'E004', { fee: yuan(1) }),
        registration('C4', 'E005'),
      ],
    });
    // The latest edition began 268 days before.
    expect(all.named('C1').main.rfm).toMatchObject({
      recency: 3,
      frequency: 2,
      money: 5,
      editions: 2,
      among: null,
    });
    expect(all.named('C2').main.rfm).toMatchObject({ recency: 1, frequency: 1, money: 1 });
    expect(all.named('C3').main.rfm).toMatchObject({ recency: 3, frequency: 1, money: 2 });
    expect(all.named('C4').main.rfm).toBeNull();
  });

  test('by fifths from 500 on, equal values the lower one', () => {
    const all = judged({
      registrations: Array.from({ length: 500 }, (_, i) =>
        came(`C${i}`, 'E004', { fee: yuan(Math.max(0, i - 149)) }),
      ),
    });
    const money = (i: number) => all.named(`C${i}`).main.rfm?.money;
    expect([money(0), money(149), money(150), money(199), money(200), money(400), money(499)]).toEqual([
      1, 1, 2, 2, 3, 5, 5,
    ]);
    expect(all.named('C7').main.rfm).toMatchObject({ recency: 1, frequency: 1, among: 500 });
  });
});

describe('class', () => {
  const base = { registrations: [came('C1', 'E004', { fee: yuan(10) }), came('C2', 'E004')] };
  const of = (more: Partial<Parameters<typeof judged>[0]>, id = 'C1') =>
    judged({ ...base, ...more }).named(id).class;

  test('an open complaint or objection, or a low recommendation, objects', () => {
    expect(of({ cases: [caseOf('K1', 'C1', '2026-05-01')] })).toEqual({
      value: 'objecting',
      because: { rule: 'class.case', facts: { cases: ['K1'] } },
    });
    expect(of({ cases: [caseOf('K1', 'C1', '2026-05-01', { kind: 'request' })] }).value).toBe('key');
    expect(of({ cases: [caseOf('K1', 'C1', '2026-05-01', { closed: '2026-11-24' })] }).value).toBe('key');
    expect(of({ cases: [caseOf('K1', 'C1', '2026-11-25')] }).value).toBe('key');
    const asked = { surveys: [survey('S1', 'E004')] };
    expect(of({ ...asked, answers: [answer('S1', { recommend: 6 }, { client: 'C1' })] })).toEqual({
      value: 'objecting',
      because: { rule: 'class.nps', facts: { score: 6, limit: 6 } },
    });
    expect(of({ ...asked, answers: [answer('S1', { recommend: 7 }, { client: 'C1' })] }).value).toBe('key');
  });

  test('of two recommendations at one time the later id is the latest, also from A99999 to A100000', () => {
    const surveys = [survey('S1', 'E004')];
    const said = (id: string, recommend: number) => answer('S1', { recommend }, { id, client: 'C1' });
    expect(of({ surveys, answers: [said('A99999', 9), said('A100000', 2)] }).value).toBe('objecting');
    expect(of({ surveys, answers: [said('A99999', 2), said('A100000', 9)] }).value).toBe('key');
  });

  test('key, potential, ordinary', () => {
    expect(of({}).because).toEqual({ rule: 'class.tier', facts: { tier: 'gold' } });
    expect(of({}, 'C2').value).toBe('ordinary');
    expect(of({ clients: [client('C2', { needs: ['x'], companySize: 500 })] }, 'C2')).toEqual({
      value: 'potential',
      because: { rule: 'class.iron', facts: {} },
    });
    expect(of({}, 'C9').because.rule).toBe('class.never');
  });
});
