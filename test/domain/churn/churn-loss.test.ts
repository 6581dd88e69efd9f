/** What lost clients cost: the calculation, and who was lost between two editions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaversOf, lossOfOne, lostBetween } from '../../../src/domain/churn/churn-loss.ts';
import { asOf } from '../../../src/domain/edition/as-of.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import { yuan } from '../../support/amounts.ts';
import { came, registration } from '../kpi/hand-made.ts';
import { salons, today } from '../relationship/judged.ts';

/** The lady of the textbook, who bought for 50 a week, 52 weeks a year, for ten years. */
const smith = { periods: 52, years: 10, reached: 15, influenced: 0.5, spread: 5, stop: 0.25 };

describe('the loss of one client', () => {
  test('is what they would have spent, and what those would have who hear of it', () => {
    expect(lossOfOne(50, smith)).toEqual({
      value: 26_000,
      followers: 9.375,
      wordOfMouth: 243_750,
      total: 269_750,
    });
  });

  test('is assumed as the textbook has it, an edition a year', () => {
    const { 'churn.periods': periods, 'churn.years': years } = thresholds;
    expect([periods, years]).toEqual([1, 10]);
    expect([
      thresholds['churn.reached'],
      thresholds['churn.influenced'],
      thresholds['churn.spread'],
      thresholds['churn.stop'],
    ]).toEqual([15, 0.5, 5, 0.25]);
  });

  test('is nothing where nothing is spent, and never no number', () => {
    const number = fc.double({ min: 0, max: 1000, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const assumed = fc.record({
      periods: number,
      years: number,
      reached: number,
      influenced: share,
      spread: number,
      stop: share,
    });
    fc.assert(
      fc.property(assumed, number, (all, spend) => {
        expect(lossOfOne(0, all)).toMatchObject({ value: 0, wordOfMouth: 0, total: 0 });
        const { value, wordOfMouth, total } = lossOfOne(spend, all);
        expect(Number.isFinite(total)).toBe(true);
        expect(total).toBe(value + wordOfMouth);
      }),
    );
  });
});

describe('who was lost between two editions', () => {
  const between = (registrations: readonly Registration[], event: Event | undefined) => {
    const roster = {
      events: new Map(salons.map((one) => [one.id, one])),
      registrations: new Map(registrations.map((one) => [one.id, one])),
    };
    if (!event) throw new Error('no such edition');
    return lostBetween(roster, asOf(today, 'Asia/Shanghai'), event, 'CNY');
  };
  const [first, , , latest, ahead] = salons;
  const all = [
    came('C1', 'E003', { fee: yuan(100) }),
    registration('C2', 'E003', { fee: yuan(50) }),
    came('C3', 'E003'),
    came('C4', 'E003', { fee: { amount: 900, currency: 'EUR' } }),
    came('C5', 'E003', { fee: yuan(1) }),
    registration('C5', 'E004'),
    registration('C1', 'E005'),
  ];

  test('are those with a counting registration in the one before and none in this', () => {
    const { before, each } = between(all, latest);
    expect(before?.id).toBe('E003');
    expect(leaversOf(each)).toEqual({ clients: 4, spend: 7500, unknown: 2, hasOthers: true });
  });

  test('so far, of one that is ahead', () => {
    expect(leaversOf(between(all, ahead).each)).toEqual({
      clients: 1,
      spend: null,
      unknown: 1,
      hasOthers: false,
    });
  });

  test('are nobody before a first edition, and nobody where all stayed', () => {
    expect(between(all, first)).toMatchObject({ before: null, each: [] });
    const { before, each } = between([came('C1', 'E003'), registration('C1', 'E004')], latest);
    expect([before?.id, leaversOf(each)]).toEqual([
      'E003',
      { clients: 0, spend: null, unknown: 0, hasOthers: false },
    ]);
  });
});
