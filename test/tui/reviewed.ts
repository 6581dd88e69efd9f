/** Reviews left open by an import at the salon: two possible duplicates, and two sources that contradict each other. */
import type { Review } from '../../src/domain/records/review.ts';
import type { Change } from '../../src/domain/roster.ts';
import { client, made } from './salon.ts';

const at = '2026-10-02T08:00:00.000Z';
const typed = { created: at, updated: at };

const reviews: readonly Review[] = [
  {
    id: 'V0001',
    ...typed,
    kind: 'duplicate',
    client: 'C0041',
    candidates: ['C0003'],
    score: 0.64,
    reasons: ['name-slip', 'email-slip'],
    state: 'open',
  },
  {
    id: 'V0002',
    ...typed,
    kind: 'duplicate',
    client: 'C0042',
    candidates: ['C0005', 'C0007'],
    score: 0.5,
    reasons: ['name-only', 'name-compatible'],
    state: 'open',
  },
  {
    id: 'V0003',
    ...typed,
    kind: 'conflict',
    client: 'C0004',
    field: 'birthday',
    kept: '1990-05-17',
    offered: '1991-05-18',
    state: 'open',
  },
];

export const reviewed: readonly Change[] = [
  ...made('clients', [
    client(41, {
      ...typed,
      name: '王方3',
      emails: [{ value: 'guest3@exmaple.com', valid: true, bounced: false }],
      city: '杭州',
      title: '采购总监',
    }),
    client(42, { ...typed, name: '王芳', city: 'Bern' }),
  ]),
  ...made('reviews', reviews),
];
