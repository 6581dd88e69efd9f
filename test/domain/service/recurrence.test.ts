import { expect, test } from 'vitest';
import { dueDay, lastContacts, periodAfter } from '../../../src/domain/service/recurrence.ts';
import { followup, interaction } from '../kpi/hand-made.ts';

test.each([
  ['10d', '2026-11-10'],
  ['3w', '2026-11-21'],
  ['1m', '2026-11-30'],
  ['1y', '2027-10-31'],
])('%s after the last day of October is %s', (every, day) => {
  expect(periodAfter('2026-10-31', every)).toBe(day);
});

test.each(['', '0w', '3', 'w', '3 weeks', '-1w'])('“%s” is no period', (every) => {
  expect(periodAfter('2026-10-31', every)).toBeNull();
});

test('who was in touch since waits so long from then; what does not come back stays where it is', () => {
  const contacts = lastContacts(
    [
      interaction('I1', 'C1', { at: '2026-11-20T04:00:00.000Z' }),
      // Already the 23rd in Shanghai.
      interaction('I2', 'C1', { at: '2026-11-22T16:30:00.000Z' }),
      interaction('I3', 'C1', { at: '2026-12-30T04:00:00.000Z' }),
      interaction('I4', 'C2', { at: '2026-01-01T04:00:00.000Z' }),
    ],
    '2026-11-24',
    'Asia/Shanghai',
  );
  const due = (client: string, every?: string) =>
    dueDay(followup('F1', client, '2026-11-25', every === undefined ? {} : { every }), contacts);
  expect(due('C1', '2w')).toBe('2026-12-07');
  expect(due('C1')).toBe('2026-11-25');
  expect(due('C2', '2w')).toBe('2026-11-25');
  expect(due('C3', '2w')).toBe('2026-11-25');
});
