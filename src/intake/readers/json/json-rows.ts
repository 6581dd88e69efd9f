/** Items of a JSON list as rows: what an item holds inside itself becomes columns, and people listed in it rows of their own. */
import { fail } from '../../../domain/errors.ts';
import { isObject } from '../../../lib/plain.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import type { Cell, RawRow } from '../../raw/table.ts';
import { checkRows, textLimits } from '../text-table.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

export interface Listed {
  /** The keys that lead to the list. */
  readonly sheet?: string;
  readonly items: readonly Json[];
}

/** What lies deeper is no field of anybody. */
const deepest = 5;
const looked = 50;
/** Where an object of a list keeps the one thing it is about. */
const telling = ['value', 'email', 'address', 'number', 'phone', 'url', 'name', 'label', 'title', 'text'];
const identity: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'name',
  'given',
  'family',
  'emails',
  'phones',
  'organisation',
]);

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isObject(value);
}

/**
 * Items are numbered from 1; rows of headings stand in front of them as row 0. Those made of an object within another are added to
 * `nested`. Throws `file.too-large`.
 */
export function rowsOf(items: readonly Json[], file: string, nested: Set<string>): RawRow[] {
  if (!isJsonObject(items[0])) {
    return items.flatMap((item, i) =>
      Array.isArray(item) ? [{ at: i + 1, cells: item.map((cell) => plain(cell)) }] : [],
    );
  }
  const people = peopleKey(items);
  const columns = new Map<string, number>();
  const rows: RawRow[] = [];
  for (const item of items) {
    if (!isJsonObject(item)) continue;
    for (const one of people === null ? [item] : spread(item, people)) {
      const cells: Cell[] = [];
      fill(one, '', 0, (heading, cell, depth) => {
        if (depth > 0) nested.add(heading);
        const at = columns.get(heading) ?? columns.size;
        columns.set(heading, at);
        while (cells.length < at) cells.push('');
        cells[at] = cell;
      });
      if (columns.size > textLimits.columns)
        throw fail('file.too-large', { file, what: 'columns', limit: textLimits.columns });
      rows.push({ at: rows.length + 1, cells });
      checkRows(rows.length, file);
    }
  }
  return [{ at: 0, cells: [...columns.keys()] }, ...rows];
}

function fill(
  object: JsonObject,
  path: string,
  depth: number,
  put: (heading: string, cell: Cell, depth: number) => void,
): void {
  for (const [key, value] of Object.entries(object)) {
    const heading = `${path}${key}`;
    const amount = isJsonObject(value) ? amountOf(value) : null;
    if (amount !== null) put(heading, amount, depth);
    else if (isJsonObject(value)) {
      if (depth < deepest) fill(value, `${heading}/`, depth + 1, put);
    } else put(heading, plain(value), depth);
  }
}

/** An amount that is told in cents, in whole units and to be shown, is one amount: `{ "value": 2500, "major_value": "25.00", "currency": "USD" }`. */
function amountOf({ currency, major_value: amount }: JsonObject): string | null {
  const isAmount = typeof currency === 'string' && /^[a-z]{3}$/i.test(currency) && isScalar(amount);
  return isAmount ? `${currency} ${amount}` : null;
}

/** A list of words, or of objects that are about one word each, is these words. */
function plain(value: Json, depth = 0): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (depth > deepest || value === null) return '';
  if (Array.isArray(value)) {
    return value
      .map((one) => plain(one, depth + 1))
      .filter((text) => text !== '')
      .join('; ');
  }
  if (!isJsonObject(value)) return '';
  const key =
    telling.find((one) => isScalar(value[one])) ?? Object.keys(value).find((one) => isScalar(value[one]));
  return key === undefined ? '' : plain(value[key] ?? '');
}

function isScalar(value: Json | undefined): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/** Under which key the items list people, as an order lists those it is for; null where none does. */
function peopleKey(items: readonly Json[]): string | null {
  const some = items.slice(0, looked).filter(isJsonObject);
  const keys = new Set(some.flatMap((item) => Object.keys(item)));
  for (const key of keys) {
    const inner = some.flatMap((item) => {
      const value = item[key];
      return Array.isArray(value) ? value.filter(isJsonObject) : [];
    });
    const fields = new Set(
      inner.flatMap((one) => Object.keys(one)).map((name) => fieldOf(name)?.field ?? 'custom'),
    );
    if ([...fields].filter((field) => identity.has(field)).length > 1) return key;
  }
  return null;
}

/** One object for each person in the list, with what the item says of all of them; whom it names itself is their buyer. */
function spread(item: JsonObject, key: string): JsonObject[] {
  const { [key]: listed, ...own } = item;
  const people = Array.isArray(listed) ? listed.filter(isJsonObject) : [];
  if (people.length === 0) return [own];
  const common = Object.fromEntries(Object.entries(own).map(([name, value]) => [asBuyer(name), value]));
  return people.map((person) => ({ ...common, [key]: person }));
}

function asBuyer(name: string): string {
  const field = fieldOf(name)?.field;
  if (field === 'emails') return 'buyer email';
  if (field === 'phones') return 'buyer phone';
  return field !== undefined && identity.has(field) ? `buyer ${name}` : name;
}
