import { describe, expect, test } from 'vitest';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Roster } from '../../../src/domain/roster.ts';
import { forClient } from '../../../src/porch/selected/client-meant.ts';

const at = '2026-01-05T08:00:00.000Z';
const named = (id: string, name: string, more: Partial<Client> = {}): Client => ({
  id,
  created: at,
  updated: at,
  kind: 'person',
  name,
  ...more,
});
const everybody = [named('C0001', 'Ann Hull', { formerIds: ['C0003'] }), named('C0002', '王芳')];

/** Who is meant among those that were wanted, and what was wanted each time. */
async function meant(ref: string) {
  const wanted: unknown[] = [];
  const name = await forClient(ref, async ({ want, in: clientIn }) => {
    wanted.push(typeof want === 'object' && 'traces' in want ? 'traces' : want);
    const ids = typeof want === 'object' && 'ids' in want ? want.ids : null;
    const clients = everybody.filter(({ id }) => ids === null || ids.includes(id));
    const roster = { settings: {}, counters: {}, clients: new Map(clients.map((one) => [one.id, one])) };
    return clientIn(roster as Roster<'clients'>).name;
  });
  return { name, wanted };
}

describe('the one client meant', () => {
  test.each(['C0002', 'c2', ' C2 '])('by the id %o is found without the others', async (ref) => {
    expect(await meant(ref)).toEqual({ name: '王芳', wanted: [{ from: 'clients', ids: ['C0002'] }] });
  });

  test('by the id of somebody merged into them is looked for by that', async () => {
    const { name, wanted } = await meant('C0003');
    expect({ name, last: wanted.at(-1) }).toEqual({ name: 'Ann Hull', last: 'traces' });
  });

  test('by anything else is looked for by its traces at once', async () => {
    expect(await meant('wang fang')).toEqual({ name: '王芳', wanted: ['traces'] });
  });

  test('is looked for among all only where nobody is, for whose name is near', async () => {
    await expect(meant('Ann Hall')).rejects.toMatchObject({ params: { near: ['Ann Hull'] } });
  });

  test('is nobody where nobody has the id', async () => {
    await expect(meant('C0009')).rejects.toMatchObject({ code: 'client.unknown', params: { ref: 'C0009' } });
  });
});
