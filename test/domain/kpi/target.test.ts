import { describe, expect, test } from 'vitest';
import { unknown } from '../../../src/domain/kpi/figure.ts';
import { kpiNamed } from '../../../src/domain/kpi/named.ts';
import { isMissed, readTarget, targetFor } from '../../../src/domain/kpi/target.ts';
import type { Target } from '../../../src/domain/records/target.ts';
import { event } from './hand-made.ts';

const kept = kpiNamed('Retention-Rate');
const churned = kpiNamed('churn-rate');
const valued = (value: number) => ({ ...unknown(), value });

test('the target of the event itself goes before the one for every event', () => {
  const target = (id: string, more: Partial<Target>): Target => ({
    id,
    created: '',
    updated: '',
    kpi: 'nps',
    value: 1,
    ...more,
  });
  const targets = [target('T001', {}), target('T002', { event: 'E002' }), target('T003', { kpi: 'ces' })];
  expect(targetFor(targets, 'nps', event('E002', '2026-03-01'))?.id).toBe('T002');
  expect(targetFor(targets, 'nps', event('E001', '2025-03-01'))?.id).toBe('T001');
  expect(targetFor(targets, 'roi', event('E001', '2025-03-01'))).toBeUndefined();
});

test('more is better of some figures and less of others, and what is not known misses nothing', () => {
  expect(isMissed(kept, valued(0.6), 0.7)).toBe(true);
  expect(isMissed(kept, valued(0.7), 0.7)).toBe(false);
  expect(isMissed(kept, valued(0.1 + 0.2), 0.3)).toBe(false);
  expect(isMissed(churned, valued(0.3), 0.25)).toBe(true);
  expect(isMissed(churned, valued(0.1), 0.25)).toBe(false);
  expect(isMissed(kept, unknown('nobody'), 0.7)).toBeNull();
  expect(isMissed(kpiNamed('funnel'), valued(1), 2)).toBeNull();
});

describe('a target as typed', () => {
  const read = (kpi: string, typed: string, currency?: string) => readTarget(kpiNamed(kpi), typed, currency);

  test('is a share from 0 to 1, or per cent', () => {
    expect(read('retention-rate', '70%')).toBeCloseTo(0.7, 12);
    expect(read('retention-rate', '７０％')).toBeCloseTo(0.7, 12);
    expect(read('retention-rate', '0.7')).toBe(0.7);
    expect(read('roi', '150 %')).toBe(1.5);
    expect(read('roi', '-20%')).toBe(-0.2);
    expect(read('retention-rate', '70')).toBeNull();
    expect(read('roi', '70')).toBeNull();
  });

  test('is no more than the whole, but of a ratio', () => {
    for (const typed of ['101%', '1.01', '-1%', '-0.1'])
      expect(read('attendance-rate', typed), typed).toBeNull();
    expect(read('attendance-rate', '100%')).toBe(1);
    expect(read('attendance-rate', '0')).toBe(0);
    expect(read('area-rebooked', '110%')).toBeCloseTo(1.1, 12);
    expect(read('occupancy', '105%')).toBeCloseTo(1.05, 12);
  });

  test('is money of the currency there is, points, a count, days', () => {
    expect(read('revenue', '5,000', 'CNY')).toBe(500_000);
    expect(read('revenue', '5000')).toBeNull();
    expect(read('nps', '-10')).toBe(-10);
    expect(read('registrations', '1,200')).toBe(1_200);
    expect(read('registrations', '-1')).toBeNull();
    expect(read('first-response-time', '1.5')).toBe(1.5);
    expect(read('nps', '40%')).toBeNull();
    expect(read('nps', 'many')).toBeNull();
  });

  test('is none where its scale ends before', () => {
    expect(read('nps', '100')).toBe(100);
    for (const [kpi, typed] of [
      ['nps', '150'],
      ['nps', '-101'],
      ['csat-mean', '5.5'],
      ['csat-mean', '0'],
      ['satisfaction-index', '101'],
    ] as const)
      expect(read(kpi, typed), `${kpi} ${typed}`).toBeNull();
  });
});
