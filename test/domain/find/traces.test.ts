import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracesIn, tracesOf } from '../../../src/domain/find/traces.ts';
import { findClients } from '../../../src/domain/find.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Roster } from '../../../src/domain/roster.ts';
import { somebody, typedText } from '../../support/people.ts';

const at = '2026-01-05T08:00:00.000Z';

function hasTraces(client: Client, ref: string): boolean {
  const traces = new Set(tracesOf(client));
  return tracesIn(ref).some((list) => list.every((trace) => traces.has(trace)));
}

function isMeant(client: Client, ref: string): boolean {
  const roster = { settings: {}, counters: {}, clients: new Map([[client.id, client]]) };
  return findClients(roster as Roster<'clients'>, ref).length > 0;
}

const made = (given: object) =>
  ({ id: 'C0001', created: at, updated: at, kind: 'person', ...given }) as Client;

describe('the traces of a client', () => {
  test('are those of everything that means them, but their id', () => {
    let meant = 0;
    fc.assert(
      fc.property(somebody.map(made), typedText, (client, ref) => {
        fc.pre(!/^\s*c0*1\s*$/i.test(ref.normalize('NFKC')));
        if (!isMeant(client, ref)) return;
        meant++;
        expect(hasTraces(client, ref)).toBe(true);
      }),
      { numRuns: 6_000 },
    );
    expect(meant).toBeGreaterThan(300);
  });

  test.each([
    [{ name: '王芳' }, 'Ann'],
    [{ name: 'Ann Hull' }, 'Ben'],
    [{ name: 'Ann Hull' }, 'hull ben'],
    [{ name: '王芳' }, 'zw'],
    [
      { name: 'x', phones: [{ value: '+8613800000042', typed: '', valid: true, bounced: false }] },
      '13800000043',
    ],
    [{ name: 'x', emails: [{ value: 'ann@example.com', valid: true, bounced: false }] }, 'ben@example.com'],
  ])('%o are not those of %s', (given, ref) => {
    expect(hasTraces(made(given), ref)).toBe(false);
  });
});
