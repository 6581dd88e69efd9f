import { expect, test } from 'vitest';
import { eventToJudge } from '../../../src/domain/kpi/which-event.ts';
import { event } from './hand-made.ts';

const events = [
  event('E003', '2026-12-01'),
  event('E001', '2025-03-01'),
  event('E002', '2026-03-01', { end: '2026-03-03' }),
  event('E004', '2026-06-01', { cancelled: true }),
  event('E005', '2027-01-01'),
];

test('the event held last is meant, on its end day already, and never a cancelled one', () => {
  expect(eventToJudge(events, '2026-11-24')?.id).toBe('E002');
  expect(eventToJudge(events, '2026-03-03')?.id).toBe('E002');
  expect(eventToJudge(events, '2026-03-02')?.id).toBe('E001');
});

test('where none was held yet the next one is meant', () => {
  expect(eventToJudge(events, '2025-02-28')?.id).toBe('E001');
  expect(eventToJudge([event('E001', '2026-01-01', { cancelled: true })], '2025-01-01')).toBeUndefined();
});
