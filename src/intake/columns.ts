/** Which column of a table holds which field. */
import type { Mapping } from '../domain/draft.ts';
import { fail } from '../domain/errors.ts';
import { readCurrency } from '../domain/money.ts';
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/near.ts';
import { type ColumnField, fieldOf, foldHeading, mappableFields, namedField, remarksOf } from './headings.ts';
import { columnOf } from './sources/index.ts';
import type { Source } from './sources/source.ts';

export interface Column {
  /** Its place in a row, from 0. */
  readonly at: number;
  /** As written, with `#2` where the heading came before, `#7` where there is none. */
  readonly heading: string;
  readonly field: ColumnField;
  readonly confidence: number;
  /** The currency in the heading's brackets. */
  readonly currency?: string;
  /** The heading says that its times are UTC. */
  readonly utc?: true;
}

/** Fields that several columns may fill together; of the others the surest column is taken, the first of equals. */
const gathering: ReadonlySet<ColumnField> = new Set([
  'emails',
  'phones',
  'otherNames',
  'links',
  'tags',
  'interests',
  'needs',
  'sessions',
  'status',
  'checkedInAt',
  'buyerEmail',
  'buyerPhone',
  'consentEmail',
  'consentSms',
  'consentPhone',
  'unsubscribed',
  'optedInAt',
  'emailState',
  'phoneState',
  'cancelled',
  'nickname',
  'meta',
  'ignored',
  'custom',
  'question',
]);

/** Headings made unlike: the second `Company` is `Company#2`, the seventh column without one is `#7`. */
export function distinct(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, at) => {
    if (heading === '') return `#${at + 1}`;
    const count = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, count);
    return count === 1 ? heading : `${heading}#${count}`;
  });
}

/**
 * `map` holds what a person said; `saysSomething` whether any row says something in a column. Throws `file.unknown-column` and
 * `usage.unknown-field`.
 */
export function assignColumns(
  headings: readonly string[],
  source: Source | null,
  map: readonly (readonly [string, string])[],
  file: string,
  saysSomething: (at: number) => boolean = () => true,
): Column[] {
  /** Of two columns for one field the surer is taken, and none that is empty from top to bottom while the other is not. */
  const isBetter = (confidence: number, at: number, than: number, holder: number) =>
    confidence > 1 || than > 1 || saysSomething(at) === saysSomething(holder)
      ? confidence > than
      : saysSomething(at);
  const names = distinct(headings);
  const said = saidBy(map, names, file);
  const guesses = names.map((name, at) => {
    const field = said.get(at);
    if (field !== undefined) return { field, confidence: 2 };
    const heading = headings[at] ?? '';
    const folded = foldHeading(heading);
    const known = source ? columnOf(source, folded) : undefined;
    if (known !== undefined) return { field: known, confidence: 1 };
    return fieldOf(heading === '' ? name : heading) ?? { field: 'custom' as const, confidence: 0 };
  });
  const taken = new Map<ColumnField, number>();
  guesses.forEach(({ field, confidence }, at) => {
    const holder = taken.get(field);
    if (holder === undefined || isBetter(confidence, at, guesses[holder]?.confidence ?? 0, holder))
      taken.set(field, at);
  });
  return guesses.map(({ field, confidence }, at) => {
    const heading = names[at] ?? '';
    if (!gathering.has(field) && taken.get(field) !== at)
      return { at, heading, field: 'custom', confidence: 0 };
    const notes = remarksOf(heading);
    const currency = notes.map((remark) => readCurrency(remark)).find((code) => code !== null);
    return {
      at,
      heading,
      field,
      confidence: Math.min(1, confidence),
      ...(currency ? { currency } : {}),
      ...(notes.some((remark) => /^(?:utc|gmt)$/i.test(remark)) ? { utc: true } : {}),
    };
  });
}

function saidBy(
  map: readonly (readonly [string, string])[],
  names: readonly string[],
  file: string,
): Map<number, ColumnField> {
  const said = new Map<number, ColumnField>();
  for (const [column, typed] of map) {
    const at = columnAt(column, names);
    if (at < 0) throw fail('file.unknown-column', { file, column, near: nearest(column, names) });
    const field = namedField(typed);
    if (field === null) {
      const known = mappableFields();
      throw fail('usage.unknown-field', { field: typed, near: nearest(typed, known), known });
    }
    said.set(at, field);
  }
  return said;
}

/** By heading as written, then folded, then by `#3`. */
function columnAt(column: string, names: readonly string[]): number {
  const exact = names.indexOf(column);
  if (exact >= 0) return exact;
  const folded = names.findIndex(
    (name) => fold(name) === fold(column) || foldHeading(name) === foldHeading(column),
  );
  if (folded >= 0) return folded;
  const number = /^#?(\d{1,3})$/.exec(column);
  const at = number ? Number(number[1]) - 1 : -1;
  return at < names.length ? at : -1;
}

/** Columns whose answers a survey keeps as answers, whatever their heading means elsewhere. */
const aboutSurveys: ReadonlySet<ColumnField> = new Set([
  'name',
  'given',
  'family',
  'emails',
  'phones',
  'wechat',
  'key',
  'registeredAt',
  'startedAt',
  'duration',
  'status',
]);

/** The columns as `--explain` prints them. */
export function mappingOf(columns: readonly Column[], isSurvey: boolean): Mapping[] {
  return columns.map(({ at, heading, field, confidence }) => {
    if (isSurvey) return { column: at, heading, field: surveyField(field), confidence };
    return { column: at, heading, field: field === 'meta' ? 'custom' : field, confidence };
  });
}

function surveyField(field: ColumnField): string {
  if (field === 'meta' || field === 'ignored') return 'ignored';
  return aboutSurveys.has(field) ? field : 'question';
}
