/** A second reckoning of every label, plain and slow: straight from the rules, and with nothing of what it checks. */
import type { Event } from '../../../src/domain/records/event.ts';
import {
  answersOf,
  apart,
  areaIn,
  asksOverall,
  asksToRecommend,
  dayAt,
  endOf,
  hair,
  hasMoney,
  knownOn,
  moneyOf,
  overallOf,
  placesOn,
  type Raw,
  recommendationOf,
  seriesOf,
  sum,
  surveyOf,
} from './oracle-facts.ts';
import { written } from './oracle-limits.ts';
import { type Rfm, type Series, seriesOn } from './oracle-series.ts';
import { type SignalReckoned, signalsIn } from './oracle-signals.ts';

export interface InSeriesReckoned {
  readonly series: string | null;
  readonly stage: string | null;
  readonly lifecycle: string | null;
  /** Null where there is nothing to compare. */
  readonly signals: readonly SignalReckoned[] | null;
  readonly score: number;
  readonly isWarning: boolean;
  readonly current: number | null;
  readonly level: string | null;
  /** Minor units it costs to serve them, and whether they are worth less; null like the level. */
  readonly service: { readonly amount: number; readonly minutes: number; readonly isMore: boolean } | null;
  readonly points: readonly string[];
  readonly tier: string | null;
  readonly rfm: Rfm | null;
  readonly ltv: number | null;
}

export interface Reckoned {
  readonly main: InSeriesReckoned;
  readonly others: readonly InSeriesReckoned[];
  readonly frequency: string | null;
  readonly activity: string | null;
  readonly class: string | null;
  readonly depth: string | null;
}

const weights: Readonly<Record<string, number>> = {
  less: 25,
  complaints: 20,
  satisfaction: 25,
  contacts: 20,
  unfair: 10,
};

