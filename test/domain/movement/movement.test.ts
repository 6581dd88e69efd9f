import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossiers } from '../../../src/domain/dossier.ts';
import { asOf } from '../../../src/domain/edition/as-of.ts';
import { lastDay, seriesOf, wasHeld } from '../../../src/domain/edition/participation.ts';
import { momentsOf } from '../../../src/domain/movement/moment.ts';
import { changes, matrixOf, movements, type Side } from '../../../src/domain/movement/movement.ts';
import { clientsOf } from '../../../src/domain/movement/population.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import { stages } from '../../../src/domain/relationship/labels/stage.ts';
import { asRoster } from '../../support/by-the-book/as-a-roster.ts';
import { drawn, numbers } from '../../support/by-the-book/drawn.ts';
import { came, event, registration } from '../kpi/hand-made.ts';
import { client, rosterWith, salons, today } from '../relationship/judged.ts';

const zone = 'Asia/Shanghai';
const [first, second, third, fourth, ahead] = salons as unknown as readonly [S, S, S, S, S];
type S = (typeof salons)[number];

const side = (labels: Readonly<Record<string, string | null>>): Side => ({
  isIn: ({ id }) => Object.hasOwn(labels, id),
  labelOf: ({ id }) => labels[id] ?? null,
});
const everybody = ['C1', 'C2', 'C3', 'C4'].map((id) => client(id));
const told = (before: Side, after: Side) =>
  movements(everybody, before, after).map(({ client: { id }, change, from, to }) => [id, change, from, to]);

describe('movements', () => {
  const before = side({ C1: 'trust', C2: 'confirm', C3: null });
  const after = side({ C1: 'weaken', C4: 'confirm', C3: 'trust' });

  test('name who left, then who came, then who stayed, each with both labels', () => {
    expect(told(before, after)).toEqual([
      ['C2', 'left', 'confirm', null],
      ['C4', 'joined', null, 'confirm'],
      ['C1', 'stayed', 'trust', 'weaken'],
      ['C3', 'stayed', null, 'trust'],
    ]);
  });

  test('count from which label to which, the unknown last', () => {
    expect(matrixOf(movements(everybody, before, after), stages)).toEqual({
      to: ['confirm', 'trust', 'weaken', null],
      rows: [
        { from: 'confirm', counts: [0, 0, 0, 1] },
        { from: 'trust', counts: [0, 0, 1, 0] },
        { from: null, counts: [1, 1, 0, 0] },
      ],
    });
  });

  const labels = fc.dictionary(
    fc.constantFrom('C1', 'C2', 'C3', 'C4'),
    fc.option(fc.constantFrom(...stages)),
    { noNullPrototype: true },
  );

  test('the other way round, who left has come; and nobody is counted twice', () => {
    fc.assert(
      fc.property(labels, labels, (one, other) => {
        const there = movements(everybody, side(one), side(other));
        const back = movements(everybody, side(other), side(one));
        const turned = { left: 'joined', joined: 'left', stayed: 'stayed' } as const;
        const byId = <T extends { client: Client }>(all: readonly T[]) =>
          all.toSorted((a, b) => (a.client.id < b.client.id ? -1 : 1));
        expect(
          byId(back).map(({ change, from, to, ...rest }) => ({
            ...rest,
            change: turned[change],
            from: to,
            to: from,
          })),
        ).toEqual(byId(there));
        expect(new Set(there.map((moved) => moved.client.id)).size).toBe(there.length);
        const counted = matrixOf(there, stages).rows.flatMap(({ counts }) => counts);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(there.length);
        expect(there.every(({ change }) => changes.includes(change))).toBe(true);
      }),
    );
  });
});

describe('the clients of an edition', () => {
  const view = asOf(today, zone);
  const roster = rosterWith({
    registrations: [
      came('C1', fourth.id),
      registration('C2', fourth.id),
      registration('C3', fourth.id, { status: 'cancelled' }),
      registration('C4', ahead.id),
    ],
  });

  test('hold a registration that counts, or took part', () => {
    expect([...clientsOf(roster, [fourth], view, false)]).toEqual(['C1', 'C2']);
    expect([...clientsOf(roster, [fourth], view, true)]).toEqual(['C1']);
  });

  test('of one ahead have booked it, and nobody took part', () => {
    expect([...clientsOf(roster, [ahead], view, false)]).toEqual(['C4']);
    expect(clientsOf(roster, [ahead], view, true).size).toBe(0);
  });

  test('of a cancelled one, or of none, are nobody', () => {
    expect(clientsOf(roster, [{ ...fourth, cancelled: true }], view, false).size).toBe(0);
    expect(clientsOf(roster, [], view, true).size).toBe(0);
  });

  test('are those whose dossier says so, over any roster on any day', () => {
    fc.assert(
      fc.property(numbers(15), (from) => {
        const { book, day } = drawn(from);
        const any = asRoster(book);
        const joined = dossiers(any, { day, zone });
        for (const edition of any.events.values()) {
          const of = (is: (one: Client) => boolean) =>
            [...any.clients.values()].filter(is).map(({ id }) => id);
          const known = (ids: ReadonlySet<string>) => of(({ id }) => ids.has(id));
          const isIt = ({ id }: { readonly id: string }) => id === edition.id;
          expect(known(clientsOf(any, [edition], asOf(day, zone), false))).toEqual(
            of((one) => joined.of(one).turnout.registered.some(isIt)),
          );
          expect(known(clientsOf(any, [edition], asOf(day, zone), true))).toEqual(
            of((one) => joined.of(one).turnout.attended.some(isIt)),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('two moments', () => {
  test('of one series are judged in it, an edition ahead as of today', () => {
    const { before, after, series } = momentsOf(salons, [third, ahead], today);
    expect(series).toBe('Salon');
    expect(before).toEqual({ event: third, day: '2025-03-03', editions: [third] });
    expect(after).toEqual({ event: ahead, day: today, editions: [ahead] });
  });

  test('of two series are judged in the main series of each client, unless a series is asked for', () => {
    const fair = event('E009', '2026-05-01', { series: 'Fair' });
    const all = [...salons, fair];
    expect(momentsOf(all, [fourth, fair], today).series).toBeNull();
    expect(momentsOf(all, [fourth, fair], today, 'Fair').series).toBe('Fair');
  });

  test('a day stands for the latest editions that were over on it, beside an event for those of its series', () => {
    const fair = event('E009', '2025-05-01', { series: 'Fair' });
    const off = { ...fourth, cancelled: true };
    const all = [first, second, third, off, ahead, fair];
    const ids = (typed: Parameters<typeof momentsOf>[1]) =>
      momentsOf(all, typed, today).after.editions.map(({ id }) => id);
    expect(ids(['2020-01-01', today])).toEqual(['E003', 'E009']);
    expect(ids([first, today])).toEqual(['E003']);
    expect(ids([first, '2020-01-01'])).toEqual([]);
  });

  test('the end of the latest edition is that edition, over any roster', () => {
    fc.assert(
      fc.property(numbers(15), (from) => {
        const {
          book: { events },
          day,
        } = drawn(from);
        for (const one of events.filter((event) => wasHeld(event, day))) {
          const byDay = momentsOf(events, [lastDay(one), lastDay(one)], day, seriesOf(one)).after;
          const [latest] = byDay.editions;
          expect(byDay.editions.length).toBe(1);
          expect(latest && lastDay(latest) <= lastDay(one)).toBe(true);
          if (latest?.id === one.id) {
            const { day: on, editions } = momentsOf(events, [one, one], day).after;
            expect({ on, editions }).toEqual({ on: byDay.day, editions: byDay.editions });
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
