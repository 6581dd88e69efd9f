import { expect, test } from 'vitest';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import { lifecyclesIn, trustLengths } from '../../../src/domain/relationship/of-everybody.ts';
import type { LabelRoster } from '../../../src/domain/relationship/relationship.ts';
import { came, client, event, roster } from '../kpi/hand-made.ts';

const parts = {
  events: [
    event('E001', '2023-03-01'),
    event('E002', '2024-03-01'),
    event('E003', '2025-03-01'),
    event('E004', '2026-03-01'),
  ],
  registrations: [
    // C1 comes always, C2 stays away from the third and comes back, C3 came twice at first, C4 once at last.
    ...['E001', 'E002', 'E003', 'E004'].map((of) => came('C1', of)),
    ...['E001', 'E002', 'E004'].map((of) => came('C2', of)),
    ...['E001', 'E002'].map((of) => came('C3', of)),
    came('C4', 'E004'),
  ],
};
const clients = new Map(['C1', 'C2', 'C3', 'C4', 'C5'].map((id) => [id, client(id)]));
const whole = { ...roster(parts), clients } as unknown as LabelRoster;
const scope = { day: '2026-11-24', zone: 'Asia/Shanghai', limits: thresholds };

test('where clients stand in the lifecycle of a series', () => {
  expect(lifecyclesIn(whole, 'Salon', scope)).toEqual(
    new Map([
      ['loyal', ['C1', 'C2']],
      ['lost', ['C3']],
      ['new', ['C4']],
    ]),
  );
});

test('who is archived, and who is not asked for, stands nowhere', () => {
  const archived = { at: '2026-01-01T00:00:00.000Z', reason: 'moved' };
  const some = { ...whole, clients: new Map([...clients, ['C3', client('C3', { archived })]]) };
  expect(lifecyclesIn(some, 'Salon', { ...scope, includes: (id) => id !== 'C1' })).toEqual(
    new Map([
      ['loyal', ['C2']],
      ['new', ['C4']],
    ]),
  );
});

test('for how many editions in a row clients trusted, as judged at the end of each', () => {
  // Trust from the second edition on: C1 at three ends, C2 again at the last, C3 at the second.
  expect(trustLengths(whole, 'Salon', scope)).toEqual(
    new Map([
      ['C1', 3],
      ['C2', 1],
      ['C3', 1],
    ]),
  );
  expect(trustLengths(whole, 'Expo', scope)).toEqual(new Map());
});