/** All labels of a client on the day: in their main series, or in the series named. */
export function reckoning(
  raw: Raw,
  day: string,
  named?: string,
  limits = written,
): (client: string) => Reckoned {
  const places = placesOn(raw, day);
  const names = [...new Set(raw.events.map(seriesOf))].sort();
  const all = new Map(names.map((name) => [name, seriesOn(raw, places, name, day, limits)]));
  const at = (name: string): Series => all.get(name) ?? seriesOn(raw, places, name, day, limits);
  const known = knownOn(raw, day);

  return function reckon(client: string): Reckoned {
    const own = places.filter(({ registration }) => registration.client === client);
    const counting = own.filter(({ counts }) => counts);
    const interactions = raw.interactions.filter(
      (one) => one.client === client && dayAt(one.at, raw.zone) <= day,
    );
    const answers = answersOf(raw, client, day);
    const cases = raw.cases.filter((one) => one.client === client && one.opened <= day);
    const attendedAnywhere = names.flatMap((name) => [...at(name).attended(client)]);
    const mine = names.filter((name) => counting.some(({ event }) => seriesOf(event) === name));

    function mainSeries(): string | null {
      const lastIn = (name: string) => at(name).attended(client).at(-1)?.start ?? '';
      const countIn = (name: string) => counting.filter(({ event }) => seriesOf(event) === name).length;
      const [main = null] = [...mine].sort(
        (a, b) =>
          at(b).attended(client).length - at(a).attended(client).length ||
          Number(lastIn(b) > lastIn(a)) - Number(lastIn(b) < lastIn(a)) ||
          countIn(b) - countIn(a) ||
          (a < b ? -1 : 1),
      );
      return main;
    }

    function pointsIn({ latest, before, worth, medianArea }: Series): string[] {
      const { companySize = 0, needs = [] } = raw.clients.find(({ id }) => id === client) ?? {};
      const area = latest ? areaIn(latest, client, places) : null;
      const recent = interactions.filter(
        (one) => apart(dayAt(one.at, raw.zone), day) < limits['potential.days'],
      );
      const earned: Readonly<Record<string, boolean>> = {
        trend: before !== undefined && worth(client, latest) > worth(client, before),
        size:
          companySize >= limits['potential.employees'] ||
          (area !== null && area > 0 && medianArea !== null && area >= medianArea),
        needs: needs.length > 0,
        engagement:
          recent.length >= limits['potential.interactions'] ||
          (latest !== undefined && answers.some((one) => surveyOf(raw, one).event === latest.id)),
        referral: raw.clients.some(({ id, referredBy }) => referredBy === client && known.has(id)),
      };
      return Object.keys(earned).filter((point) => earned[point]);
    }

    function stageIn(series: Series, on: number): string {
      const attended = series.attended(client);
      const isAhead = counting.some(({ event }) => series.ahead.includes(event));
      if (attended.length === 0) return isAhead ? 'confirm' : 'nurture';
      if (missedTwo(series)) return isAhead ? 'weaken' : 'vanish';
      if (series.latest !== attended.at(-1) || on >= limits['signals.weaken']) return 'weaken';
      return attended.length >= 2 ? 'trust' : 'confirm';
    }

    /** Both of the last two were held after the first edition taken part in, as none of what was taken part in is later. */
    function missedTwo(series: Series): boolean {
      const { held } = series;
      const lastAt = held.findLastIndex((event) => series.came(event).has(client));
      return lastAt >= 0 && lastAt < held.length - 2;
    }

    function lifecycleIn(series: Series): string {
      const attended = series.attended(client);
      const isAhead = counting.some(({ event }) => series.ahead.includes(event));
      const isLatest = attended.at(-1) === series.latest;
      const [answer] = answers.filter(
        (one) => series.isOf(surveyOf(raw, one).event) && asksOverall(surveyOf(raw, one)),
      );
      const content = answer ? overallOf(raw, answer) : null;
      const isLow = content !== null && content <= limits['satisfaction.low'] + hair;
      if (attended.length === 0) return 'prospect';
      if (missedTwo(series) && !isAhead) return 'lost';
      if (attended.length >= limits['loyal.editions'] && isLatest && !isLow) return 'loyal';
      return attended.length === 1 && isLatest ? 'new' : 'existing';
    }

    function judgedIn(name: string | null): InSeriesReckoned {
      if (name === null || !mine.includes(name)) {
        const isOf = ({ id }: Event) =>
          own.some(({ event }) => event.id === id) || interactions.some(({ event }) => event === id);
        const touched = name === null || raw.events.some((event) => seriesOf(event) === name && isOf(event));
        return {
          series: null,
          stage: touched ? 'nurture' : null,
          lifecycle: touched ? 'prospect' : null,
          signals: null,
          score: 0,
          isWarning: false,
          current: null,
          level: null,
          service: null,
          points: [],
          tier: null,
          rfm: null,
          ltv: null,
        };
      }
      const series = at(name);
      const compared = signalsIn(series, { raw, places, client, answers, cases, interactions, limits });
      const on = (compared ?? []).filter(({ isOn }) => isOn === true);
      const score = sum(on.map(({ id }) => weights[id] ?? 0));
      const current = series.current(client);
      const isNobodys = series.medianValue === null;
      const points = pointsIn(series);
      const isHigh = current > 0 && current >= (series.medianValue ?? 0);
      const isPromising = points.length >= limits['potential.high'];
      return {
        series: name,
        stage: stageIn(series, on.length),
        lifecycle: lifecycleIn(series),
        signals: compared,
        score,
        isWarning: score >= limits['signals.warning'],
        current,
        level: isNobodys ? null : isHigh ? 'high' : current > 0 ? 'mid' : 'low',
        service: serviceIn(series, current),
        points,
        tier: isNobodys ? null : isHigh ? (isPromising ? 'platinum' : 'gold') : isPromising ? 'iron' : 'lead',
        rfm: series.rfm(client),
        ltv: lifetimeIn(series, current),
      };
    }

    /** What names the client, and the minutes, of the days after the edition before the last two, or of the year up to the first. */
    function serviceIn({ held, before, latest }: Series, value: number): InSeriesReckoned['service'] {
      const within = (on: (event: Event) => string) =>
        [before, latest].some((event) => {
          if (event === undefined || on(event) > endOf(event)) return false;
          const previous = held[held.indexOf(event) - 1];
          return previous ? on(event) > endOf(previous) : apart(on(event), endOf(event)) < 365;
        });
      const spent = raw.costs
        .filter((one) => one.client === client && one.category === 'service' && within(() => one.day))
        .filter(({ amount }) => amount.currency === raw.currency);
      const minutes = sum(
        interactions
          .filter(({ at }) => within((event) => dayAt(at, event.zone ?? raw.zone)))
          .map((one) => one.minutes ?? 0),
      );
      const time = Math.round((minutes * limits['service.rate'] * 100) / 60);
      const amount = sum(spent.map((one) => one.amount.amount)) + time;
      return { amount, minutes, isMore: amount > value };
    }

    /** m r / (1 + d - r) with m = value / editions and r = a / b, times b above and below. */
    function lifetimeIn({ before, kept: [a, b] }: Series, value: number): number | null {
      if (b === 0) return null;
      const editions = before === undefined ? 1 : 2;
      const below = (1 + limits['ltv.discount']) * b - a;
      return below < hair ? null : (value * a) / (editions * below);
    }

    function activity(): string | null {
      const days = [
        ...attendedAnywhere.map(({ start }) => start),
        ...interactions.map((one) => dayAt(one.at, raw.zone)),
      ].sort();
      const [first] = days;
      const last = days.at(-1);
      if (first === undefined || last === undefined) return null;
      if (apart(first, day) <= limits['activity.new']) return 'new';
      const since = apart(last, day);
      if (since <= limits['activity.active']) return 'active';
      return since <= limits['activity.sleeping'] ? 'sleeping' : 'lost';
    }

    function frequencyIn(name: string | null): string {
      if (name === null) return 'none';
      const { held, attended } = at(name);
      const [first, ...more] = attended(client);
      if (first === undefined) return 'none';
      if (more.length === 0) return 'once';
      const share = (1 + more.length) / (held.length - held.indexOf(first));
      return share >= limits['frequency.regular'] - hair ? 'regular' : 'occasional';
    }

    function classBy(tier: string | null): string {
      const open = cases.some(
        ({ kind, closed }) =>
          (kind === 'complaint' || kind === 'objection') && (closed === undefined || closed > day),
      );
      const [answer] = answers.filter((one) => asksToRecommend(surveyOf(raw, one)));
      const recommends = answer ? recommendationOf(raw, answer) : null;
      if (open || (recommends !== null && recommends <= limits['class.nps'])) return 'objecting';
      if (tier === 'platinum' || tier === 'gold') return 'key';
      return attendedAnywhere.length === 0 || tier === 'iron' ? 'potential' : 'ordinary';
    }

    function depth(): string {
      const paying = counting.filter((place) => hasMoney(moneyOf(place, places)));
      const roles = new Set(paying.flatMap(({ registration: { role } }) => role ?? []));
      const sponsors =
        counting.some(({ registration }) => (registration.sponsorship?.amount ?? 0) > 0) ||
        roles.has('sponsor');
      if (attendedAnywhere.length >= 2) return sponsors || roles.size >= 2 ? 'interdependent' : 'cooperative';
      return paying.length > 0 ? 'cooperative' : 'basic';
    }

    const judgedBy = named ?? mainSeries();
    const main = judgedIn(judgedBy);
    return {
      main,
      others: mine.filter((name) => name !== judgedBy).map(judgedIn),
      frequency: frequencyIn(judgedBy),
      activity: activity(),
      class: classBy(main.tier),
      depth: depth(),
    };
  };
}
