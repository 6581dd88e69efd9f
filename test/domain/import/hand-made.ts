/** Rows, files and clients made by hand, in few words. */

import type {
  AnswerDraft,
  Draft,
  PersonDraft,
  RegistrationDraft,
  SeatDraft,
  Sheetful,
} from '../../../src/domain/draft.ts';
import { type ImportOptions, type ImportPlan, planImport } from '../../../src/domain/import/plan.ts';
import type { Client } from '../../../src/domain/records/client.ts';
import type { Question } from '../../../src/domain/records/survey.ts';
import { apply, emptyRoster, type Roster } from '../../../src/domain/roster.ts';
import { readPhones } from '../../../src/domain/value/contact.ts';
import { readEmails } from '../../../src/domain/value/email.ts';

export const now = '2026-11-24T09:00:00.000Z';
const typed = { created: '2026-01-01T00:00:00.000Z', updated: '2026-01-01T00:00:00.000Z' };

/** Contacts in one text, parted by spaces: what holds an `@` is an address, the rest are Chinese numbers or numbers in full. */
function contacts(text: string) {
  const parts = text.split(' ').filter((part) => part !== '');
  return {
    emails: parts.filter((part) => part.includes('@')).flatMap((part) => readEmails(part)),
    phones: parts.filter((part) => !part.includes('@')).flatMap((part) => readPhones(part, 'CN')),
  };
}

export function person(
  name: string,
  reached = '',
  organisation = '',
  more: Partial<PersonDraft> = {},
): PersonDraft {
  return {
    kind: 'person',
    name,
    ...contacts(reached),
    ...(organisation === '' ? {} : { organisation }),
    texts: {},
    custom: {},
    ...more,
  };
}

export function client(
  id: string,
  name: string,
  reached = '',
  organisation = '',
  more: Partial<Client> = {},
): Client {
  return {
    id,
    ...typed,
    kind: 'person',
    name,
    ...contacts(reached),
    ...(organisation === '' ? {} : { organisation }),
    ...more,
  };
}

export function registered(more: Partial<RegistrationDraft> = {}): RegistrationDraft {
  return { status: 'registered', answers: {}, ...more };
}

/** A row of a file about an event; whose contacts are the buyer's where `buyer` names them. */
export function row(
  who: PersonDraft,
  registration?: RegistrationDraft,
  buyer?: string,
): Omit<Draft, 'place'> {
  return {
    person: who,
    ...(registration ? { registration } : {}),
    ...(buyer === undefined ? {} : { buyer: contacts(buyer) }),
  };
}

type Loose<T> = Omit<T, 'place'>;

interface Contents {
  readonly seats?: readonly Loose<SeatDraft>[];
  readonly questions?: readonly Question[];
  readonly answers?: readonly Loose<AnswerDraft>[];
  readonly as?: Sheetful['as'];
  readonly tool?: string;
  readonly file?: string;
  readonly checkinKnown?: boolean;
  readonly scores?: Sheetful['scores'];
  readonly mapping?: Sheetful['mapping'];
  readonly fingerprint?: string;
}

/** A file of these rows, the first one in row 2; seats and answers stand below. */
export function sheet(rows: readonly Loose<Draft>[], contents: Contents = {}): Sheetful {
  const {
    seats = [],
    answers = [],
    questions,
    as = questions ? 'survey' : 'registrations',
    tool = 'generic',
  } = contents;
  const placed = <T extends object>(list: readonly T[], first: number) =>
    list.map((one, at) => ({ ...one, place: { row: first + at } }));
  return {
    file: contents.file ?? 'people.csv',
    tool,
    as,
    encoding: 'utf-8',
    headerRow: 1,
    headings: [],
    mapping: contents.mapping ?? [],
    scores: contents.scores ?? [],
    fingerprint: contents.fingerprint ?? 'f',
    rows: rows.length + seats.length + answers.length,
    drafts: placed(rows, 2),
    seats: placed(seats, 2 + rows.length),
    answers: placed(answers, 2 + rows.length + seats.length),
    ...(questions ? { survey: { questions, fingerprint: 'f1' } } : {}),
    checkinKnown: contents.checkinKnown ?? false,
    skipped: [],
    rejected: [],
    issues: [],
  };
}

export function rosterOf(...clients: readonly Client[]): Roster {
  return {
    ...emptyRoster({ currency: 'CNY' }),
    counters: { clients: clients.length },
    clients: new Map(clients.map((one) => [one.id, one])),
  };
}

export const salon = { create: { name: 'Salon 2026', start: '2026-04-17', series: 'Salon' } } as const;

export interface Imported {
  readonly roster: Roster;
  readonly plan: ImportPlan;
}

export function importing(
  file: Sheetful,
  into: Roster = emptyRoster(),
  options: Partial<ImportOptions> = {},
): Imported {
  const event = file.as === 'contacts' ? {} : { event: salon };
  const plan = planImport(into, file, { now, ...event, ...options });
  return { plan, roster: apply(into, plan.changes) };
}
