/** The five signals that a relation weakens, comparing the latest edition with the one before it. */
import type { Event } from '../../../src/domain/records/event.ts';
import type { Day } from '../../../src/lib/time/day.ts';
import { dayAt, sum, type Then } from './book.ts';
import { counting, cycleOf, endOf, isIn, type Standing } from './editions.ts';
import { hair, limitOf } from './limits.ts';
import { foundUnfair, lastOverall, wholeAnswersOf } from './satisfaction.ts';

export interface Signal {
  readonly id: 'less' | 'complaints' | 'satisfaction' | 'contacts' | 'unfair';
  /** Null where it cannot be measured. */
  readonly isOn: boolean | null;
  readonly before: number | null;
  readonly now: number | null;
}

export const weights = { less: 25, complaints: 20, satisfaction: 25, contacts: 20, unfair: 10 } as const;

/** Null where there is nothing to compare. */
export function signalsOf(then: Then, { client, held, attended }: Standing): readonly Signal[] | null {
  const [before, latest] = held.slice(-2);
  if (before === undefined || latest === undefined || !attended.includes(before)) return null;
  return [
    less(then, client, before, latest, attended.includes(latest)),
    complaints(then, client, before, latest),
    satisfaction(then, client, before, latest),
    contacts(then, client, before, latest),
    unfair(then, client, before, latest),
  ];
}

export const scoreOfSignals = (all: readonly Signal[]): number =>
  sum(all.filter(({ isOn }) => isOn === true).map(({ id }) => weights[id]));

/** Square metres; 0 without a booth, null where an exhibitor's is not known. */
export function areaAt(then: Then, event: Event, client: string): number | null {
  const theirs = counting(then, event, client);
  if (theirs.some(({ role, area }) => role === 'exhibitor' && area === undefined)) return null;
  return sum(theirs.map(({ area = 0 }) => area));
}

function less(then: Then, client: string, before: Event, latest: Event, isBack: boolean): Signal {
  const [was, is] = [areaAt(then, before, client), isBack ? areaAt(then, latest, client) : 0];
  const rest = 1 - limitOf(then, 'signal.area');
  const isLess = was === null || is === null ? null : was > 0 && is <= was * rest + hair;
  return { id: 'less', isOn: isBack ? isLess : true, before: was, now: is };
}

function complaints(then: Then, client: string, before: Event, latest: Event): Signal {
  const opened = (event: Event) =>
    then.cases.filter(
      (one) => one.client === client && one.kind === 'complaint' && isIn(cycleOf(then, event), one.opened),
    ).length;
  const [was, is] = [opened(before), opened(latest)];
  return { id: 'complaints', isOn: is > was, before: was, now: is };
}

function satisfaction(then: Then, client: string, before: Event, latest: Event): Signal {
  const [was, is] = [lastOverall(then, client, [before]), lastOverall(then, client, [latest])];
  return {
    id: 'satisfaction',
    isOn: was === null || is === null ? null : was - is >= limitOf(then, 'signal.satisfaction') - hair,
    before: was,
    now: is,
  };
}

function contacts(then: Then, client: string, before: Event, latest: Event): Signal {
  const logged = (event: Event) =>
    then.interactions.filter(
      (one) => one.client === client && isIn(cycleOf(then, event), dayAt(then, one.at, event.id)),
    ).length;
  const [was, is] = [logged(before), logged(latest)];
  const isMany = was >= limitOf(then, 'signal.contacts-before');
  const isFew = is <= was * limitOf(then, 'signal.contacts');
  return { id: 'contacts', isOn: isMany && isFew, before: was, now: is };
}

function unfair(then: Then, client: string, before: Event, latest: Event): Signal {
  const felt = (event: Event, upTo: Day) => {
    // The edition before may have ended later than the latest, whose cycle is then no time at all.
    const after = [cycleOf(then, event)[0], endOf(event)].sort()[0] ?? '';
    const time = [after, upTo] as const;
    const cases = then.cases.filter(
      (one) => one.client === client && one.cause === 'unfair-treatment' && isIn(time, one.opened),
    );
    const answers = wholeAnswersOf(then, client).filter(
      (one) => foundUnfair(then, one) && isIn(time, dayAt(then, one.at ?? one.created, event.id)),
    );
    return cases.length + answers.length;
  };
  const [was, is] = [felt(before, endOf(before)), felt(latest, then.day)];
  return { id: 'unfair', isOn: is > 0, before: was, now: is };
}
