/** The labels of clients, in one form for the program and the book. */
import { dossiers } from '../../../src/domain/dossier.ts';
import { thresholdsOf } from '../../../src/domain/records/thresholds.ts';
import { type InSeries, isBelowZero, relationships } from '../../../src/domain/relationship/relationship.ts';
import type { Roster } from '../../../src/domain/roster.ts';
import type { Day } from '../../../src/lib/time/day.ts';
import type { Then } from './book.ts';
import { zone } from './drawn.ts';
import { type Labels, labelsOf, type InSeries as Reckoned } from './labels.ts';

/** Quotients and means may differ in a digit that means nothing. */
export function near<T>(value: T): T {
  return rounded(value) as T;
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}

const byName = <T extends { readonly series: string | null }>(all: readonly T[]) =>
  Object.fromEntries(all.map((one) => [one.series, one]));

function inSeries(one: InSeries): Reckoned {
  const { signals, value } = one;
  return {
    series: one.series,
    stage: one.stage.value,
    lifecycle: one.lifecycle.value,
    signals: signals.compared
      ? signals.each.map(({ id, isOn, before, now }) => ({ id, isOn, before, now }))
      : null,
    score: signals.score,
    isWarning: signals.isWarning,
    value: value?.current ?? null,
    level: value?.level ?? null,
    points: one.points,
    tier: one.tier.value,
    rfm: one.rfm && {
      recency: one.rfm.recency,
      frequency: one.rfm.frequency,
      money: one.rfm.money,
    },
    ltv: one.ltv,
    service: one.service?.amount ?? null,
    isBelowZero: isBelowZero(one),
  };
}

type Told = Readonly<
  Record<string, Omit<Labels, 'others'> & { readonly others: Readonly<Record<string, Reckoned>> }>
>;

/** What the program says of every client it knows, by id; of each alone where `isAlone`. */
export function labelsTold(roster: Roster, day: Day, series?: string, isAlone = false): Told {
  const scope = { day, zone, ...(series === undefined ? {} : { series }) };
  const among = (only?: string) =>
    relationships(
      roster,
      dossiers(roster, only === undefined ? scope : { ...scope, only }),
      thresholdsOf(roster.settings),
      series,
    );
  const everybody = among();
  return Object.fromEntries(
    [...roster.clients.values()].map((client) => {
      const all = isAlone ? among(client.id) : everybody;
      const { main, others, frequency, activity, depth, class: attention } = all.of(client);
      const labels = {
        main: inSeries(main),
        others: byName(others().map(inSeries)),
        frequency: frequency.value,
        activity: activity.value,
        class: attention.value,
        depth: depth.value,
      };
      return [client.id, near(labels)] as const;
    }),
  );
}

/** What the rules say of everybody who is known on the day of `then`. */
export function labelsReckoned(then: Then, series?: string): Told {
  return Object.fromEntries(
    then.clients.map((client) => {
      const labels = labelsOf(then, client, series);
      return [client.id, near({ ...labels, others: byName(labels.others) })];
    }),
  );
}
