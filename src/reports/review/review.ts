/** One question of a review: those it is about side by side, what a yes would make of them, and why it is asked. */
import { clientOfBoth } from '../../domain/merge/clients.ts';
import { candidatesOf } from '../../domain/merge/pairs.ts';
import { type Choices, mayTake, valueIn } from '../../domain/merge/take.ts';
import { type Client, clientFields } from '../../domain/records/client.ts';
import type { FieldTable } from '../../domain/records/field.ts';
import type { Review } from '../../domain/records/review.ts';
import type { Answer } from '../../domain/records/survey.ts';
import { isBlank, same } from '../../lib/plain.ts';
import { type Phrase, say } from '../phrases.ts';
import { kindOf } from '../record-columns.ts';
import type { CellKind, Column, Fact, Report, Row } from '../report.ts';

/** The client that would stand, and the one that would go into it. */
export type Pair = readonly [kept: Client, gone: Client];

/** The names of the events a client registered for. */
type EventsOf = (client: string) => readonly string[];

interface Asked {
  readonly review: Review;
  /** Which of several candidates it is held against. */
  readonly candidate: string;
}

const fields: FieldTable = clientFields;

/** What says nothing of who somebody is. */
const leftOut: ReadonlySet<string> = new Set(['id', 'updated', 'keys', 'formerIds', 'custom']);

/** Records of one person differ in these, too: where we know them from, and what they came to. */
const neverMarked: ReadonlySet<string> = new Set(['created', 'origin', 'registrations']);

const columnsFor = (one: string | Phrase, other: string | Phrase): readonly Column[] => [
  { key: 'differs', kind: 'mark', heading: '', rank: 1 },
  { key: 'field', kind: 'field', rank: 1 },
  { key: 'left', kind: 'any', heading: one, rank: 1, personal: true },
  { key: 'right', kind: 'any', heading: other, rank: 1, personal: true },
];

/** Two clients field by field, what differs marked. */
export function comparison([kept, gone]: Pair, eventsOf: EventsOf): Report {
  return {
    kind: 'report',
    title: say('title.comparison'),
    layout: 'table',
    columns: columnsFor(kept.id, gone.id),
    rows: pairRows([kept, gone], eventsOf),
    empty: say('none.known'),
  };
}

/** Whether two clients are one: what would stand is by `choices`, and `instead` names whose value one may take in its place. */
export function pairReport(asked: Asked, pair: Pair, choices: Choices, eventsOf: EventsOf): Report {
  const [kept, gone] = pair;
  const [byItself, whole] = [clientOfBoth(kept, gone), clientOfBoth(kept, gone, choices)];
  const registrations = [...new Set([...eventsOf(kept.id), ...eventsOf(gone.id)])];
  const rows = pairRows(pair, eventsOf, whole).map((row): Row => {
    const field = String(row.field);
    const stands = field === 'registrations' ? registrations : (valueIn(whole, field) ?? null);
    const isLeft = same(valueIn(byItself, field), valueIn(kept, field));
    const instead = mayTake(field, kept, gone) ? (isLeft ? gone.id : kept.id) : null;
    return { ...row, stands, standsKind: row.leftKind, instead };
  });
  const choosable = rows.find(({ instead }) => instead !== null);
  const command = `regulars review accept ${answerable(asked)}`;
  return {
    ...reportOf(asked, rows, [
      ...columnsFor(kept.id, gone.id),
      { key: 'stands', kind: 'any', rank: 2, personal: true },
      { key: 'instead', kind: 'id', extra: true },
    ]),
    facts: factsOf(asked, say('review.same', { client: bare(gone.id), candidates: [bare(kept.id)] })),
    next: whileOpen(asked.review, [
      command,
      ...(choosable ? [`${command} --take ${choosable.field}=${choosable.instead}`] : []),
    ]),
  };
}

/** Whether an answer is a client's: who answered, as they typed it, beside what is known. */
export function answerReport(asked: Asked, answer: Answer, client: Client): Report {
  const { name, email, phone } = answer.respondent?.[0] ?? {};
  const emails = client.emails?.map(({ value }) => value) ?? [];
  const phones = client.phones?.map(({ value, typed }) => value ?? typed) ?? [];
  const rows = [
    sideBySide('name', ['name', name], ['name', client.name]),
    sideBySide('emails', ['text', email], ['list', emails], emails.includes(email ?? '')),
    sideBySide('phones', ['text', phone], ['list', phones], phones.includes(phone ?? '')),
    sideBySide('organisation', ['text', undefined], ['text', client.organisation]),
  ].filter(({ left: typed, right }) => !isBlank(typed) || !isBlank(right));
  const question = { answer: answer.id, by: null, candidates: [bare(client.id)] };
  return {
    ...reportOf(asked, rows, columnsFor(answer.id, client.id)),
    facts: factsOf(asked, say('review.answer', question)),
    next: whileOpen(asked.review, [`regulars review accept ${answerable(asked)}`]),
  };
}

