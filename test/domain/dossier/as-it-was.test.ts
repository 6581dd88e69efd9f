import { describe, expect, test } from 'vitest';
import { asItWas } from '../../../src/domain/dossier/as-it-was.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Roster } from '../../../src/domain/roster.ts';
import {
  answer,
  done,
  event,
  followup,
  interaction,
  registration,
  roster,
  survey,
} from '../kpi/hand-made.ts';

const typedOn = (day: string) => ({ created: `${day}T04:00:00.000Z`, updated: `${day}T04:00:00.000Z` });
const client = (id: string, day: string): Client => ({ id, ...typedOn(day), kind: 'person', name: id });

const clients = ['C1', 'C2', 'C3', 'C4', 'C5'].map((id) => client(id, '2026-05-01'));
const full = {
  ...roster({
    events: [event('E001', '2026-03-01'), event('E002', '2026-09-01')],
    registrations: [
      registration('C1', 'E001', { registeredAt: '2026-02-01T00:00:00.000Z' }),
      registration('C2', 'E001', {
        ...typedOn('2026-05-01'),
        checkedInAt: '2026-03-01T02:00:00.000Z',
        status: 'attended',
      }),
      registration('C3', 'E002', { registeredAt: '2026-08-01T00:00:00.000Z' }),
    ],
    interactions: [interaction('I1', 'C4', { at: '2026-02-10T00:00:00.000Z' })],
    followups: [followup('F1', 'C1', '2026-02-20', done('2026-02-25')), followup('F2', 'C3', '2026-02-20')],
    surveys: [
      survey('S001', 'E001', {
        asked: [
          { client: 'C1', at: '2026-03-02T00:00:00.000Z', mode: 'terminal' },
          { client: 'C2', at: '2026-04-02T00:00:00.000Z', mode: 'terminal' },
        ],
      }),
    ],
    answers: [answer('S001', { overall: 4 }, { client: 'C1', at: '2026-03-05T00:00:00.000Z' })],
  }),
  clients: new Map(clients.map((one) => [one.id, one])),
};
const on = (day: string) => asItWas(full as unknown as Roster, day, 'Asia/Shanghai');
const idsOf = (records: ReadonlyMap<string, unknown>) => [...records.keys()];

describe('the roster on a day', () => {
  test('has who was met by then, whenever they were typed in', () => {
    expect(idsOf(on('2026-01-31').clients)).toEqual([]);
    expect(idsOf(on('2026-02-01').clients)).toEqual(['C1']);
    expect(idsOf(on('2026-02-10').clients)).toEqual(['C1', 'C4']);
    // Without a day of its own a registration is there from its event's start.
    expect(idsOf(on('2026-03-01').clients)).toEqual(['C1', 'C2', 'C4']);
    // C3 was typed in already, and has a first day later than that.
    expect(idsOf(on('2026-05-01').clients)).toEqual(['C1', 'C2', 'C4', 'C5']);
    expect(idsOf(on('2026-08-01').clients)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
  });

  test('has nothing that came later, and undoes what was done later', () => {
    const then = on('2026-02-24');
    expect(then.registrations.size).toBe(1);
    expect(then.answers.size).toBe(0);
    expect(then.surveys.get('S001')?.asked).toEqual([]);
    expect(then.followups.get('F1')).toMatchObject({ state: 'open' });
    expect(then.followups.get('F1')).not.toHaveProperty('doneAt');
    expect(then.followups.has('F2')).toBe(false);
    expect(on('2026-03-02').surveys.get('S001')?.asked).toHaveLength(1);
    expect(on('2026-02-25').followups.get('F1')).toMatchObject({ state: 'done' });
  });

  test('is the same after its last day', () => {
    expect(on('2026-09-01')).toEqual({ ...full });
  });

  test('leaves out what was not read', () => {
    const some = asItWas<'events'>({ settings: {}, counters: {}, events: full.events }, '2026-02-24', 'UTC');
    expect(Object.keys(some)).toEqual(['settings', 'counters', 'events']);
  });
});
