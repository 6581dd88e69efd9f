import { expect, test } from 'vitest';
import { masked, maskedPhrase } from '../../src/output/mask.ts';
import { say } from '../../src/reports/phrases.ts';

test('of a sentence only what somebody typed into it is hidden', () => {
  const because = say('loss.since', { reason: 'price', day: '2026-05-01', note: 'is ill' });
  const columns = [{ key: 'because', kind: 'phrase', typedInside: ['reason', 'note'] }] as const;
  expect([...masked([{ because }], columns)]).toEqual([
    { because: say('loss.since', { reason: '•••', day: '2026-05-01', note: '•••' }) },
  ]);
});

test('a sentence names no client, and goes on naming events, segments and ids', () => {
  expect(maskedPhrase(say('client.edited', { id: 'C0001', name: 'Ann Example' })).params).toEqual({
    id: 'C0001',
    name: '•••',
  });
  const checked = say('checkin.done', { name: 'Ann Example', arrived: 1, registered: 2 });
  expect(maskedPhrase(checked).params).toEqual({ name: '•••', arrived: 1, registered: 2 });
  for (const ours of [
    say('event.cancelled', { id: 'E001', name: 'Spring Salon' }),
    say('segment.deleted', { name: 'vip' }),
  ])
    expect(maskedPhrase(ours)).toEqual(ours);
});
