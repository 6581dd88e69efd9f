/** The rows of a list of people as drafts, each with a registration where the list is about an event. */
import type { Issue, RejectedRow, Sheetful } from '../../domain/draft.ts';
import type { Column } from '../column/columns.ts';
import { dayOrdersOf, type FoundOrder } from '../column/day-order.ts';
import { asWritten } from '../column/distinct.ts';
import { personDays } from '../person/persons.ts';
import { issueAt } from '../raw/note.ts';
import type { ReadOptions } from '../raw/read-options.ts';
import type { RawTable } from '../raw/table.ts';
import { registrationReader } from '../registration/registrations.ts';
import type { Recognised } from '../sheet/recognise.ts';
import { ratedBy } from './answer/rated.ts';
import { eventAbove } from './event/event-above.ts';
import { eventInChain } from './event/event-in-chain.ts';
import { ofOneEvent } from './event/held-events.ts';
import { namedEvent, noEvent } from './event/named-event.ts';
import { rowsOfOne, rowsOfOthers } from './event/of-one.ts';
import { withGuests } from './guest-rows.ts';
import { listedRows } from './listed/listed-rows.ts';
import { type Payment, withRefunds } from './order/refund-rows.ts';
import { seatsOf, withBuyers, withPayers } from './order/shared-orders.ts';
import { personRowReader } from './person-row.ts';
import { rowKeys } from './row-key.ts';

type People = Pick<
  Sheetful,
  | 'drafts'
  | 'seats'
  | 'survey'
  | 'answers'
  | 'eventName'
  | 'eventDay'
  | 'checkinKnown'
  | 'skipped'
  | 'rejected'
  | 'issues'
>;

/** `whole` are the tables as they stood in the file, with what is above the list. */
export function readPeople(
  all: Recognised,
  file: string,
  options: ReadOptions,
  whole: readonly RawTable[],
): People {
  const { layout, rows, source, isWorkbook, headerRow } = all;
  const { region, dateOrder: said, progress } = options;
  const aboutEvent = isAboutEvent(all, options);
  const known = { said, source: source?.dayOrder, region, isWorkbook, eventDay: options.event?.start };
  const ofOne = aboutEvent ? ofOneEvent(layout, rows, known, options.event, file) : null;
  const recognised = ofOne ? rowsOfOne(all, ofOne) : all;
  const event = ofOne ?? (aboutEvent ? namedEvent(layout, rows, known) : noEvent);
  const isNamed = !aboutEvent || event.name !== undefined || layout.one('event') !== undefined;
  const chained = isNamed ? null : eventInChain(whole[0]?.above ?? [], options.today);
  const above = isNamed ? {} : (chained ?? eventAbove(whole, headerRow, layout, rows, known));
  const days = dayOrdersOf(personDays(layout), rows, known);
  const registration = aboutEvent ? registrationReader(layout, rows, options, known) : null;
  const rated = aboutEvent ? ratedBy(layout, rows, options, all.worths) : null;
  const keys = rowKeys(layout, rows, source, recognised.fingerprint);
  const headings = asWritten(recognised.headings);
  const readRow = personRowReader(recognised, options, { days, registration, event, rated, keys, headings });

  const read: Payment[] = [];
  const answers: Sheetful['answers'][number][] = [];
  const skipped: Issue[] = ofOne ? rowsOfOthers(all, ofOne) : [];
  const rejected: RejectedRow[] = [];
  const issues = ambiguousDays(recognised, [...(registration?.ambiguous ?? []), ...guessedOf(days)]);
  for (const heading of rated?.turned ?? [])
    issues.push(issueAt({ row: headerRow }, 'turned-scale', heading));
  const listed = listedRows(recognised, { aboutEvent, headings, keys, progress }, { skipped, issues });
  for (const row of listed) {
    const said = readRow(row);
    if ('skipped' in said) skipped.push(said.skipped);
    else if ('rejected' in said) rejected.push(said.rejected);
    else {
      for (const draft of said.drafts) read.push(draft);
      if (said.answer) answers.push(said.answer);
      issues.push(...said.issues);
    }
  }

  const { drafts, seats, passed } = together(read, recognised);
  return {
    drafts,
    seats,
    ...(rated === null ? {} : { survey: rated.survey }),
    answers,
    ...(event.name === undefined ? {} : { eventName: event.name }),
    ...(event.day === undefined ? {} : { eventDay: event.day }),
    ...above,
    checkinKnown: registration?.saysWhoCame() ?? false,
    skipped: [...skipped, ...passed],
    rejected,
    issues,
  };
}

/** A list of exhibitors is about an event where it says what they take or pay, or where a person said so. */
function isAboutEvent({ as, layout }: Recognised, { forEvent }: ReadOptions): boolean {
  if (as === 'registrations') return true;
  const fields = ['booth', 'area', 'fee', 'paid', 'sponsorship', 'order'] as const;
  return as === 'exhibitors' && (forEvent === true || fields.some((field) => layout.one(field)));
}

function guessedOf(days: ReadonlyMap<Column, FoundOrder>): readonly Column[] {
  return [...days].flatMap(([column, { guessed }]) => (guessed ? column : []));
}

function ambiguousDays({ headerRow }: Recognised, columns: readonly Column[]): Issue[] {
  return columns.map(({ written }) => issueAt({ row: headerRow }, 'ambiguous-days', written, written));
}

/** What rows say only together with others: refunds, guests, the seats and the buyer of an order. `passed` are no drafts of their own. */
function together(
  read: readonly Payment[],
  { source }: Recognised,
): Pick<People, 'drafts' | 'seats'> & { readonly passed: readonly Issue[] } {
  const { drafts: settled, refunds, spent } = withRefunds(read, source?.paidBack !== undefined);
  const { drafts: hosts, along, nobody } = withGuests(settled);
  const { drafts, seats } = seatsOf(withPayers(hosts), source?.id ?? 'order');
  const passed = [
    ...refunds.map(({ place }) => issueAt(place, 'refund-row')),
    ...spent.map(({ place }) => issueAt(place, 'money-out')),
    ...along.map(({ place }) => issueAt(place, 'guest-row')),
    ...[...nobody, ...seats].map(({ place }) => issueAt(place, 'placeholder')),
  ];
  return { drafts: withBuyers(drafts), seats, passed };
}
