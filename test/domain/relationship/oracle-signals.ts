/** The five signals of a second reckoning: one client in the two latest editions of a series. */
import type { Case } from '../../../src/domain/records/case.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import type { Answer } from '../../../src/domain/records/survey.ts';
import type { Thresholds } from '../../../src/domain/relationship/thresholds.ts';
import {
  apart,
  areaIn,
  asksOverall,
  dayAt,
  endOf,
  hair,
  isUnfair,
  overallOf,
  type Place,
  type Raw,
  surveyOf,
} from './oracle-facts.ts';
import type { Series } from './oracle-series.ts';

export interface SignalReckoned {
  readonly id: string;
  readonly isOn: boolean | null;
  readonly before: number | null;
  readonly now: number | null;
}

/** What is known of the client by the day; the latest answer first. */
interface Known {
  readonly raw: Raw;
  readonly places: readonly Place[];
  readonly client: string;
  readonly answers: readonly Answer[];
  readonly cases: readonly Case[];
  readonly interactions: readonly Interaction[];
  readonly limits: Thresholds;
}

/** Null for who did not take part in the edition before. */
export function signalsIn(series: Series, known: Known): readonly SignalReckoned[] | null {
  const { raw, places, client, answers, cases, interactions, limits } = known;
  const { latest, before, held } = series;
  if (latest === undefined || before === undefined || !series.came(before).has(client)) return null;

  const cycleOf = (event: Event) => {
    const previous = held[held.indexOf(event) - 1];
    return (on: string) =>
      on <= endOf(event) && (previous ? on > endOf(previous) : apart(on, endOf(event)) < 365);
  };
  const inP = cycleOf(before);
  const inL = cycleOf(latest);
  const inLOrSince = (on: string) => inL(on) || on > endOf(latest);
  const dayFor = (event: Event, instant: string) => dayAt(instant, event.zone ?? raw.zone);

  const stayedAway = !series.came(latest).has(client);
  const areaP = areaIn(before, client, places);
  const areaL = stayedAway ? 0 : areaIn(latest, client, places);
  const isLess =
    areaP === null || areaL === null
      ? null
      : areaP > 0 && (areaP - areaL) / areaP >= limits['signal.area'] - hair;

  const complaints = (within: (on: string) => boolean) =>
    cases.filter(({ kind, opened }) => kind === 'complaint' && within(opened)).length;

  const overallFor = (event: Event) => {
    const [answer] = answers
      .filter((one) => surveyOf(raw, one).event === event.id)
      .filter((one) => asksOverall(surveyOf(raw, one)));
    return answer ? overallOf(raw, answer) : null;
  };
  const [contentP, contentL] = [overallFor(before), overallFor(latest)];
  const isLower =
    contentP === null || contentL === null
      ? null
      : contentP - contentL >= limits['signal.satisfaction'] - hair;

  const contacts = (event: Event, within: (on: string) => boolean) =>
    interactions.filter(({ at }) => within(dayFor(event, at))).length;
  const [contactsP, contactsL] = [contacts(before, inP), contacts(latest, inL)];

  const unfair = (event: Event, within: (on: string) => boolean) =>
    cases.filter(({ cause, opened }) => cause === 'unfair-treatment' && within(opened)).length +
    answers
      .filter((one) => within(dayFor(event, one.at ?? one.created)))
      .filter((one) => isUnfair(raw, one, limits['satisfaction.low'])).length;

  const squareMetres = (hundredths: number | null) => hundredths && hundredths / 100;
  const both = (id: string, now: number, then: number, isOn: boolean) => ({ id, isOn, before: then, now });
  return [
    {
      id: 'less',
      isOn: stayedAway || isLess,
      before: squareMetres(areaP),
      now: squareMetres(areaL),
    },
    both('complaints', complaints(inL), complaints(inP), complaints(inL) > complaints(inP)),
    { id: 'satisfaction', isOn: isLower, before: contentP, now: contentL },
    both(
      'contacts',
      contactsL,
      contactsP,
      contactsP >= limits['signal.contacts-before'] && contactsL / contactsP <= limits['signal.contacts'],
    ),
    both('unfair', unfair(latest, inLOrSince), unfair(before, inP), unfair(latest, inLOrSince) > 0),
  ];
}
