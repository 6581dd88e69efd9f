import { describe, expect, test } from 'vitest';
import type { FollowUp } from '../../../../src/domain/records/followup.ts';
import type { Interaction } from '../../../../src/domain/records/interaction.ts';
import {
  done,
  event,
  factsOf,
  figure,
  followup,
  interaction,
  people,
  registration,
  roster,
} from '../hand-made.ts';

const events = [
  event('E001', '2025-03-01', { end: '2025-03-02' }),
  event('E002', '2026-03-01', { end: '2026-03-03' }),
  event('E003', '2026-12-01'),
];
const registrations = ['E001', 'E002', 'E003'].flatMap((id) => [
  registration('C1', id),
  registration('C2', id),
]);
const onTime = (followups: readonly FollowUp[], id = 'E002', interactions: readonly Interaction[] = []) =>
  figure('followup-on-time', factsOf(roster({ events, registrations, followups, interactions }), id));

describe('follow-ups on time', () => {
  test('are those done on or before their day, of all that were due; open ones late, dropped ones left out', () => {
    const followups = [
      followup('F0001', 'C1', '2026-01-10', done('2026-01-10')),
      followup('F0002', 'C2', '2026-01-10', done('2026-01-09')),
      followup('F0003', 'C1', '2026-01-10', done('2026-01-11')),
      followup('F0004', 'C1', '2026-01-10'),
      followup('F0005', 'C2', '2026-01-10', { state: 'dropped' }),
    ];
    expect(onTime(followups)).toMatchObject({
      value: 0.5,
      numerator: 2,
      denominator: 4,
      sample: 4,
      notes: [],
    });
    const facts = factsOf(roster({ events, registrations, followups }), 'E002');
    expect(people('followup-on-time', facts)).toEqual({ numerator: ['C1', 'C2'], denominator: ['C1', 'C2'] });
  });

  test("day ends at midnight in the organiser's zone", () => {
    const at = (instant: string) =>
      onTime([followup('F0001', 'C1', '2026-01-10', { state: 'done', doneAt: instant })]).value;
    expect(at('2026-01-10T15:59:59.999Z')).toBe(1);
    expect(at('2026-01-10T16:00:00.000Z')).toBe(0);
  });

  test('belong to the cycle after the edition before, up to the end day', () => {
    const dues = ['2025-03-02', '2025-03-03', '2026-03-03', '2026-03-04'];
    const followups = dues.map((due, i) => followup(`F000${i + 1}`, 'C1', due, done(due)));
    expect(onTime(followups, 'E002').denominator).toBe(2);
    expect(onTime(followups, 'E001').denominator).toBe(1);
    expect(onTime(followups, 'E003').denominator).toBe(1);
  });

  test('of a first edition go back 365 days from its end', () => {
    const followups = [followup('F0001', 'C1', '2024-03-02'), followup('F0002', 'C1', '2024-03-03')];
    expect(onTime(followups, 'E001').denominator).toBe(1);
  });

  test('are looked at up to the day only, and only for clients of the edition', () => {
    const followups = [
      followup('F0001', 'C1', '2026-11-24'),
      followup('F0002', 'C1', '2026-11-25'),
      followup('F0003', 'C9', '2026-11-24'),
    ];
    expect(onTime(followups, 'E003')).toMatchObject({ value: 0, denominator: 1 });
  });

  test('belong to the event that they, or the interaction they came from, name', () => {
    const interactions = [interaction('I00001', 'C1', { event: 'E001' }), interaction('I00002', 'C1')];
    const followups = [
      followup('F0001', 'C1', '2026-01-10', { interaction: 'I00001' }),
      followup('F0002', 'C1', '2026-01-10', { interaction: 'I00002' }),
      followup('F0003', 'C1', '2026-01-10', { event: 'E001' }),
      followup('F0004', 'C1', '2025-01-10', { event: 'E002' }),
    ];
    expect(onTime(followups, 'E002', interactions).denominator).toBe(2);
    expect(onTime(followups, 'E001', interactions).denominator).toBe(2);
  });

  test('reach the hand-checked vector of 34 in 40', () => {
    const forty = Array.from({ length: 40 }, (_, i) =>
      followup(`F${i}`, 'C1', '2026-01-10', i < 34 ? done('2026-01-08') : {}),
    );
    expect(onTime(forty).value).toBe(0.85);
  });

  test('have nobody to count where nothing was due', () => {
    expect(onTime([])).toMatchObject({ value: null, denominator: 0, notes: ['nobody'] });
  });
});
