/** Rows with everything that identifies a person replaced by dots. */
import { type Candidate, type ErrorCode, type Errors, fail, UserError } from '../domain/errors.ts';
import { covered } from '../lib/plain.ts';
import type { Phrase } from '../reports/phrases.ts';
import type { Answer, Column, Fact, Report, Row } from '../reports/report.ts';
import { kindKey } from './cell.ts';

const dots = '•••';
const lists: ReadonlySet<string> = new Set(['emails', 'phones', 'list']);

/** Personal columns are dotted; of what stands in a row without a column of its own, only numbers and flags are left. */
export function* masked(rows: Iterable<Row>, columns: readonly Column[]): Iterable<Row> {
  const known = new Map(columns.map((column) => [column.key, column]));
  for (const row of rows) {
    const copy: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(row)) {
      const column = known.get(key);
      if (value === null || value === undefined) copy[key] = value;
      else if (column && !column.personal) copy[key] = coveredIn(value, column.typedInside ?? []);
      else if (column) copy[key] = lists.has(column.kind) ? [] : dots;
      else copy[key] = typeof value === 'object' ? dotted(value) : value;
    }
    for (const [key, { kind }] of known)
      if (kind === 'any' && copy[key] === dots) copy[kindKey(key)] = 'text';
    yield copy;
  }
}

/** It stands in place of something personal. */
export function isHidden(value: unknown): boolean {
  return value === dots;
}

/** Names of what is no person's. */
const nobodys =
  /^(event|segment|recipe|movement|import)\.|^title\.(survey|question|recipe)|^named\.(event|survey)|^survey\.(created|edited)|^hand-out/;

/** What a sentence may say about somebody. */
const personal: ReadonlySet<string> = new Set([
  ...['client', 'contact', 'text', 'summary', 'kept', 'offered', 'taken', 'typed'],
]);

/** A sentence that names nobody; of a phrase inside it likewise. */
export function maskedPhrase(phrase: Phrase): Phrase {
  const isOurs = nobodys.test(phrase.key);
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    const isClient = 'id' in value && /^C\d+$/.test(String(value.id));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isName = key === 'name' && (isClient || (value === phrase.params && !isOurs));
        const isCell = key === 'value' && (phrase.key === 'issue' || phrase.key === 'review.take');
        const hides = typeof inner === 'string' && (isName || isCell || personal.has(key));
        return [key, hides && !/^[A-Z]\d+$/.test(inner) ? dots : without(inner)];
      }),
    );
  };
  return { ...phrase, params: without(phrase.params) } as Phrase;
}

/** An answer whose sentences name nobody; its rows are masked where they are shown. */
export function withMaskedSentences(answer: Answer): Answer {
  if (answer.kind === 'report') return maskedReport(answer);
  const { said, warnings, sections, explained } = answer;
  return {
    ...answer,
    said: said.map(maskedPhrase),
    ...(warnings ? { warnings: warnings.map(maskedPhrase) } : {}),
    ...(sections ? { sections: sections.map(maskedReport) } : {}),
    ...(explained ? { explained: explained.map(maskedReport) } : {}),
  };
}

function maskedReport(report: Report): Report {
  const { title, facts, notes, sections } = report;
  return {
    ...report,
    title: maskedPhrase(title),
    ...(facts ? { facts: facts.map(maskedFact) } : {}),
    ...(notes ? { notes: notes.map(maskedPhrase) } : {}),
    ...(sections ? { sections: sections.map(maskedReport) } : {}),
  };
}

function maskedFact(fact: Fact): Fact {
  return fact.kind === 'phrase' && typeof fact.value === 'object' && fact.value !== null
    ? { ...fact, value: maskedPhrase(fact.value as Phrase) }
    : fact;
}

const nameless = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: dots });
const nobody = (one: Candidate): Candidate => ({ ...nameless(one), detail: one.detail && dots });

/** What a failure knows of people, without it: ids stay, and whoever is not there has nobody near. */
const failures: { readonly [C in ErrorCode]?: (params: Errors[C]) => Errors[C] } = {
  'client.unknown': (params) => ({ ...params, near: [] }),
  'client.ambiguous': (params) => ({ ...params, candidates: params.candidates.map(nobody) }),
  'review.several': (params) => ({ ...params, candidates: params.candidates.map(nobody) }),
  'registration.none': (params) => ({ ...params, client: nameless(params.client) }),
  'registration.exists': (params) => ({ ...params, client: nameless(params.client) }),
  'merge.same': nameless,
  'take.neither': nameless,
};

/** The same failure, which names nobody; what was typed is told as it was typed. */
export function maskedFailure(error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  const code: ErrorCode = error.code;
  const mask = failures[code] as ((params: object) => Errors[typeof code]) | undefined;
  return mask ? fail(code, mask(error.params)) : error;
}

function coveredIn(value: unknown, keys: string | readonly string[]): unknown {
  return [keys].flat().reduce((left, key) => covered(left, key, dots), value);
}

/** A structure with every text in it dotted. */
function dotted(value: unknown): unknown {
  if (typeof value === 'string') return dots;
  if (Array.isArray(value)) return value.map(dotted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dotted(inner)]));
}
