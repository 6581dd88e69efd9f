/** The roster as the dashboard draws it: readings made of the reports the commands print. */
import type { Context } from '../context.ts';
import { UserError } from '../domain/errors.ts';
import { measure } from '../domain/kpi/measure.ts';
import { eventToJudge } from '../domain/kpi/which-event.ts';
import { editionBefore, lastDay } from '../domain/participation.ts';
import type { Client } from '../domain/records/client.ts';
import type { CollectionName, Roster } from '../domain/roster.ts';
import { readCondition } from '../domain/segment/check.ts';
import { clientLanguage } from '../domain/segment/client-language.ts';
import { selectClients } from '../domain/segment/select.ts';
import { dueOf } from '../domain/service/due.ts';
import { dueDay, lastContacts } from '../domain/service/recurrence.ts';
import { urgencyOf } from '../domain/service/urgency.ts';
import { problemIn } from '../output/problem.ts';
import { clientCard } from '../reports/card.ts';
import { clientsReport } from '../reports/clients.ts';
import { eventsReport } from '../reports/events.ts';
import { followupsReport } from '../reports/followups.ts';
import { glance } from '../reports/glance.ts';
import { kpiReport } from '../reports/kpi.ts';
import type { Report } from '../reports/report.ts';
import { cardIn } from './card-labels.ts';
import type { Found, Listed, Reading, Source } from './dashboard-reading.ts';
import { factsOfEvents, figured } from './figures.ts';
import { byToday } from './judgement.ts';
import { matchContext } from './selection.ts';

const collections: readonly CollectionName[] = [
  'clients',
  'events',
  'registrations',
  'interactions',
  'followups',
  'surveys',
  'answers',
  'segments',
  'cases',
  'costs',
  'losses',
  'decisions',
  'reviews',
  'targets',
];

export function dashboardSource(context: Context): Source {
  return {
    read: async () =>
      readingOf(context, (await context.read(collections)) as Roster, (await context.store()).path),
    watch: (listener) => {
      let stop = () => {};
      let isOver = false;
      context.store().then((store) => {
        if (!isOver) stop = store.watch(listener);
      });
      return () => {
        isOver = true;
        stop();
      };
    },
  };
}

function readingOf(context: Context, roster: Roster, path: string): Reading {
  const today = context.todayIn(roster);
  const matching = matchContext(context, roster);
  const select = (filter: string) =>
    selectClients(roster.clients.values(), readCondition(filter, clientLanguage, today), matching);
  const everybody = select('');
  const contacts = lastContacts(roster.interactions.values(), today, matching.zone);
  const due = [...roster.followups.values()]
    .filter(({ state }) => state === 'open')
    .map((one) => ({ ...one, due: dueDay(one, contacts) }))
    .filter((one) => dueOf(one, today) !== 'later')
    .map((followUp) => ({
      followUp,
      client: roster.clients.get(followUp.client) ?? null,
      // Judging the clients would keep the first frame waiting.
      urgency: urgencyOf(followUp, null, today),
    }));
  const ahead = [...roster.events.values()].filter(
    (event) => event.cancelled !== true && lastDay(event) >= today,
  );
  return {
    roster: path,
    overview: () => ({
      figures: listed(figures(context, roster)),
      due: listed(followupsReport(due, [], today, context.settings.owner)),
      // The next one first.
      ahead: reversed(listed(eventsReport(ahead, roster.registrations.values()))),
    }),
    clients(filter): Found {
      try {
        return found(filter === '' ? everybody : select(filter), null);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return found([], problemIn(error, context.words));
      }
    },
    card(id) {
      const client = roster.clients.get(id);
      if (client === undefined) return null;
      const card = cardIn(roster, roster, client, context, { day: matching.day });
      return clientCard(card, { isBrief: false, most: glance.whole });
    },
  };

  function found(clients: readonly Client[], problem: readonly string[] | null): Found {
    return { ...listed(clientsReport(clients)), all: everybody.length, problem };
  }
}

function listed(report: Report): Listed {
  return { report, rows: [...report.rows] };
}

function reversed({ report, rows }: Listed): Listed {
  return { report, rows: [...rows].reverse() };
}

/** The figures of the event held last, against the edition before. */
function figures(context: Context, roster: Roster): Report {
  const read = figured(byToday(context, roster));
  const event = eventToJudge(roster.events.values(), read.judgement.day);
  if (!event) return kpiReport({ event: null, against: null, held: false, segment: undefined }, []);
  const against = editionBefore(roster.events.values(), event, read.judgement.day) ?? null;
  const factsOf = factsOfEvents(context, read);
  const facts = factsOf(event);
  return kpiReport(
    { event, against, held: facts.held, segment: undefined },
    measure(facts, against && factsOf(against)).filter(({ kpi }) => kpi.isHeadline),
    [...roster.targets.values()],
  );
}
