import { expect, test } from 'vitest';
import { masked } from '../../src/output/mask.ts';
import { say } from '../../src/reports/phrases.ts';

test('of a sentence only what somebody typed into it is hidden', () => {
  const because = say('loss.since', { reason: 'price', day: '2026-05-01', note: 'is ill' });
  const columns = [{ key: 'because', kind: 'phrase', typedInside: ['reason', 'note'] }] as const;
  expect([...masked([{ because }], columns)]).toEqual([
    { because: say('loss.since', { reason: '•••', day: '2026-05-01', note: '•••' }) },
  ]);
});
