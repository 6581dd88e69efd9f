/** All that is known of an event, put together on one page. */
import type { Context } from '../../context.ts';
import { together } from '../../domain/churn/together.ts';
import { toWinBack } from '../../domain/churn/win-back.ts';
import { editionBefore, seriesOf } from '../../domain/edition/participation.ts';
import { seriesMeant } from '../../domain/edition/series-meant.ts';
import { findings } from '../../domain/kpi/findings.ts';
import { measure } from '../../domain/kpi/measure.ts';
import { nextSteps } from '../../domain/kpi/next-steps.ts';
import { uncheckedRoles } from '../../domain/kpi/unchecked.ts';
import type { Event } from '../../domain/records/event.ts';
import { eventReport } from '../../reports/event/page.ts';
import { cameBackReport, costsByCategory, slippingReport } from '../../reports/event/people.ts';
import { satisfactionReports } from '../../reports/event/satisfaction.ts';
import type { Report } from '../../reports/report.ts';
import { actionsOfEvent } from '../../reports/survey/actions.ts';
import { matchContext, segmentTest } from '../selected/selection.ts';
import { type Figured, factsOfEvents } from './figures.ts';
import { paceOfEvent } from './pace.ts';

interface Asked {
  readonly event: Event;
  /** To compare with, where one was named. */
  readonly against: Event | undefined;
  readonly segment: string | undefined;
}

export function reportOfEvent(context: Context, read: Figured, { event, against, segment }: Asked): Report {
  const { roster, judgement } = read;
  const { day } = judgement;
  const events = [...roster.events.values()];
  const other = against ?? editionBefore(events, event, day) ?? null;
  const includes = segment === undefined ? undefined : segmentTest(context, read, segment);
  const factsOf = factsOfEvents(context, read, includes);
  const [facts, factsBefore] = [factsOf(event), other && factsOf(other)];
  const measured = measure(facts, factsBefore);
  const targets = [...roster.targets.values()];
  const { relationships } = matchContext(context, roster, { ...judgement, series: seriesOf(event) });
  const clients = [...roster.clients.values()];
  const slipping = toWinBack(
    clients.filter(({ id }) => includes?.(id) !== false),
    {
      relationshipOf: relationships.of,
      losses: roster.losses.values(),
      decisions: roster.decisions.values(),
      day,
      decided: false,
    },
  ).filter(({ relationship }) => relationship.main.stage.value !== null);
  const openActions = [...roster.actions.values()].filter(
    (one) => one.state === 'open' && roster.surveys.get(one.survey)?.event === event.id,
  );
  const { value: stake } = together(slipping.map((one) => one.stake));
  return eventReport({
    judged: { event, against: other, held: facts.held, segment },
    findings: findings(facts, measured, factsBefore === null ? [] : measure(factsBefore, null), targets),
    steps: nextSteps(facts, measured, { clients: slipping.length, stake }, openActions.length),
    measured,
    targets,
    pace: paceOfEvent(event, against, { events, day, factsOf, segment }),
    satisfaction: satisfactionReports(measured, facts.answers, roster.clients),
    actions: actionsOfEvent(roster, event.id, { day, zone: context.zoneOf(roster) }),
    costs: costsByCategory(facts.costs()),
    cameBack: cameBackReport(
      clients
        .filter(({ id }) => facts.returning.has(id) && (!facts.held || facts.participants.has(id)))
        .map(relationships.of),
      facts.clientsBefore === null,
      facts.held,
    ),
    slipping: slippingReport(slipping),
    unchecked: uncheckedRoles(facts),
    series: seriesMeant(events, event),
  });
}
