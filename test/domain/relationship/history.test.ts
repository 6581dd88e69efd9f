import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItWas } from '../../../src/domain/dossier/as-it-was.ts';
import { dossiers } from '../../../src/domain/dossier.ts';
import { setLabels } from '../../../src/domain/records/client.ts';
import { thresholds } from '../../../src/domain/records/thresholds.ts';
import { labelHistory, labelIn, stagesOf } from '../../../src/domain/relationship/history.ts';
import { type Relationship, relationships } from '../../../src/domain/relationship/relationship.ts';
import { asRoster } from '../../support/by-the-book/as-a-roster.ts';
import { drawn, numbers } from '../../support/by-the-book/drawn.ts';
import { came, registration } from '../kpi/hand-made.ts';
import { client, rosterWith, salons, today } from './judged.ts';

const zone = 'Asia/Shanghai';
const limits = thresholds;

function valuesOf(relationship: Relationship) {
  const { value, signals, points } = relationship.main;
  const labels = setLabels.map((label) => labelIn(relationship, label));
  return { labels, current: value?.current, signals: signals.on, points };
}

test('each moment says what was said on that day', () => {
  fc.assert(
    fc.property(numbers(12), (from) => {
      const { book, day } = drawn(from);
      const roster = asRoster(book);
      for (const one of roster.clients.values()) {
        const { series, moments } = labelHistory(roster, one, { day, zone, limits });
        expect(moments.map((moment) => moment.day)).toEqual(moments.map((moment) => moment.day).toSorted());
        for (const moment of moments) {
          const then = asItWas(roster, moment.day, zone);
          const inSeries = series === null ? {} : { series };
          const joined = dossiers(then, { day: moment.day, zone, ...inSeries });
          const told = relationships(then, joined, limits, series ?? undefined).of(one);
          expect(valuesOf(moment.relationship)).toEqual(valuesOf(told));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the changes, put one after the other, end in the labels of the last moment', () => {
  fc.assert(
    fc.property(numbers(12), (from) => {
      const { book, day } = drawn(from);
      const roster = asRoster(book);
      for (const one of roster.clients.values()) {
        const { moments } = labelHistory(roster, one, { day, zone, limits });
        const now = new Map<string, string | null>();
        for (const { label, from, now: then } of moments.flatMap(({ changes }) => changes)) {
          expect(now.get(label) ?? null).toBe(from);
          expect(then.value).not.toBe(from);
          now.set(label, then.value);
        }
        const last = moments.at(-1)?.relationship;
        if (last)
          for (const label of setLabels) expect(now.get(label) ?? null).toBe(labelIn(last, label).value);
      }
    }),
    { numRuns: 60 },
  );
});

test('the stages alone are those of the whole history', () => {
  fc.assert(
    fc.property(numbers(12), (from) => {
      const { book, day } = drawn(from);
      const roster = asRoster(book);
      for (const one of roster.clients.values()) {
        const { moments } = labelHistory(roster, one, { day, zone, limits });
        const stages = moments.flatMap(({ event, changes }) =>
          changes.flatMap(({ label, now }) => (label === 'stage' ? [[now.value, event?.id]] : [])),
        );
        const alone = stagesOf(roster, one, { day, zone, limits });
        expect(alone.map(({ stage, since }) => [stage, since?.id])).toEqual(stages);
      }
    }),
    { numRuns: 60 },
  );
});

describe('the moments of a client', () => {
  const stagesOf = (
    parts: Parameters<typeof rosterWith>[0],
    { day = today, series }: { readonly day?: string; readonly series?: string } = {},
  ) => {
    const roster = rosterWith({ clients: [client('C1')], ...parts });
    const known = roster.clients.get('C1') ?? client('C1');
    return labelHistory(roster, known, { day, zone, limits, series }).moments.map(
      ({ event, relationship }) => [event?.id ?? null, relationship.main.stage.value],
    );
  };
  /** Took part, and was not registered before the year of it. */
  const there = (year: number, of: string) => came('C1', of, { registeredAt: `${year}-01-15T00:00:00.000Z` });
  const others = salons.slice(0, 4).map(({ id }) => came('else', id));

  test('are the held editions from the first one they had to do with, and the day itself', () => {
    const registrations = [...others, there(2024, 'E002'), there(2025, 'E003')];
    expect(stagesOf({ registrations })).toEqual([
      ['E002', 'confirm'],
      ['E003', 'trust'],
      ['E004', 'weaken'],
      [null, 'weaken'],
    ]);
    expect(stagesOf({ registrations }, { day: '2026-03-01' })).toEqual([
      ['E002', 'confirm'],
      ['E003', 'trust'],
      ['E004', 'weaken'],
    ]);
  });

  test('of a cancelled edition there is none; one ahead is none yet', () => {
    const events = salons.map((one) => (one.id === 'E003' ? { ...one, cancelled: true as const } : one));
    const registrations = [
      ...others,
      there(2024, 'E002'),
      registration('C1', 'E005', { registeredAt: '2026-11-01T00:00:00.000Z' }),
    ];
    expect(stagesOf({ events, registrations })).toEqual([
      ['E002', 'confirm'],
      ['E004', 'weaken'],
      [null, 'weaken'],
    ]);
  });

  test('without any registration there is the day alone, and nothing in a series they never heard of', () => {
    expect(stagesOf({ registrations: others })).toEqual([[null, 'nurture']]);
    expect(stagesOf({ registrations: others }, { series: 'Salon' })).toEqual([]);
    expect(stagesOf({ events: [] })).toEqual([[null, 'nurture']]);
  });

  test('a label set by hand is there from the day it was set to its end day', () => {
    const set = {
      label: 'stage',
      value: 'trust',
      reason: 'called',
      by: 'Mei',
      at: '2025-03-02T04:00:00.000Z',
      until: '2026-02-01',
    } as const;
    const registrations = [...others, there(2025, 'E003')];
    const roster = rosterWith({ registrations, clients: [client('C1', { setLabels: [set] })] });
    const known = roster.clients.get('C1') ?? client('C1');
    const { moments } = labelHistory(roster, known, { day: today, zone, limits });
    expect(
      moments.map(({ relationship: { main } }) => [main.stage.value, main.stage.computed?.value]),
    ).toEqual([
      ['trust', 'confirm'],
      ['weaken', undefined],
      ['weaken', undefined],
    ]);
  });
});
