import { describe, expect, test } from 'vitest';
import type { Cost } from '../../../../src/domain/records/cost.ts';
import type { Money } from '../../../../src/domain/records/field.ts';
import { isBelowZero } from '../../../../src/domain/relationship/relationship.ts';
import { yuan } from '../../../support/amounts.ts';
import { came, interaction } from '../../kpi/hand-made.ts';
import { event, judged } from '../judged.ts';

const typed = { created: '2022-01-05T00:00:00.000Z', updated: '2022-01-05T00:00:00.000Z' };
const cost = (id: string, day: string, amount: Money, more: Partial<Cost> = {}): Cost => ({
  id,
  ...typed,
  client: 'C1',
  category: 'service',
  day,
  amount,
  ...more,
});
const spoken = (at: string, minutes: number) => interaction(`I${at}`, 'C1', { at, minutes });
const twice = [came('C1', 'E003', { fee: yuan(100) }), came('C1', 'E004', { fee: yuan(100) })];

describe('cost to serve', () => {
  test('adds the costs of service that name the client in the cycles of the two latest editions, and no others', () => {
    const costs = [
      // E002 ended on 2024-03-01, E004 on 2026-03-01.
      cost('X1', '2024-03-01', yuan(1)),
      cost('X2', '2024-03-02', yuan(2)),
      cost('X3', '2026-03-01', yuan(4)),
      cost('X4', '2026-03-02', yuan(8)),
      cost('X5', '2025-06-01', yuan(16), { client: 'C2' }),
      cost('X6', '2025-06-01', yuan(32), { category: 'acquisition' }),
      cost('X7', '2025-06-01', { amount: 6400, currency: 'EUR' }),
    ];
    expect(judged({ registrations: twice, costs }).named('C1').main.service).toEqual({
      amount: 600,
      costs: ['X2', 'X3'],
      spent: 600,
      minutes: 0,
      rate: 0,
      time: 0,
      leftOut: [{ amount: 6400, currency: 'EUR' }],
    });
  });

  test('adds the minutes first, prices them by the hour, and rounds once', () => {
    const interactions = [spoken('2025-06-01T04:00:00.000Z', 1), spoken('2025-06-02T04:00:00.000Z', 1)];
    const service = (rate: number) =>
      judged({ registrations: twice, interactions, limits: { 'service.rate': rate } }).named('C1').main
        .service;
    // Two minutes at 0.10 an hour are a third of a fen; at 0.15 half a fen, which is rounded up.
    expect(service(0.1)).toMatchObject({ minutes: 2, time: 0, amount: 0 });
    expect(service(0.15)).toMatchObject({ minutes: 2, time: 1, amount: 1 });
    expect(service(0)).toMatchObject({ minutes: 2, time: 0 });
  });

  test('a day ends by the clock of the edition', () => {
    const events = [event('E003', '2025-03-01'), event('E004', '2026-03-01', { zone: 'America/New_York' })];
    // The first of March in New York, the second in Shanghai.
    const interactions = [spoken('2026-03-02T04:00:00.000Z', 7)];
    expect(judged({ events, registrations: twice, interactions }).named('C1').main.service?.minutes).toBe(7);
    expect(judged({ registrations: twice, interactions }).named('C1').main.service?.minutes).toBe(0);
  });

  test('below zero is worth less than it, not just as much; where nobody pays, whoever costs is', () => {
    const below = (amount: number) =>
      isBelowZero(
        judged({ registrations: twice, costs: [cost('X1', '2025-06-01', yuan(amount))] }).named('C1').main,
      );
    expect([below(200), below(200.01)]).toEqual([false, true]);
    const nobody = judged({
      registrations: [came('C1', 'E004')],
      costs: [cost('X1', '2025-06-01', yuan(1))],
    });
    const { main } = nobody.named('C1');
    expect([main.value?.current, main.value?.level, isBelowZero(main)]).toEqual([0, null, true]);
  });
});

describe('the parts of a value', () => {
  test('are what each of the two latest editions brought; other currencies are named and left out', () => {
    const eur = (amount: number): Money => ({ amount, currency: 'EUR' });
    const registrations = [
      came('C1', 'E003', { fee: yuan(30), sponsorship: eur(500) }),
      came('C1', 'E003', { fee: yuan(5) }),
      came('C1', 'E004', { fee: eur(900), refunded: eur(200) }),
      came('C1', 'E002', { fee: eur(7_000) }),
    ];
    expect(judged({ registrations }).named('C1').main.valueParts).toEqual({
      currency: 'CNY',
      editions: [
        { event: { id: 'E003', name: 'Salon 2025' }, amount: 3_500 },
        { event: { id: 'E004', name: 'Salon 2026' }, amount: 0 },
      ],
      leftOut: [eur(1_200)],
    });
  });
});
