/** `kpi`: the figures of an event against those of another, or one figure with the clients behind it. */
import { editionBefore, editionsOf, seriesOf } from '../domain/edition/participation.ts';
import { seriesMeant } from '../domain/edition/series-meant.ts';
import { groupings } from '../domain/kpi/groups.ts';
import { measure } from '../domain/kpi/measure.ts';
import { uncheckedRoles } from '../domain/kpi/unchecked.ts';
import { eventToJudge, eventToWatch } from '../domain/kpi/which-event.ts';
import type { Event } from '../domain/records/event.ts';
import { thresholdsOf } from '../domain/records/thresholds.ts';
import type { Roster } from '../domain/roster.ts';
import { factsOfEvents, readFigured } from '../porch/readings/figures.ts';
import { membersOf } from '../porch/selected/counted.ts';
import { judged } from '../porch/selected/judgement.ts';
import { kpiReport } from '../reports/kpi/kpi.ts';
import { command } from './command.ts';
import { againstOption, eventOption, flag, judging, oneOf, segmentOption, text } from './options.ts';

export default command({
  arguments: {},
  options: {
    event: eventOption,
    against: againstOption,
    segment: segmentOption,
    by: oneOf('--by <FIELD>', groupings),
    explain: text('--explain <KPI>'),
    pace: flag('--pace'),
    check: flag('--check'),
    headlines: flag('--headlines'),
    trend: flag('--trend'),
    ...judging,
  },
  async run(
    context,
    { event: ref, against: otherRef, segment, by, explain, pace, check, headlines, trend, ...typed },
  ) {
    const explained = explain === undefined ? undefined : (await kpiMeant(explain)).id;
    const only = explained ?? (headlines === true ? 'headlines' : undefined);
    const whole = segment !== undefined || by !== undefined || explained !== undefined;
    const read = await readFigured(context, typed, { whole });
    const { roster, judgement } = read;
    const { day, series } = judgement;
    const events = [...roster.events.values()];
    const editions = series === undefined ? events : events.filter((one) => seriesOf(one) === series);
    const event = ref === undefined ? eventToJudge(editions, day) : await named(roster, ref);
    if (event === undefined) return kpiReport({ event: null, against: null, held: false, segment }, []);
    const includes = segment === undefined ? undefined : await membersOf(context, read, segment);
    const factsOf = factsOfEvents(context, read, includes);
    if (pace === true) {
      const { paceOfEvent } = await import('../porch/readings/pace.ts');
      const against = otherRef === undefined ? undefined : await named(roster, otherRef);
      const watched =
        ref === undefined ? eventToWatch(editions, day, (one) => factsOf(one).registered.length > 0) : event;
      return judged(paceOfEvent(watched ?? event, against, { events, day, segment, factsOf }), judgement);
    }
    if (by !== undefined) {
      const { figuresByGroup } = await import('../porch/readings/figures-beside.ts');
      return judged(figuresByGroup(context, read, { event, by, only, includes }), judgement);
    }
    if (series !== undefined && ref === undefined && explained === undefined && check !== true) {
      const { figuresOfEditions } = await import('../porch/readings/figures-beside.ts');
      return judged(figuresOfEditions(series, editionsOf(events, series), factsOf, only), judgement);
    }
    const against =
      otherRef === undefined ? editionBefore(events, event, day) : await named(roster, otherRef);
    const facts = factsOf(event);
    const measured = measure(facts, against ? factsOf(against) : null, only);
    const of = { event, against: against ?? null, held: facts.held, segment };
    const [first, ...further] = measured;
    if (check === true) {
      const { kpiCheck } = await import('../reports/kpi/check.ts');
      return judged(kpiCheck(of, measured, [...roster.targets.values()]), judgement);
    }
    if (explained === undefined || first === undefined) {
      const report = kpiReport(of, measured, [...roster.targets.values()], {
        unchecked: uncheckedRoles(facts),
        series: seriesMeant(events, event),
      });
      if (trend !== true) return judged(report, judgement);
      const { trended } = await import('../porch/readings/trend.ts');
      return judged(trended(report, measured, { event, events, day, factsOf, only }), judgement);
    }
    const { kpiExplanation } = await import('../reports/kpi/explain.ts');
    const limits = thresholdsOf(roster.settings);
    return judged(kpiExplanation(of, [first, ...further], roster.clients, limits), judgement);
  },
});

// The plain table is for every morning: what reads names and conditions is loaded where somebody typed one.

async function kpiMeant(typed: string) {
  const { kpiTyped } = await import('../porch/typed/kpi.ts');
  return kpiTyped(typed);
}

async function named(roster: Pick<Roster, 'events'>, ref: string): Promise<Event> {
  const known = roster.events.get(ref);
  if (known !== undefined) return known;
  const { resolveEvent } = await import('../domain/find/named.ts');
  return resolveEvent(roster.events.values(), ref);
}
