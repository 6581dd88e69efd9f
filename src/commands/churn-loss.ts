/** `churn-loss`: what is lost with a client, with those of a condition, or with those lost between two editions. */
import type { Context } from '../context.ts';
import {
  type Assumptions,
  type EditionWorth,
  type LossStep,
  leaversOf,
  lostBetween,
} from '../domain/churn/churn-loss.ts';
import { editionsAYear } from '../domain/churn/rhythm.ts';
import { editionBefore, inOrder, lastDay, seriesOf } from '../domain/edition/participation.ts';
import { fail } from '../domain/errors.ts';
import { resolveEvent } from '../domain/find/named.ts';
import { resolveClient } from '../domain/find.ts';
import { eventToJudge } from '../domain/kpi/which-event.ts';
import type { Client } from '../domain/records/client.ts';
import type { Event } from '../domain/records/event.ts';
import { type Thresholds, thresholdsOf } from '../domain/records/thresholds.ts';
import { joinedFields } from '../domain/relationship/read-fields.ts';
import type { Stake } from '../domain/relationship/worth/at-stake.ts';
import type { Roster } from '../domain/roster.ts';
import { segmentCollections } from '../domain/segment/book.ts';
import { readCondition } from '../domain/segment/check.ts';
import { clientLanguage } from '../domain/segment/language/client-language.ts';
import { selectClients } from '../domain/segment/select.ts';
import { groupBy } from '../lib/collect.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import type { Day } from '../lib/time/day.ts';
import { type Judgement, judged, readJudged } from '../porch/selected/judgement.ts';
import { matchContext } from '../porch/selected/selection.ts';
import { churnLossReport, type LossCalculation } from '../reports/churn/loss.ts';
import { type Phrase, say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { eventOption, judging, text } from './options.ts';
import { moneyOf } from './record-options.ts';
import { limitTyped } from './roster-settings.ts';

const assumptions = ['periods', 'years', 'reached', 'influenced', 'spread', 'stop'] as const;

export default command({
  arguments: { condition: 'any' },
  selects: 'clients',
  options: {
    event: eventOption,
    spend: text('--spend <AMOUNT>'),
    periods: text('--periods <N>'),
    years: text('--years <N>'),
    reached: text('--reached <N>'),
    influenced: text('--influenced <SHARE>'),
    spread: text('--spread <N>'),
    stop: text('--stop <SHARE>'),
    ...judging,
  },
  async run(context, { condition, event, asOf, series, spend: amount, ...typed }) {
    const whom = condition.join(' ').trim();
    if (whom !== '' && event !== undefined) throw fail('usage.not-together', { one: whom, other: '--event' });
    const { roster, judgement } = await readJudged(
      context,
      segmentCollections,
      { asOf, series },
      joinedFields,
    );
    const limits = thresholdsOf(roster.settings);
    const assumed = Object.fromEntries(
      assumptions.map((key) => [key, assumption(key, typed[key], limits)]),
    ) as unknown as Assumptions;
    const spent = amount === undefined ? null : moneyOf(amount, roster.settings.currency);
    const said = new Set<LossStep>(assumptions.filter((key) => typed[key] !== undefined));
    if (spent) said.add('spend');
    const left =
      whom === '' ? between(context, roster, judgement, event) : ofClients(context, roster, judgement, whom);
    const leavers = leaversOf(left.each);
    const calculation: LossCalculation = {
      leavers,
      assumed,
      spend: spent ? spent.amount : leavers.spend,
      currency: spent?.currency ?? left.currency,
      typed: said,
      isCounted: left.isCounted,
      about: left.about,
      notes: [...left.notes, ...rhythmNotes(left, assumed.periods, typed.periods)],
    };
    const isOpen = whom === '' && event === undefined && series === undefined;
    const others = isOpen ? otherSeries(roster.events.values(), left.series) : [];
    const report = churnLossReport(calculation);
    return judged({ ...report, next: [...others, ...(report.next ?? [])] }, judgement);
  },
});

/** The lines that ask the same of other series with two editions or more, the latest first. */
function otherSeries(events: Iterable<Event>, own: string | undefined): string[] {
  const editions = groupBy(
    [...events].filter(({ cancelled, series }) => cancelled !== true && series !== undefined).sort(inOrder),
    seriesOf,
  );
  return [...editions]
    .filter(([series, of]) => series !== own && of.length > 1)
    .sort(([, a], [, b]) => ((a.at(-1)?.start ?? '') < (b.at(-1)?.start ?? '') ? 1 : -1))
    .slice(0, few)
    .map(([series]) => `regulars churn-loss --series ${shellWord(series)}`);
}

const few = 2;

type Read = Roster<(typeof segmentCollections)[number]>;
type Left = Pick<LossCalculation, 'about' | 'notes' | 'currency' | 'isCounted'> & {
  readonly each: readonly EditionWorth[];
  /** Of the series that is looked at, so many take place in a year; null where that cannot be told. */
  readonly aYear?: number | null;
  readonly series?: string;
};

/** An assumption stands until somebody says another, but not without a word where the roster knows better. */
function rhythmNotes({ aYear = null }: Left, assumed: number, typed: string | undefined): Phrase[] {
  if (aYear === null || typed !== undefined || aYear === assumed) return [];
  return [say('churn-loss.rhythm', { times: aYear, assumed })];
}

function assumption(
  key: (typeof assumptions)[number],
  typed: string | undefined,
  limits: Thresholds,
): number {
  const limit = `churn.${key}` as const;
  return typed === undefined ? limits[limit] : limitTyped(limit, typed, limits, `--${key}`);
}

/** Clients and what each was worth in an edition, of the last two they took part in. */
function ofClients(context: Context, roster: Read, judgement: Judgement, whom: string): Left {
  const matching = matchContext(context, roster, judgement);
  const isCondition = /[:<>=]/.test(whom);
  const clients = isCondition
    ? selectClients(roster.clients.values(), readCondition(whom, clientLanguage, judgement.day), matching)
    : [resolveClient(roster, whom)];
  const stakes = clients.map((client: Client) => matching.relationships.of(client).main.stake());
  const currency = stakes.find(({ value }) => value !== null)?.value?.currency ?? null;
  const [only] = isCondition ? [] : clients;
  return {
    isCounted: true,
    each: stakes.map((stake) => perEdition(stake, currency)),
    currency: currency ?? roster.settings.currency ?? null,
    about: only ? say('named.client', only) : say('churn-loss.condition', { condition: whom }),
    notes: clients.length === 0 ? [say('none.clients')] : [],
  };
}

function perEdition({ value, editions, hasOthers }: Stake, currency: string | null): EditionWorth {
  if (value === null || value.currency !== currency)
    return { amount: null, hasOthers: hasOthers || value !== null };
  return { amount: value.amount / editions.length, hasOthers };
}

/** The last event that has an edition before it: of a first one nobody can be lost. Where there is none, the last of all. */
function eventLeft(events: readonly Event[], day: Day): Event | undefined {
  const later = events.filter((one) => editionBefore(events, one, day) !== undefined);
  return eventToJudge(later, day) ?? eventToJudge(events, day);
}

/** Who was at the edition before and is not at this one; the latest where none is named. */
function between(context: Context, roster: Read, judgement: Judgement, typed: string | undefined): Left {
  const { day, series } = judgement;
  const events = [...roster.events.values()];
  const event =
    typed === undefined
      ? eventLeft(
          events.filter((one) => series === undefined || seriesOf(one) === series),
          day,
        )
      : resolveEvent(events, typed);
  const currency = roster.settings.currency ?? event?.currency ?? null;
  if (!event)
    return {
      isCounted: false,
      each: [],
      currency,
      about: null,
      notes: [say('none.events-yet')],
    };
  const { asOf } = matchContext(context, roster, judgement).dossiers;
  const { before, each } = lostBetween(roster, asOf, event, currency);
  const name = event.name;
  return {
    isCounted: before !== null && event.cancelled !== true,
    each,
    currency,
    series: seriesOf(event),
    aYear: editionsAYear(events, seriesOf(event), day),
    about: say('churn-loss.between', { before: before?.name ?? null, event: name }),
    notes: [
      ...(event.cancelled === true ? [say('kpi.cancelled', { event: name })] : []),
      ...(event.cancelled !== true && lastDay(event) > day ? [say('kpi.ahead', { event: name })] : []),
      ...(before ? [] : [say('churn-loss.first', { event: name })]),
      ...(before && each.length === 0 && event.cancelled !== true
        ? [say('churn-loss.nobody', { before: before.name, event: name })]
        : []),
    ],
  };
}
