import { expect, test } from 'vitest';
import { clientAtDoor, meantAtDoor } from '../../../src/domain/find/door.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Roster } from '../../../src/domain/roster.ts';

const at = '2026-01-05T08:00:00.000Z';
const client = (id: string, name: string): Client => ({ id, kind: 'person', name, created: at, updated: at });
const clients = [
  client('C0001', '王芳'),
  client('C0002', 'Wei Zhang'),
  client('C0003', 'Fanny Wang'),
  client('C0004', '吴方'),
];
const roster = {
  clients: new Map(clients.map((one) => [one.id, one])),
  settings: {},
  counters: {},
} as unknown as Roster<'clients'>;
const registration = (id: string, of: string, more: Partial<Registration> = {}): Registration => ({
  id,
  client: of,
  event: 'E001',
  status: 'registered',
  created: at,
  updated: at,
  ...more,
});
const expected = [
  registration('R00001', 'C0001', { order: 'A-17', key: 'eventbrite:2001', status: 'attended' }),
  registration('R00002', 'C0002', { order: 'A-17', key: 'eventbrite:2002' }),
  registration('R00003', 'C0003', { order: 'A-18', otherKeys: ['pretix:X7'] }),
];
const elsewhere = { ...registration('R00004', 'C0004', { key: 'pretix:NX9KQ' }), event: 'E002' };
const withAll = {
  ...roster,
  registrations: new Map([...expected, elsewhere].map((one) => [one.id, one])),
};
const found = (typed: string) => meantAtDoor(roster, expected, typed).map(({ id }) => id);

test('all who are expected are meant by nothing', () => {
  expect(found(' ')).toEqual(['R00001', 'R00002', 'R00003']);
});

test('a name is found by its letters, in hanzi, pinyin or initials, among those who are expected', () => {
  expect(found('芳')).toEqual(['R00001']);
  expect(found('wf')).toEqual(['R00001']);
  expect(found('wa')).toEqual(['R00001', 'R00003']);
  expect(found('zh')).toEqual(['R00002']);
});

test('a ticket is found by its order, of which those come first who are not in yet, and by its key with or without its tool', () => {
  expect(found('a-17')).toEqual(['R00002', 'R00001']);
  expect(found('2001')).toEqual(['R00001']);
  expect(found('EVENTBRITE:2002')).toEqual(['R00002']);
  expect(found('x7')).toEqual(['R00003']);
  expect(found('200')).toEqual([]);
});

test('a code stands for its client, an order of several for none of them alone', () => {
  expect(clientAtDoor(withAll, expected, '2002').name).toBe('Wei Zhang');
  expect(clientAtDoor(withAll, expected, 'A-18').name).toBe('Fanny Wang');
  expect(() => clientAtDoor(withAll, expected, 'A-17')).toThrow(
    expect.objectContaining({ code: 'client.ambiguous' }),
  );
  expect(clientAtDoor(withAll, expected, '吴方').id).toBe('C0004');
  expect(clientAtDoor(withAll, expected, 'NX9KQ').id).toBe('C0004');
});

test('of several of a name whoever is expected is meant, and one of the others only by what means nobody else', () => {
  const fan = client('C0005', 'Fan Wang');
  const all = { ...withAll, clients: new Map([...withAll.clients, [fan.id, fan]]) };
  expect(clientAtDoor(all, expected, 'fan').id).toBe('C0003');
  expect(clientAtDoor(all, expected, 'fan wang').id).toBe('C0005');
  expect(() => clientAtDoor(all, [], 'fan')).toThrow('client.ambiguous');
  const both = [...expected, registration('R00005', 'C0005')];
  expect(() => clientAtDoor(all, both, 'fan')).toThrow('client.ambiguous');
});
