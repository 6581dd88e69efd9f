/** Why one client is in a segment or not, clause by clause, with what is known of the client there and how that came about. */
import type { Client } from '../domain/records/client.ts';
import type { Relationship } from '../domain/relationship/relationship.ts';
import type { NamedSegment } from '../domain/segment/book.ts';
import type { Asked, Clause } from '../domain/segment/explain.ts';
import { say } from './phrases.ts';
import type { CellKind, Column, Report, Row } from './report.ts';
import { explainedIn } from './why.ts';

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

/** What of a relationship explains a field whose name is not its own. */
const explainedBy: Readonly<Record<string, string>> = {
  belowzero: 'service',
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

/** `relationship` is how the client stands, judged only where a clause asks for it. */
export function segmentExplanation(
  { name: segment, condition }: NamedSegment,
  { id, name }: Client,
  clauses: readonly Clause[],
  relationship: () => Relationship,
): Report {
  const failed = clauses.filter(({ holds }) => !holds).map(({ text }) => text);
  const table: Report = {
    kind: 'report',
    title: say('title.clauses'),
    layout: 'entries',
    columns: clauseColumns,
    rows: clauses.flatMap((clause) => clauseRows(clause, relationship)),
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

/** Where a clause asks several things, each has a line below it. */
function clauseRows({ text, holds, terms }: Clause, relationship: () => Relationship): Row[] {
  const [only] = terms;
  if (terms.length === 1 && only) return [{ clause: text, holds, ...actual(only, relationship) }];
  return [
    { clause: text, holds },
    ...terms.map((term) => ({
      clause: `  ${term.text}`,
      holds: term.holds,
      ...actual(term, relationship),
    })),
  ];
}

function known({ field, known: values }: Asked): Row {
  return { field, known: values };
}

function actual(asked: Asked, relationship: () => Relationship): Row {
  const { field } = asked;
  const explained = explainedIn(relationship, explainedBy[field] ?? field);
  if (explained === null) return knownCell(asked);
  const { id, value, valueKind, because } = explained;
  if (id !== field) return { ...knownCell(asked), because };
  return { id, actual: value, actualKind: valueKind, because };
}

function knownCell({ kind, known: values }: Asked): Row {
  const [first = null] = values;
  const one = cellKinds[kind] ?? (kind === 'day' ? dayCell(first) : 'list');
  const cell = values.length > 1 && !lists.has(one) ? 'list' : one;
  return { actual: first !== null && lists.has(cell) ? values : first, actualKind: cell };
}

function dayCell(value: unknown): CellKind {
  return typeof value === 'string' && value.includes('T') ? 'instant' : 'day';
}
