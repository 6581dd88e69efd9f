/** What waits for a person's decision. */
import { candidatesOf } from '../../domain/merge/pairs.ts';
import { type Review, reviewFields } from '../../domain/records/review.ts';
import type { Roster } from '../../domain/roster.ts';
import { type Phrase, say } from '../phrases.ts';
import { columnsOf, rowOf } from '../record-columns.ts';
import type { Column, Report, Row } from '../report.ts';

/** What the list of reviews is made of. */
export const reviewCollections = ['reviews', 'clients', 'answers'] as const;
type Reading = Roster<'clients' | 'answers'>;

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'question', kind: 'phrase', rank: 1, personal: true, heading: say('heading.to-decide') },
  { key: 'score', kind: 'share', rank: 3 },
  { key: 'reasons', kind: 'reasons', rank: 2, wraps: true },
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
    next: first ? ['show', 'accept', 'reject'].map((verb) => `regulars review ${verb} ${first.id}`) : [],
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