/** Which of two values is right. */
export function conflictReport(review: Review): Report {
  const { client = '', field = '', kept, offered } = review;
  const kind = fields[field] ? kindOf(field, fields[field]) : 'text';
  const rows = [sideBySide(field, [kind, kept], [kind, offered])];
  return {
    ...reportOf({ review, candidate: client }, rows, columnsFor(say('heading.kept'), say('heading.offered'))),
    facts: [
      { label: say('fact.client'), value: client, kind: 'id' },
      ...(review.state === 'open' ? [] : [stateOf(review)]),
    ],
    next: whileOpen(review, [`regulars review accept ${review.id}`]),
  };
}

/** What was decided, where those it was about are one by now, or gone. */
export function settledReport(review: Review): Report {
  return { ...reportOf({ review, candidate: '' }, [], columnsFor('', '')), facts: [stateOf(review)] };
}

function reportOf({ review }: Asked, rows: readonly Row[], columns: readonly Column[]): Report {
  return {
    kind: 'report',
    title: say('title.review', { id: review.id }),
    layout: 'table',
    columns,
    rows,
    empty: say('none.compared', { id: review.id }),
  };
}

/** A name in them would be told where names are hidden: they stand in the table. */
function factsOf({ review, candidate }: Asked, question: Phrase): readonly Fact[] {
  const { score, reasons = [], state } = review;
  const all = candidatesOf(review);
  const at = all.indexOf(candidate);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  return [
    { label: say('fact.question'), value: question, kind: 'phrase' },
    ...(reasons.length > 0 ? [{ label: say('fact.reasons'), value: reasons, kind: 'reasons' } as const] : []),
    ...(score === undefined ? [] : [{ label: say('fact.score'), value: score, kind: 'share' } as const]),
    ...(others.length > 0 ? [{ label: say('fact.others'), value: others, kind: 'list' } as const] : []),
    ...(state === 'open' ? [] : [stateOf(review)]),
  ];
}

/** What was decided is not decided anew. */
function whileOpen({ id, state }: Review, yes: readonly string[]): readonly string[] {
  return state === 'open' ? [...yes, `regulars review reject ${id}`] : [];
}

function stateOf({ state }: Review): Fact {
  return { label: say('fact.state'), value: state, kind: 'choice' };
}

function bare(id: string): { readonly id: string; readonly name: string } {
  return { id, name: '' };
}

/** With the candidate, where there are several. */
function answerable({ review, candidate }: Asked): string {
  return candidatesOf(review).length > 1 ? `${review.id} ${candidate}` : review.id;
}

/** What is known of either, or would be of `whole`. */
function pairRows([a, b]: Pair, eventsOf: EventsOf, whole?: Client): readonly Row[] {
  const shown = Object.entries(fields).flatMap(([key, field]): Row[] => {
    const [x, y] = [valueIn(a, key), valueIn(b, key)];
    const all = [x, y, whole && valueIn(whole, key)];
    if (leftOut.has(key) || (key === 'kind' && same(x, y)) || all.every((one) => one === undefined))
      return [];
    const kind = kindOf(key, field);
    return [sideBySide(key, [kind, x], [kind, y])];
  });
  const [mine, theirs] = [eventsOf(a.id), eventsOf(b.id)];
  if (mine.length + theirs.length === 0) return shown;
  return [...shown, sideBySide('registrations', ['list', mine], ['list', theirs])];
}

function sideBySide(
  key: string,
  [leftKind, x]: readonly [CellKind, unknown],
  [rightKind, y]: readonly [CellKind, unknown],
  agrees = same(x, y),
): Row {
  const isOther = !neverMarked.has(key) && !isBlank(x) && !isBlank(y) && !agrees;
  return {
    differs: isOther,
    field: key,
    fieldKind: rightKind,
    left: x ?? null,
    leftKind,
    right: y ?? null,
    rightKind,
  };
}
