/** Why one client is in a segment or not, clause by clause, with what is known of the client there and how that came about. */
import type { Client } from '../../domain/records/client.ts';
import { type InSeries, isBelowZero, type Relationship } from '../../domain/relationship/relationship.ts';
import type { NamedSegment } from '../../domain/segment/book.ts';
import { type Asked, type Clause, notArchived } from '../../domain/segment/explain.ts';
import type { Gap } from '../../domain/service/occasions.ts';
import { explainedIn } from '../client/why.ts';
import { type Phrase, say } from '../phrases.ts';
import type { CellKind, Column, Report, Row } from '../report.ts';

const columns: readonly Column[] = [
  { key: 'id', kind: 'id', rank: 1 },
  { key: 'name', kind: 'name', rank: 1, personal: true },
  { key: 'segment', kind: 'text', rank: 1 },
  { key: 'condition', kind: 'text', rank: 1 },
  { key: 'member', kind: 'flag', rank: 1 },
  { key: 'failed', kind: 'list', rank: 1 },
];
const clauseColumns: readonly Column[] = [
  { key: 'clause', kind: 'text', rank: 1 },
  { key: 'holds', kind: 'flag', rank: 1 },
  { key: 'actual', kind: 'any', rank: 1, personal: true },
  { key: 'because', kind: 'phrase', rank: 2, typedInside: 'reason' },
];

/** How somebody stands, worked out only where a clause asks for it. */
export interface Standing {
  readonly relationship: () => Relationship;
  readonly gap: () => Gap;
}

/** The label or figure that explains a field of another name. */
const explainedBy: Readonly<Record<string, string>> = {
  warned: 'signals',
  warning: 'signals',
};

const cellKinds: Readonly<Record<string, CellKind>> = {
  number: 'number',
  flag: 'flag',
  choice: 'choice',
  email: 'emails',
  phone: 'phones',
};

/** Kinds of cells that hold several values. */
const lists: ReadonlySet<CellKind> = new Set(['list', 'choice', 'emails', 'phones']);

export function segmentExplanation(
  { name: segment, condition }: NamedSegment,
  client: Client,
  clauses: readonly Clause[],
  standing: Standing,
): Report {
  const { id, name } = client;
  const failed = clauses.filter(({ holds }) => !holds).map(({ text }) => text);
  const table: Report = {
    kind: 'report',
    title: say('title.clauses'),
    layout: 'entries',
    columns: clauseColumns,
    rows: clauses.flatMap((clause) => clauseRows(clause, client, standing)),
    empty: say('none.clauses'),
  };
  const told = clauses.map(({ text, holds, terms }) => ({
    clause: text,
    holds,
    terms: terms.map((term) => ({ term: term.text, holds: term.holds, ...known(term) })),
  }));
  return {
    ...table,
    title: say('title.segments'),
    layout: 'card',
    columns,
    rows: [{ id, name, segment, condition, member: failed.length === 0, failed, clauses: told }],
    sections: [table],
    next: [`regulars client show ${id}`],
  };
}

/** Where a clause asks several things, each has a line below it; the one nobody typed is of being archived. */
function clauseRows({ text, holds, terms }: Clause, client: Client, standing: Standing): Row[] {
  const [only] = terms;
  if (only === undefined && text === notArchived) return [{ clause: text, holds, ...archivedCell(client) }];
  if (terms.length === 1 && only) return [{ clause: text, holds, ...actual(only, client, standing) }];
  return [
    { clause: text, holds },
    ...terms.map((term) => ({
      clause: `  ${term.text}`,
      holds: term.holds,
      ...actual(term, client, standing),
    })),
  ];
}

function known({ field, known: values }: Asked): Row {
  return { field, known: values };
}

/** A flag is answered with what makes it so: the clause itself says whether it is. */
function actual(asked: Asked, client: Client, { relationship, gap }: Standing): Row {
  const { field } = asked;
  if (field === 'archived') return archivedCell(client);
  if (field === 'vipgap') return { because: say('clause.vip-gap', gap()) };
  if (field === 'belowzero') return { because: belowZero(relationship().main) };
  const explained = explainedIn(relationship, explainedBy[field] ?? field);
  if (explained === null) return knownCell(asked);
  const { id, value, valueKind, because } = explained;
  if (id === field) return { id, actual: value, actualKind: valueKind, because };
  return asked.kind === 'flag' ? { because } : { ...knownCell(asked), because };
}

function archivedCell({ archived }: Client): Row {
  return { actual: archived ?? null, actualKind: 'archived' };
}

function belowZero(main: InSeries): Phrase {
  const { value, service } = main;
  const worth = value && { amount: value.current, currency: value.currency };
  return say('clause.below-zero', { worth, service, isBelowZero: isBelowZero(main) === true });
}

function knownCell({ kind, known: all }: Asked): Row {
  // Of an edition its id says which it is; that it is the latest, too, answers only who asks for that.
  const values = kind === 'event' ? all.filter((one) => one !== 'latest' && one !== 'previous') : all;
  const [first = null] = values;
  const one = cellKinds[kind] ?? (kind === 'day' ? dayCell(first) : 'list');
  const cell = values.length > 1 && !lists.has(one) ? 'list' : one;
  return { actual: first !== null && lists.has(cell) ? values : first, actualKind: cell };
}

function dayCell(value: unknown): CellKind {
  return typeof value === 'string' && value.includes('T') ? 'instant' : 'day';
}
