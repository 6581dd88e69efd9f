import { expect, test } from 'vitest';
import { dossiers } from '../../../src/domain/dossier.ts';
import { type GroupScope, groupsBy } from '../../../src/domain/kpi/groups.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Relationships } from '../../../src/domain/relationship/relationship.ts';
import { event, registration, roster, today } from './hand-made.ts';

const client = (id: string, more: Partial<Client> = {}): Client => ({
  id,
  created: '2023-01-01T00:00:00.000Z',
  updated: '2023-01-01T00:00:00.000Z',
  kind: 'person',
  name: id,
  ...more,
});
const clients = [
  client('C0001'),
  client('C0002', { roles: ['partner'] }),
  client('C0003', { roles: ['partner'] }),
  client('C0004'),
  client('C0005', { roles: ['staff'] }),
];
const events = [event('E001', '2024-03-01'), event('E002', '2025-03-01'), event('E003', '2026-03-01')];
const joined = dossiers(
  roster({
    events,
    registrations: [
      registration('C0001', 'E001', { role: 'exhibitor' }),
      registration('C0001', 'E002', { role: 'visitor' }),
      registration('C0001', 'E003', { role: 'speaker' }),
      registration('C0002', 'E001', { role: 'exhibitor' }),
      registration('C0002', 'E002'),
      registration('C0003', 'E001', { role: 'exhibitor' }),
      registration('C0004', 'E001', { role: 'visitor' }),
      registration('C0004', 'E002', { role: 'exhibitor', status: 'cancelled' }),
      registration('C0005', 'E002', { role: 'speaker' }),
      registration('C0005', 'E002', { role: 'sponsor' }),
    ],
  }),
  { day: today, zone: 'Asia/Shanghai' },
);
const scope: GroupScope = { dossiers: joined, relationships: {} as Relationships };
const groupsAt = (at: number) =>
  Object.fromEntries(
    groupsBy('role', clients, scope, events[at]).map(({ value, clients }) => [value, [...clients]]),
  );

test('by role is by the roles at the event, and of who is not there by the last ones before it', () => {
  expect(groupsAt(1)).toEqual({
    visitor: ['C0001', 'C0004'],
    partner: ['C0002'],
    exhibitor: ['C0003'],
    speaker: ['C0005'],
    sponsor: ['C0005'],
  });
  expect(groupsAt(0)).toEqual({
    exhibitor: ['C0001', 'C0002', 'C0003'],
    visitor: ['C0004'],
    staff: ['C0005'],
  });
});
