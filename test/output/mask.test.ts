import { expect, test } from 'vitest';
import { fail, UserError } from '../../src/domain/errors.ts';
import { masked, maskedFailure, maskedPhrase } from '../../src/output/mask.ts';
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

test('a failure tells whom it might mean by their ids alone, and keeps what is of events', () => {
  const two = ['C0001', 'C0002'].map((id) => ({ id, name: 'Ann Example', detail: 'ann@example.com' }));
  const several = { ref: 'ann', candidates: two, total: 2 };
  const paramsOf = (error: unknown) => (error instanceof UserError ? error.params : error);
  expect(paramsOf(maskedFailure(fail('client.ambiguous', several)))).toEqual({
    ref: 'ann',
    candidates: ['C0001', 'C0002'].map((id) => ({ id, name: '•••', detail: '•••' })),
    total: 2,
  });
  expect(paramsOf(maskedFailure(fail('client.unknown', { ref: 'anm', near: ['Ann Example'] })))).toEqual({
    ref: 'anm',
    near: [],
  });
  const event = fail('event.ambiguous', several);
  expect(maskedFailure(event)).toBe(event);
});
