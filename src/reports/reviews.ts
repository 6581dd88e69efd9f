/** What waits for a person's decision, and two clients side by side. */
import { type Client, clientFields } from '../domain/records/client.ts';
import type { FieldTable } from '../domain/records/field.ts';
import { type Review, reviewFields } from '../domain/records/review.ts';
import { candidatesOf } from '../domain/review/pairs.ts';
import type { Roster } from '../domain/roster.ts';
import { same } from '../lib/plain.ts';
import { type Phrase, say } from './phrases.ts';
import { columnsOf, kindOf, rowOf } from './record-columns.ts';
import type { Column, Report, Row } from './report.ts';

/** What the list of reviews is made of. */
export const reviewCollections = ['reviews', 'clients', 'answers'] as const;
type Reading = Roster<'clients' | 'answers'>;

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'question', kind: 'phrase', rank: 1, personal: true },
  { key: 'score', kind: 'share', rank: 3 },
  { key: 'reasons', kind: 'reasons', rank: 2 },
  { key: 'clientName', kind: 'name', personal: true, extra: true },
  { key: 'candidateNames', kind: 'list', personal: true, extra: true },
  ...columnsOf(reviewFields, {}).filter(({ key }) => !['id', 'score', 'reasons'].includes(key)),
];

export function reviewsReport(roster: Reading, reviews: readonly Review[]): Report {
  const first = reviews.find(({ state }) => state === 'open');
  return {
    kind: 'report',
    title: say('title.reviews'),
    layout: 'table',
    columns,
    rows: rows(roster, reviews),
    empty: say('none.reviews'),
    total: () => reviews.length,
    next: first ? [`regulars review accept ${first.id}`, `regulars review reject ${first.id}`] : [],
  };
}

function* rows(roster: Reading, reviews: readonly Review[]): Iterable<Row> {
  for (const review of reviews) {
    yield {
      ...rowOf(reviewFields, review),
      question: questionOf(roster, review),
      clientName: review.client === undefined ? null : nameOf(roster, review.client),
      candidateNames: candidatesOf(review).map((id) => nameOf(roster, id)),
    };
  }
}

/** The question in a sentence. */
export function questionOf(roster: Reading, review: Review): Phrase {
  const { client = '', answer, field = '', kept = '', offered = '' } = review;
  if (review.kind === 'conflict')
    return say('review.conflict', { client: named(roster, client), field, kept, offered });
  const candidates = candidatesOf(review).map((id) => named(roster, id));
  if (answer === undefined) return say('review.same', { client: named(roster, client), candidates });
  const [respondent] = roster.answers.get(answer)?.respondent ?? [];
  const by = respondent?.name ?? respondent?.email ?? respondent?.phone ?? null;
  return say('review.answer', { answer, by, candidates });
}

export function named(roster: Roster<'clients'>, id: string): { id: string; name: string } {
  return { id, name: nameOf(roster, id) };
}

function nameOf(roster: Roster<'clients'>, id: string): string {
  return roster.clients.get(id)?.name ?? '';
}

/** What says nothing of who somebody is. */
const left: ReadonlySet<string> = new Set(['id', 'updated', 'kind', 'keys', 'formerIds', 'custom']);

/** Records of one person differ in these, too: where we know them from, and what they came to. */
const neverMarked: ReadonlySet<string> = new Set(['created', 'origin', 'registrations']);

/** Two clients field by field, what differs marked; `events` are the names of those each registered for. */
export function comparison(
  [a, b]: readonly [Client, Client],
  events: (client: string) => readonly string[],
): Report {
  const fields: FieldTable = clientFields;
  const valueAt = (client: Client, key: string) =>
    (client as unknown as Readonly<Record<string, unknown>>)[key];
  const shown: Row[] = [];
  for (const [key, field] of Object.entries(fields)) {
    const x = valueAt(a, key);
    const y = valueAt(b, key);
    if (left.has(key) || (x === undefined && y === undefined)) continue;
    shown.push(sideBySide(key, kindOf(key, field), x, y));
  }
  const [mine, theirs] = [events(a.id), events(b.id)];
  if (mine.length + theirs.length > 0) shown.push(sideBySide('registrations', 'list', mine, theirs));
  return {
    kind: 'report',
    title: say('title.comparison'),
    layout: 'table',
    columns: [
      { key: 'differs', kind: 'text', heading: '', rank: 1 },
      { key: 'field', kind: 'field', rank: 1 },
      { key: 'left', kind: 'any', heading: a.id, rank: 1, personal: true },
      { key: 'right', kind: 'any', heading: b.id, rank: 1, personal: true },
    ],
    rows: shown,
    empty: say('none.known'),
  };
}

function sideBySide(key: string, kind: Column['kind'], x: unknown, y: unknown): Row {
  const isOther = !neverMarked.has(key) && x !== undefined && y !== undefined && !same(x, y);
  return {
    differs: isOther ? '≠' : ' ',
    field: key,
    fieldKind: kind,
    left: x,
    leftKind: kind,
    right: y,
    rightKind: kind,
  };
}
