/** By which day and in which series a reading judges: `--as-of` and `--series`, else today and the main series of each client. */
import type { Context } from '../../context.ts';
import { type CollectionName, collectionNames, type Roster } from '../../domain/roster.ts';
import type { View } from '../../domain/view.ts';
import type { Day } from '../../lib/time/day.ts';
import { say } from '../../reports/phrases.ts';
import type { Report } from '../../reports/report.ts';
import type { Want } from '../../store/store.ts';

/** As typed. */
export interface Judging {
  readonly asOf: string | undefined;
  readonly series: string | undefined;
}

export interface Judgement {
  readonly day: Day;
  /** The day was typed: the roster is read as it was then. */
  readonly past: boolean;
  readonly series?: string;
}

export interface Judged<K extends CollectionName> {
  readonly roster: Roster<K>;
  readonly judgement: Judgement;
}

/** Who was known on a day is told by all of these. */
const witnesses: readonly CollectionName[] = [
  'events',
  'registrations',
  'interactions',
  'answers',
  'cases',
  'costs',
];

/**
 * The collections as they were on the day judged. Fails with `day.unreadable` and `series.unknown`. Of those in `fields`
 * only these fields, or what a view makes of them, are read where it is not the past that is judged.
 */
export async function readJudged<K extends CollectionName>(
  context: Context,
  wanted: readonly K[],
  typed: Judging,
  fields: { readonly [C in K]?: readonly string[] | View } = {},
): Promise<Judged<K>> {
  const further: CollectionName[] = typed.series === undefined ? [] : ['events'];
  if (typed.asOf !== undefined) further.push(...witnesses);
  const all = new Set<CollectionName>([...wanted, ...further]);
  const want = collectionNames
    .filter((name) => all.has(name))
    .map((name): Want => {
      const few = (fields as Readonly<Record<string, readonly string[] | View | undefined>>)[name];
      if (few === undefined || typed.asOf !== undefined) return name;
      return 'of' in few ? { from: name, fields: few.fields, view: few } : { from: name, fields: few };
    });
  const roster = (await context.read(want)) as Roster;
  const today = context.todayIn(roster);
  // Most readings judge by today: what reads a typed day or series is loaded where somebody typed one.
  const day = typed.asOf === undefined ? today : await dayTyped(typed.asOf, today);
  const series = typed.series === undefined ? undefined : await seriesTyped(roster, typed.series);
  const judgement = { day, past: typed.asOf !== undefined, ...(series === undefined ? {} : { series }) };
  if (!judgement.past) return { roster, judgement };
  const { asItWas } = await import('../../domain/dossier/as-it-was.ts');
  return { roster: asItWas(roster, day, context.zoneOf(roster)), judgement };
}

/** What was read judged as it is today. */
export function byToday<K extends CollectionName>(context: Context, roster: Roster<K>): Judged<K> {
  return { roster, judgement: { day: context.todayIn(roster), past: false } };
}

async function dayTyped(text: string, today: Day): Promise<Day> {
  const { readDay } = await import('../typed/day.ts');
  return readDay(text, today);
}

async function seriesTyped(roster: Roster<'events'>, text: string): Promise<string> {
  const { resolveSeries } = await import('../../domain/find/named.ts');
  return resolveSeries(roster.events.values(), text);
}

/** The report, saying by which day it judges where one was typed. */
export function judged(report: Report, { day, past }: Judgement): Report {
  return past ? { ...report, notes: [say('as-of', { day }), ...(report.notes ?? [])] } : report;
}
