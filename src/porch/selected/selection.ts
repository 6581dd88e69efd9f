/** The clients or registrations a typed condition selects, reading only the collections it needs. */
import type { Context } from '../../context.ts';
import { type Dossiers, dossiers } from '../../domain/dossier.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import type { Client } from '../../domain/records/client.ts';
import { thresholdsOf } from '../../domain/records/thresholds.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import {
  type LabelRoster,
  labelCollections,
  type Relationships,
  relationships,
} from '../../domain/relationship/relationship.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { segmentBook, type segmentCollections } from '../../domain/segment/book.ts';
import { readCondition } from '../../domain/segment/check.ts';
import type { Condition } from '../../domain/segment/condition.ts';
import { clientLanguage } from '../../domain/segment/language/client-language.ts';
import { mentions } from '../../domain/segment/language/language.ts';
import {
  type Registered,
  registrationLanguage,
} from '../../domain/segment/language/registration-language.ts';
import { compile, type MatchContext, needs } from '../../domain/segment/match.ts';
import { refusalsAmong } from '../../domain/segment/refusals.ts';
import { selectClients, selects } from '../../domain/segment/select.ts';
import { type Judged, type Judgement, type Judging, readJudged } from './judgement.ts';

export interface Selection<T> extends Judged<CollectionName> {
  readonly selected: readonly T[];
}

/** What matching needs to know of this roster, by `judgement` or as it is today. */
export function matchContext(
  context: Context,
  roster: Roster<(typeof segmentCollections)[number]>,
  judgement: Judgement = { day: context.todayIn(roster), past: false },
): MatchContext & { readonly dossiers: Dossiers; readonly relationships: Relationships } {
  const { day, series } = judgement;
  const zone = context.zoneOf(roster);
  const joined = dossiers(roster, { day, zone, ...(series === undefined ? {} : { series }) });
  const book = segmentBook((roster.segments ?? new Map()).values(), day);
  return {
    day,
    zone,
    me: context.settings.owner,
    dossiers: joined,
    // Conditions say which collections they need: what nobody asks for is not there, and is not looked at.
    relationships: relationships(roster as LabelRoster, joined, thresholdsOf(roster.settings), series),
    refusals: refusalsAmong(() => roster.clients?.values() ?? []),
    resolveEvent: (ref) => resolveEvent(roster.events.values(), ref),
    conditionOf: (name) => book.conditionOf(name),
  };
}

export interface Selecting {
  /** Collections wanted besides those the condition reads. */
  readonly also?: readonly CollectionName[];
  /** Their labels are wanted, too. */
  readonly labelled?: boolean;
  readonly judging?: Judging;
}

const byToday: Judging = { asOf: undefined, series: undefined };

/** Whether a day can be read does not depend on which day it is, so what a condition needs is known before the roster is. */
function anyDay(context: Context): string {
  return context.now.slice(0, 10);
}

export async function selectedClients(
  context: Context,
  condition: string,
  selecting: Selecting = {},
): Promise<Matched<Client>> {
  const { selected, ...walked } = await clientsAsWalked(context, condition, selecting);
  return { ...walked, selected: [...selected] };
}

/** And what they were matched by. */
interface Matched<T> extends Selection<T> {
  readonly matching: ReturnType<typeof matchContext>;
}

interface Walked extends Judged<CollectionName> {
  /** What was typed, read. */
  readonly tree: Condition;
  readonly selected: Iterable<Client>;
  readonly matching: ReturnType<typeof matchContext>;
}

/** The same, but looked for as they are walked: a list of a few need not look at all. */
export async function clientsAsWalked(
  context: Context,
  condition: string,
  { also = [], labelled = false, judging = byToday }: Selecting = {},
): Promise<Walked> {
  const asked = needs(readCondition(condition, clientLanguage, anyDay(context)), clientLanguage);
  const wanted = labelled ? [...asked, ...labelCollections] : asked;
  const fields = Object.fromEntries(
    Object.entries(joinedFields).filter(([name]) => !also.some((one) => one === name)),
  );
  const { roster, judgement } = await readJudged(context, ['clients', ...wanted, ...also], judging, fields);
  const matching = matchContext(context, roster, judgement);
  const tree = readCondition(condition, clientLanguage, matching.day);
  const isSelected = selects(tree, matching);
  function* walk() {
    for (const client of roster.clients.values()) if (isSelected(client)) yield client;
  }
  return { roster, judgement, matching, tree, selected: { [Symbol.iterator]: walk } };
}

export async function selectedRegistrations(
  context: Context,
  condition: string,
  { also = [], labelled = false, judging = byToday }: Selecting = {},
): Promise<Matched<Registered> & { readonly archived: number }> {
  const asked = needs(readCondition(condition, registrationLanguage, anyDay(context)), registrationLanguage);
  const wanted = labelled ? [...asked, ...labelCollections] : asked;
  const { roster, judgement } = await readJudged(
    context,
    ['clients', 'events', 'registrations', ...wanted, ...also],
    judging,
  );
  const matching = matchContext(context, roster, judgement);
  const tree = readCondition(condition, registrationLanguage, matching.day);
  const test = compile(tree, registrationLanguage, matching);
  const withArchived = mentions(tree, registrationLanguage, 'archived');
  const selected: Registered[] = [];
  /** Of archived clients, who are counted all the same. */
  let archived = 0;
  for (const registration of roster.registrations.values()) {
    const client = roster.clients.get(registration.client);
    const event = roster.events.get(registration.event);
    if (!client || !event) continue;
    const one = { registration, client, event };
    if (!test(one)) continue;
    if (client.archived && !withArchived) archived++;
    else selected.push(one);
  }
  return { roster, judgement, matching, selected, archived };
}

/** The clients of a segment, named or typed as a condition, as a test of ids. */
export function segmentTest(
  context: Context,
  { roster, judgement }: Judged<CollectionName>,
  typed: string,
): (id: string) => boolean {
  const matching = matchContext(context, roster, judgement);
  const condition = segmentBook(roster.segments.values(), matching.day).meant(typed);
  const members = new Set(selectClients(roster.clients.values(), condition, matching).map(({ id }) => id));
  return (id) => members.has(id);
}
