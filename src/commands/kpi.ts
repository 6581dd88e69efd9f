/** `kpi`: the figures of an event against those of another, or one figure with the clients behind it. */
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import { registrationFacts } from '../domain/kpi/counting-registrations.ts';
import { decidingInteractions } from '../domain/kpi/due-in-cycle.ts';
import { eventFacts, kpiCollections } from '../domain/kpi/event-facts.ts';
import { type KpiId, kpis } from '../domain/kpi/index.ts';
import { measure } from '../domain/kpi/measure.ts';
import { eventToJudge } from '../domain/kpi/which-event.ts';
import { editionBefore, seriesOf } from '../domain/participation.ts';
import type { Event } from '../domain/records/event.ts';
import type { CollectionName, Roster } from '../domain/roster.ts';
import { nearest } from '../lib/near.ts';
import { type Judged, type Judging, judged, readJudged } from '../porch/judgement.ts';
import { kpiReport } from '../reports/kpi.ts';
import { command } from './command.ts';
import { againstOption, eventOption, judging, segmentOption, text } from './options.ts';

export default command({
  arguments: {},
  options: {
    event: eventOption,
    against: againstOption,
    segment: segmentOption,
    explain: text('--explain <KPI>'),
    ...judging,
  },
  async run(context, { event: ref, against: otherRef, segment, explain, ...typed }) {
    const only = explain === undefined ? undefined : kpiNamed(explain);
    const read = await readFor(context, { whole: segment !== undefined, clients: only !== undefined }, typed);
    const { roster, judgement } = read;
    const { day, series } = judgement;
    const zone = context.zoneOf(roster);
    const editions = [...roster.events.values()].filter(
      (one) => series === undefined || seriesOf(one) === series,
    );
    const event = ref === undefined ? eventToJudge(editions, day) : await named(roster, ref);
    if (event === undefined) return kpiReport({ event: null, against: null, held: false, segment }, []);
    const before = () => editionBefore(roster.events.values(), event, day);
    const against = otherRef === undefined ? before() : await named(roster, otherRef);
    const includes =
      segment === undefined ? undefined : await testOf(context, read as Judged<CollectionName>, segment);
    const factsOf = eventFacts(roster, { day, zone, ...(includes && { includes }) });
    const facts = factsOf(event);
    const measured = measure(facts, against ? factsOf(against) : null, only);
    const of = { event, against: against ?? null, held: facts.held, segment };
    const [first, ...further] = measured;
    if (only === undefined || first === undefined) return judged(kpiReport(of, measured), judgement);
    const { kpiExplanation } = await import('../reports/kpi-explain.ts');
    return judged(kpiExplanation(of, [first, ...further], roster.clients), judgement);
  },
});

interface Wanted {
  /** All that a segment may ask for. */
  readonly whole: boolean;
  readonly clients: boolean;
}

/** The collections of the figures; of the interactions, mostly none are needed. */
async function readFor(context: Context, { whole, clients }: Wanted, typed: Judging) {
  const names = [
    ...kpiCollections,
    ...(whole || clients ? (['clients'] as const) : []),
    ...(whole ? (['segments', 'interactions'] as const) : []),
  ];
  const fields = whole ? {} : { registrations: registrationFacts };
  const { roster, judgement } = await readJudged(context, names, typed, fields);
  if (whole) return { roster, judgement };
  const ids = decidingInteractions(roster.followups.values(), judgement.day);
  const { interactions } = await context.read([{ from: 'interactions', ids }]);
  return { roster: { ...roster, interactions }, judgement };
}

// The plain table is for every morning: what reads names and conditions is loaded where somebody typed one.

async function named(roster: Pick<Roster, 'events'>, ref: string): Promise<Event> {
  const known = roster.events.get(ref);
  if (known !== undefined) return known;
  const { resolveEvent } = await import('../domain/find.ts');
  return resolveEvent(roster.events.values(), ref);
}

async function testOf(
  context: Context,
  read: Judged<CollectionName>,
  segment: string,
): Promise<(client: string) => boolean> {
  const { segmentTest } = await import('../porch/selection.ts');
  return segmentTest(context, read, segment);
}

/** The figure meant by its id in any case. */
function kpiNamed(typed: string): KpiId {
  const ids = kpis.map(({ id }) => id);
  const found = ids.find((id) => id === typed.trim().toLowerCase());
  if (found === undefined) throw fail('kpi.unknown', { id: typed, near: nearest(typed, ids) });
  return found;
}
