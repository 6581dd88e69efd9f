import { expect, test } from 'vitest';
import { dossiers } from '../../src/domain/dossier.ts';
import type { Client } from '../../src/domain/records/client.ts';
import { type SourceKind, type SourceScope, sourceFunnels } from '../../src/domain/sources.ts';
import { came, event, registration, roster, today } from './kpi/hand-made.ts';

const client = (id: string, more: Partial<Client>): Client => ({
  id,
  created: '2023-01-01T00:00:00.000Z',
  updated: '2023-01-01T00:00:00.000Z',
  kind: 'person',
  name: id,
  ...more,
});
const luma = { tool: 'luma', file: 'guests.csv', row: '2' };
const clients = [
  client('C1', { sourceChannel: 'Friend', origin: luma }),
  client('C2', { sourceChannel: 'friend', origin: luma }),
  client('C3', { sourceChannel: 'Web', origin: { command: 'client add' } }),
  client('C4', {}),
];
const first = event('E001', '2024-04-18');
const second = event('E002', '2025-04-18');
const other = event('E003', '2025-09-01', { series: 'Fair' });
const some = roster({
  events: [first, second, other],
  registrations: [
    came('C1', 'E001'),
    came('C1', 'E002'),
    came('C2', 'E001'),
    came('C2', 'E003'),
    registration('C3', 'E001'),
    registration('C3', 'E002', { status: 'cancelled' }),
    registration('C4', 'E002', { status: 'invited' }),
  ],
});
const { of } = dossiers(some, { day: today, zone: 'Asia/Shanghai' });
const funnels = (kind: SourceKind, scope: SourceScope = {}) =>
  sourceFunnels(clients, of, kind, scope).map(({ source, ...stages }) => [
    source,
    ...[stages.clients, stages.registered, stages.attended, stages.cameAgain].map((list) => list.length),
  ]);

test('clients of one channel are counted together however it is spelled, those of none last', () => {
  expect(funnels('channel')).toEqual([
    ['Friend', 2, 2, 2, 1],
    ['Web', 1, 1, 0, 0],
    [null, 1, 0, 0, 0],
  ]);
});

test('by tool or file, what was typed goes by its command', () => {
  expect(funnels('tool').map(([source, count]) => [source, count])).toEqual([
    ['luma', 2],
    ['client add', 1],
    [null, 1],
  ]);
  expect(funnels('file')[0]).toEqual(['guests.csv', 2, 2, 2, 1]);
});

test('of one event only who is on its list counts, and coming again is coming later', () => {
  expect(funnels('channel', { event: first })).toEqual([
    ['Friend', 2, 2, 2, 1],
    ['Web', 1, 1, 0, 0],
  ]);
  expect(funnels('channel', { event: second })).toEqual([
    ['Friend', 1, 1, 1, 0],
    ['Web', 1, 0, 0, 0],
    [null, 1, 0, 0, 0],
  ]);
});

test('of one series the editions of others do not count', () => {
  expect(funnels('channel', { series: 'Fair' })).toEqual([['friend', 1, 1, 1, 0]]);
});
