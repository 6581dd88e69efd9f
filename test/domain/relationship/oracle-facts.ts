/** What the second reckoning of labels reads off raw records: what was there on a day, editions, money, scores, cycles. */
import type { Case } from '../../../src/domain/records/case.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';

export interface Raw {
  readonly currency: string;
  readonly zone: string;
  readonly clients: readonly Client[];
  readonly events: readonly Event[];
  readonly registrations: readonly Registration[];
  readonly interactions: readonly Interaction[];
  readonly surveys: readonly Survey[];
  readonly answers: readonly Answer[];
  readonly cases: readonly Case[];
  readonly costs: readonly Cost[];
}

/** Scores are means of thirds and ninths: two that are equal on paper may differ in the last digit. */
export const hair = 1e-9;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The day a clock in the zone shows. */
export function dayAt(instant: string, zone: string): string {
  const clock = clocks.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  clocks.set(zone, clock);
  return clock.format(new Date(instant));
}

/** Days from one to another. */
export function apart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

export const numberIn = (id: string): number => Number(id.slice(1));
export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
export const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : sum(numbers) / numbers.length;

export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return mean(middle);
}

/** A registration as it stood on the day. */
export interface Place {
  readonly registration: Registration;
  readonly event: Event;
  readonly counts: boolean;
  readonly isCheckedIn: boolean;
}

export const seriesOf = (event: Event): string => event.series ?? event.id;
export const endOf = (event: Event): string => event.end ?? event.start;
const counting = ['pending', 'registered', 'attended'];

export function placesOn(raw: Raw, day: string): Place[] {
  return raw.registrations.flatMap((registration): Place[] => {
    const event = raw.events.find(({ id }) => id === registration.event);
    if (event === undefined) return [];
    const { registeredAt, checkedInAt, created, status } = registration;
    const on = (instant: string) => dayAt(instant, event.zone ?? raw.zone);
    const existed = registeredAt === undefined ? [on(created), event.start] : [on(registeredAt)];
    if (!existed.some((since) => since <= day)) return [];
    const arrived = checkedInAt === undefined ? event.start : on(checkedInAt);
    return [
      {
        registration,
        event,
        counts: counting.includes(status) && event.cancelled !== true,
        isCheckedIn: (status === 'attended' || checkedInAt !== undefined) && arrived <= day,
      },
    ];
  });
}

export function inOrder(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => apart(b.start, a.start) || numberIn(a.id) - numberIn(b.id));
}

/** The clients who took part in an event that is over. */
export function whoCame(event: Event, places: readonly Place[], day: string): Set<string> {
  const here = places.filter((place) => place.event.id === event.id && place.counts);
  const isKnown = event.checkinKnown === true || here.some(({ isCheckedIn }) => isCheckedIn);
  const came = here.filter(({ isCheckedIn }) => endOf(event) <= day && (isCheckedIn || !isKnown));
  return new Set(came.map(({ registration }) => registration.client));
}

/** What each counting registration brings in, seats without a person with the first counting one of their order. */
export function moneyOf(place: Place, places: readonly Place[]): Money[] {
  const { fee, paid, refunded, sponsorship, event } = place.registration;
  const carriers = places.filter(
    ({ registration: { order, event: at, id } }) =>
      at === event && (order === undefined ? id === place.registration.id : firstOf(order, at) === place),
  );
  function firstOf(order: string, at: string): Place | undefined {
    return places
      .filter(
        ({ counts, registration }) => counts && registration.order === order && registration.event === at,
      )
      .sort((a, b) => numberIn(a.registration.id) - numberIn(b.registration.id))[0];
  }
  const seats = carriers
    .flatMap(({ registration }) => registration.seats ?? [])
    .filter(({ status }) => counting.includes(status));
  const back = refunded && { ...refunded, amount: -refunded.amount };
  const own = [fee ?? paid, back, sponsorship, ...seats.map((seat) => seat.fee ?? seat.paid)];
  return own.filter((money) => money !== undefined);
}

export const inCurrency = (money: readonly Money[], currency: string): number =>
  sum(money.filter((one) => one.currency === currency).map(({ amount }) => amount));

/** Whether it comes to more than nothing in some currency. */
export const hasMoney = (money: readonly Money[]): boolean =>
  money.some(({ currency }) => inCurrency(money, currency) > 0);

