/** A roster made by hand, small enough to compute every figure of it on paper. */

import { clientFactsOf } from '../../../src/domain/kpi/facts/client-facts.ts';
import {
  type EventFacts,
  eventFacts,
  type FactsScope,
  type KpiRoster,
  type kpiCollections,
  type SeriesLabels,
} from '../../../src/domain/kpi/facts/event-facts.ts';
import type { Figure } from '../../../src/domain/kpi/figure.ts';
import { type KpiId, kpis } from '../../../src/domain/kpi/index.ts';
import type { Case } from '../../../src/domain/records/case.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Cost, CostCategory } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Money } from '../../../src/domain/records/field.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Answer, Question, Survey } from '../../../src/domain/records/survey.ts';
import type { Roster, RosterSettings } from '../../../src/domain/roster.ts';

export const today = '2026-11-24';
const zone = 'Asia/Shanghai';
export const limits = {
  'ltv.discount': 0.1,
  'service.rate': 0,
  'index.satisfaction': 1,
  'index.confirmation': 1,
  'index.ideal': 1,
};
const typed = { created: '2023-01-01T00:00:00.000Z', updated: '2023-01-01T00:00:00.000Z' };

type Loose<T> = Partial<T> & Pick<T, Extract<keyof T, 'id'>>;

export const event = (id: string, start: string, more: Partial<Event> = {}): Event => ({
  id,
  ...typed,
  name: `Salon ${start}`,
  series: 'Salon',
  start,
  ...more,
});

let next = 1;
/** `C1 E001` and what else is known; registered unless said otherwise. */
export const registration = (client: string, of: string, more: Partial<Registration> = {}): Registration => ({
  id: `R${String(next++).padStart(5, '0')}`,
  ...typed,
  client,
  event: of,
  status: 'registered',
  ...more,
});

export const came = (client: string, of: string, more: Partial<Registration> = {}): Registration =>
  registration(client, of, { status: 'attended', ...more });

export const followup = (
  id: string,
  client: string,
  due: string,
  more: Partial<FollowUp> = {},
): FollowUp => ({
  id,
  ...typed,
  client,
  due,
  text: 'call',
  priority: 'normal',
  state: 'open',
  ...more,
});

export const done = (day: string) => ({ state: 'done', doneAt: `${day}T04:00:00.000Z` }) as const;

export const interaction = (id: string, client: string, more: Partial<Interaction> = {}): Interaction => ({
  id,
  ...typed,
  client,
  at: '2026-03-01T00:00:00.000Z',
  text: 'said',
  ...more,
});

export const client = (id: string, more: Partial<Client> = {}): Client => ({
  id,
  ...typed,
  kind: 'person',
  name: id,
  ...more,
});

export const aCase = (id: string, of: string, more: Partial<Case> = {}): Case => ({
  id,
  ...typed,
  client: of,
  kind: 'complaint',
  text: 'too loud',
  opened: '2026-03-02',
  ...more,
});

export const cost = (id: string, amount: Money, category: CostCategory, more: Partial<Cost> = {}): Cost => ({
  id,
  ...typed,
  day: '2026-01-01',
  amount,
  category,
  ...more,
});

export const overall: Question = {
  id: 'overall',
  text: { en: 'Overall?' },
  kind: 'scale',
  min: 1,
  max: 5,
  dimension: 'overall',
};
export const recommend: Question = { id: 'recommend', text: { en: 'Recommend?' }, kind: 'nps' };

export const survey = (id: string, of: string, more: Partial<Survey> = {}): Survey => ({
  id,
  ...typed,
  name: `Survey ${id}`,
  event: of,
  questions: [overall, recommend],
  ...more,
});

export const answer = (of: string, values: Answer['values'], more: Partial<Answer> = {}): Answer => ({
  id: `A${String(next++).padStart(5, '0')}`,
  ...typed,
  survey: of,
  mode: 'import',
  complete: true,
  at: '2026-03-05T00:00:00.000Z',
  values,
  ...more,
});

interface Parts {
  readonly settings?: RosterSettings;
  readonly events: readonly Event[];
  readonly registrations?: readonly Registration[];
  readonly interactions?: readonly Interaction[];
  readonly followups?: readonly FollowUp[];
  readonly surveys?: readonly Survey[];
  readonly answers?: readonly Answer[];
  readonly clients?: readonly Client[];
  readonly cases?: readonly Case[];
  readonly costs?: readonly Cost[];
}

/** What they come to is told by the tests of relationships. */
export const noLabels: SeriesLabels = { lifecycles: () => new Map(), trustLengths: () => new Map() };

const byId = <T extends Loose<{ id: string }>>(records: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

type Joined = Exclude<(typeof kpiCollections)[number], 'clients' | 'targets'>;

export const roster = (parts: Parts): KpiRoster & Roster<Joined> => ({
  settings: parts.settings ?? { currency: 'CNY' },
  counters: {},
  events: byId(parts.events),
  registrations: byId(parts.registrations),
  interactions: byId(parts.interactions),
  followups: byId(parts.followups),
  surveys: byId(parts.surveys),
  answers: byId(parts.answers),
  cases: byId(parts.cases),
  costs: byId(parts.costs),
  clients: clientFactsOf(byId(parts.clients)),
});

export function factsOf(of: KpiRoster, id: string, scope: Partial<FactsScope> = {}): EventFacts {
  const found = of.events.get(id);
  if (!found) throw new Error(`no event ${id}`);
  return eventFacts(of, { day: today, zone, limits, labels: noLabels, ...scope })(found);
}

/** All figures of one KPI, without the people. */
export function figures(id: KpiId, facts: EventFacts): Omit<Figure, 'people'>[] {
  const kpi = kpis.find((one) => one.id === id);
  return (kpi?.compute(facts) ?? []).map(({ people: _, ...figure }) => figure);
}

/** The first figure of a KPI. */
export function figure(id: KpiId, facts: EventFacts): Omit<Figure, 'people'> {
  const [first] = figures(id, facts);
  if (!first) throw new Error(`no figure ${id}`);
  return first;
}

/** Who made the numerator and the denominator of a KPI what they are, each once, in order. */
export function people(
  id: KpiId,
  facts: EventFacts,
): { numerator: string[]; denominator: string[]; leftOut?: string[] } {
  const figure = kpis.find((one) => one.id === id)?.compute(facts)[0];
  const once = (ids: Iterable<string> = []) => [...new Set(ids)].sort();
  const { numerator, denominator, leftOut } = figure?.people ?? {};
  return {
    numerator: once(numerator),
    denominator: once(denominator),
    ...(leftOut ? { leftOut: once(leftOut) } : {}),
  };
}
