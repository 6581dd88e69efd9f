import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channels } from '../../../src/domain/records/client.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import { handedTo } from '../../../src/domain/service/delegation.ts';
import { dueOf } from '../../../src/domain/service/due.ts';
import { occasionsOf } from '../../../src/domain/service/occasions.ts';
import { urgencyOf } from '../../../src/domain/service/urgency.ts';
import { barredChannels, bestWay } from '../../../src/domain/value/channel.ts';
import { channelsNamed } from '../../../src/domain/value/channels-named.ts';
import { addDays } from '../../../src/lib/time/day.ts';
import { yuan } from '../../support/amounts.ts';
import { came, followup } from '../kpi/hand-made.ts';
import { client, judged, today } from '../relationship/judged.ts';

const at = '2026-11-24T09:00:00.000Z';

describe('urgency', () => {
  const clients = [client('C1', { tags: ['vip'] }), client('C2')];
  const registrations = [came('C1', 'E003', { fee: yuan(1000) }), came('C2', 'E004', { fee: yuan(500) })];
  const { of } = judged({ clients, registrations });
  const of1 = (followUp: FollowUp) => {
    const [first] = clients;
    return urgencyOf(followUp, first ? of(first) : null, today);
  };

  test('is the score of the day plan, and says what it is made of', () => {
    // 1,000 of a median of 750, weaken with 25 of 100; 15 days late.
    expect(of1(followup('F1', 'C1', '2026-11-09', { priority: 'high' }))).toEqual({
      score: expect.closeTo((7 / 3) * 1.75 * 1.5 * 2, 10),
      parts: [
        { kind: 'overdue', days: 15 },
        { kind: 'priority', priority: 'high' },
        { kind: 'vip' },
        { kind: 'stage', stage: 'weaken' },
        { kind: 'warning', score: 25 },
        { kind: 'value', value: yuan(1000) },
      ],
    });
  });

  test('of a client nobody knows is that of the day and the priority alone', () => {
    const urgency = urgencyOf(followup('F1', 'C9', today, { priority: 'low' }), null, today);
    expect(urgency).toEqual({ score: 0.5, parts: [{ kind: 'priority', priority: 'low' }] });
  });

  test('never falls while one waits, and stops rising after sixty days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(400), (late, more) => {
        const score = (days: number) => of1(followup('F1', 'C1', addDays(today, -days))).score;
        expect(score(late + more)).toBeGreaterThanOrEqual(score(late));
        expect(score(60 + more)).toBeCloseTo(score(60), 10);
      }),
    );
  });
});

test.each([
  ['2026-11-23', 'overdue'],
  ['2026-11-24', 'today'],
  ['2026-11-25', 'week'],
  ['2026-12-01', 'week'],
  ['2026-12-02', 'later'],
])('what is due on %s stands under %s', (due, group) => {
  expect(dueOf(followup('F1', 'C1', due), today)).toBe(group);
});

describe('handing over', () => {
  const names = fc.constantFrom('Li', 'Wang', 'Zhao');

  test('keeps who had it, and since when they do not', () => {
    expect(handedTo(followup('F1', 'C1', today, { owner: 'Li' }), 'Wang', at)).toEqual({
      owner: 'Wang',
      delegatedBy: 'Li',
      delegatedAt: at,
    });
  });

  test('what nobody had is only given an owner', () => {
    expect(handedTo(followup('F1', 'C1', today), 'Wang', at)).toEqual({ owner: 'Wang' });
  });

  test('there and back is as if it had never gone', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        const before = followup('F1', 'C1', today, { owner: one });
        const gone = { ...before, ...handedTo(before, other, at) } as FollowUp;
        const back = { ...gone, ...handedTo(gone, one, at) };
        expect(JSON.parse(JSON.stringify(back))).toEqual(before);
      }),
    );
  });
});

describe('channels', () => {
  test.each([
    ['send the contract by e-mail', ['email']],
    ['mail the price list', ['email']],
    ['call about the booth', ['phone']],
    ['打电话确认展位', ['phone']],
    ['发短信或微信', ['sms', 'wechat']],
    ['send the newsletter', []],
    ['recall what was said', []],
  ])('“%s” names %j', (text, named) => {
    expect(channelsNamed(text)).toEqual(named);
  });

  test('the one that was said counts, and not what the text speaks of', () => {
    const ann = client('C1', { forbiddenChannels: ['email'], consent: { sms: { state: 'no' } } });
    expect(barredChannels(ann, { text: 'mail or SMS' })).toEqual([
      { channel: 'email', why: 'forbidden' },
      { channel: 'sms', why: 'no-consent' },
    ]);
    expect(barredChannels(ann, { channel: 'phone', text: 'mail or SMS' })).toEqual([]);
  });

  test('what is barred is never the way that is told', () => {
    const some = fc.subarray([...channels]);
    fc.assert(
      fc.property(some, some, some, (forbiddenChannels, refused, preferredChannels) => {
        const consent = Object.fromEntries(refused.map((one) => [one, { state: 'no' as const }]));
        const ann = client('C1', { forbiddenChannels, consent, preferredChannels, wechat: 'ann' });
        const way = bestWay(ann);
        if (way) expect(barredChannels(ann, { channel: way.channel, text: '' })).toEqual([]);
      }),
    );
  });
});

describe('occasions', () => {
  test('of a VIP: since when, and what has been since then', () => {
    const ann = client('C1', { tags: ['vip'] });
    const all = judged({ clients: [ann], registrations: [came('C1', 'E003'), came('C1', 'E004')] });
    const gap = (last: string | null) =>
      occasionsOf(all.of(ann), {
        day: '2026-11-24',
        limits: all.limits,
        contacts: new Map(last === null ? [] : [['C1', last]]),
      });
    const told = { kind: 'gap', limit: 90, next: { id: 'E005', name: 'Salon 2027' } };
    const latest = { id: 'E004', name: 'Salon 2026' };
    expect(gap(null)).toEqual([{ ...told, last: null, came: latest }]);
    expect(gap('2026-02-28')).toEqual([{ ...told, last: '2026-02-28', came: latest }]);
    expect(gap('2026-03-01')).toEqual([{ ...told, last: '2026-03-01', came: null }]);
    expect(gap('2026-08-26')).toEqual([]);
  });

  const of = (birthday: string, day: string) => {
    const ann = client('C1', { birthday });
    const all = judged({ clients: [ann] });
    return occasionsOf(all.of(ann), { day, limits: all.limits, contacts: new Map() });
  };

  test.each([
    ['1990-11-24', '2026-11-24', [{ kind: 'birthday', day: '2026-11-24', today: true }]],
    ['--12-01', '2026-11-24', [{ kind: 'birthday', day: '2026-12-01', today: false }]],
    ['--12-02', '2026-11-24', []],
    ['--02-29', '2027-02-27', [{ kind: 'birthday', day: '2027-02-28', today: false }]],
    ['2000-02-29', '2028-02-27', [{ kind: 'birthday', day: '2028-02-29', today: false }]],
    ['--01-02', '2026-12-30', [{ kind: 'birthday', day: '2027-01-02', today: false }]],
  ])('born %s, seen from %s', (birthday, day, found) => {
    expect(of(birthday, day)).toEqual(found);
  });
});