/** Square metres of a client in an edition; null where an exhibitor's registration does not tell. */
export function areaIn(event: Event, client: string, places: readonly Place[]): number | null {
  const own = places.filter(
    ({ counts, registration }) => counts && registration.event === event.id && registration.client === client,
  );
  if (own.some(({ registration: { role, area } }) => role === 'exhibitor' && area === undefined)) return null;
  // In hundredths, so that adding up loses nothing.
  return sum(own.map(({ registration: { area } }) => Math.round((area ?? 0) * 100)));
}

export const givenAt = ({ at, created }: Answer): number => Date.parse(at ?? created);

/** A client's complete answers up to the day, the latest first. */
export function answersOf(raw: Raw, client: string, day: string): Answer[] {
  return raw.answers
    .filter((one) => one.client === client && one.complete && one.setAside === undefined)
    .filter((one) => dayAt(one.at ?? one.created, raw.zone) <= day)
    .sort((a, b) => givenAt(b) - givenAt(a) || numberIn(b.id) - numberIn(a.id));
}

export function surveyOf(raw: Raw, answer: Answer): Survey {
  const survey = raw.surveys.find(({ id }) => id === answer.survey);
  if (survey === undefined) throw new Error(`no survey ${answer.survey}`);
  return survey;
}

/** On 1 to 5, more being better; null for a blank and for what is none of the scale. */
export function onFive(answer: Answer, { id, min = 1, max = 5, reversed }: Question): number | null {
  const value = answer.values[id];
  if (typeof value !== 'number' || value < min || value > max) return null;
  const scaled = 1 + ((value - min) * 4) / (max - min);
  return reversed === true ? 6 - scaled : scaled;
}

function overallQuestions({ questions }: Survey): readonly Question[] {
  const scales = questions.filter(({ kind }) => kind === 'scale');
  const overall = scales.filter(({ dimension }) => dimension === 'overall');
  return overall.length > 0 ? overall : scales.filter(({ min = 1, max = 5 }) => min === 1 && max === 5);
}

export const asksOverall = (survey: Survey): boolean => overallQuestions(survey).length > 0;

/** Null where it was left blank. */
export function overallOf(raw: Raw, answer: Answer): number | null {
  const asked = overallQuestions(surveyOf(raw, answer));
  return mean(asked.map((question) => onFive(answer, question)).filter((score) => score !== null));
}

export const asksToRecommend = ({ questions }: Survey): boolean =>
  questions.some(({ kind }) => kind === 'nps');

export function recommendationOf(raw: Raw, answer: Answer): number | null {
  const asked = surveyOf(raw, answer).questions.find(({ kind }) => kind === 'nps');
  const value = asked && answer.values[asked.id];
  return typeof value === 'number' && value >= 0 && value <= 10 ? value : null;
}

/** Whether the client said in it that not everybody was treated fairly. */
export function isUnfair(raw: Raw, answer: Answer, low: number): boolean {
  return surveyOf(raw, answer)
    .questions.filter(({ aspect, level }) => aspect === 'service' && level === 'social')
    .some((question) => (onFive(answer, question) ?? Number.POSITIVE_INFINITY) <= low);
}

/** Clients of whom something is recorded by the day; those of whom nothing ever is, from when they were typed in. */
export function knownOn(raw: Raw, day: string): Set<string> {
  const by = (instant: string) => dayAt(instant, raw.zone) <= day;
  const ever = [...raw.registrations, ...raw.interactions, ...raw.answers, ...raw.cases, ...raw.costs];
  const then = [
    ...placesOn(raw, day).map(({ registration }) => registration),
    ...raw.interactions.filter(({ at }) => by(at)),
    ...raw.answers.filter(({ at, created }) => by(at ?? created)),
    ...raw.cases.filter(({ opened }) => opened <= day),
    ...raw.costs.filter((one) => one.day <= day),
  ];
  const isKnown = ({ id, created }: Client) =>
    (ever.some(({ client }) => client === id) ? then : [{ client: by(created) ? id : '' }]).some(
      ({ client }) => client === id,
    );
  return new Set(raw.clients.filter(isKnown).map(({ id }) => id));
}
