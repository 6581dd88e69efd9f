import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import { episodesOf, sequencesOf } from '../../../src/domain/service/episodes.ts';
import { followup, interaction } from '../kpi/hand-made.ts';

const said = (id: string, day: string, more: Partial<Interaction> = {}) =>
  interaction(id, 'C1', { at: `${day}T04:00:00.000Z`, ...more });

const booth = [
  said('I1', '2026-01-05', { thread: 'Booth', event: 'E003' }),
  said('I2', '2026-02-05', { thread: 'booth', event: 'E004' }),
];
const talk = said('I3', '2026-01-20', { thread: 'talk', event: 'E004' });
const alone = said('I4', '2026-03-01', { event: 'E004' });

test('an episode is the interactions of one thread, open while a follow-up of it is', () => {
  const followups = [
    followup('F1', 'C1', '2026-03-01', { interaction: 'I1' }),
    followup('F2', 'C1', '2026-03-01', { interaction: 'I3', state: 'done' }),
  ];
  expect(episodesOf([alone, talk, ...booth], followups)).toEqual([
    {
      thread: 'Booth',
      event: 'E004',
      interactions: 2,
      first: '2026-01-05T04:00:00.000Z',
      last: '2026-02-05T04:00:00.000Z',
      followups: ['F1'],
    },
    {
      thread: 'talk',
      event: 'E004',
      interactions: 1,
      first: '2026-01-20T04:00:00.000Z',
      last: '2026-01-20T04:00:00.000Z',
      followups: [],
    },
  ]);
});

test('a sequence is the episodes about one event', () => {
  expect(sequencesOf(episodesOf([alone, talk, ...booth], []))).toEqual([
    {
      event: 'E004',
      episodes: 2,
      interactions: 3,
      first: '2026-01-05T04:00:00.000Z',
      last: '2026-02-05T04:00:00.000Z',
      followups: [],
    },
  ]);
});

test('every interaction with a thread is in one episode, in whatever order they stand', () => {
  const some = fc.array(
    fc.record({
      thread: fc.constantFrom('a', 'A', 'b', undefined),
      event: fc.constantFrom('E003', 'E004', undefined),
      day: fc.constantFrom('2026-01-05', '2026-02-05', '2026-03-05'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(some, (rows) => {
      const all = rows.map(({ thread, event, day }, i) =>
        said(`I${i + 1}`, day, { ...(thread && { thread }), ...(event && { event }) }),
      );
      const episodes = episodesOf(all, []);
      const count = episodes.reduce((sum, one) => sum + one.interactions, 0);
      expect(count).toBe(rows.filter(({ thread }) => thread !== undefined).length);
      expect(episodesOf([...all].reverse(), [])).toEqual(episodes);
    }),
  );
});
