/** Checks records that came from a file against the fields they declare. */
import type { ValueFlaw } from '../../domain/errors.ts';
import type { Field, FieldTable, Kind } from '../../domain/records/field.ts';
import { type CollectionName, collections, numberOf } from '../../domain/roster.ts';
import { isObject } from '../../lib/plain.ts';
import { isDay } from '../../lib/time/day.ts';
import { isInstant } from '../../lib/time/instant.ts';

/** The first thing wrong, and where, as `.emails[0].value`. */
export interface Flaw {
  readonly where: string;
  readonly reason: ValueFlaw;
}

/** Null when the value is right; the reason, or the flaw inside it, when it is not. */
type Check = (value: unknown) => Flaw | ValueFlaw | null;

const text: Check = (value) => (typeof value === 'string' ? null : 'not-text');
const flag: Check = (value) => (typeof value === 'boolean' ? null : 'not-a-flag');
const int: Check = (value) => (Number.isSafeInteger(value) ? null : 'not-whole');
const number: Check = (value) => (Number.isFinite(value) ? null : 'not-a-number');
const day: Check = (value) => (typeof value === 'string' && isDay(value) ? null : 'not-a-day');
const nullOr =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);

/** An import stamps thousands of records with one instant, so the last right one is remembered. */
function instant(): Check {
  let last: unknown;
  return (value) => {
    if (value === last) return null;
    if (typeof value !== 'string' || !isInstant(value)) return 'not-an-instant';
    last = value;
    return null;
  };
}

function choice(choices: readonly string[]): Check {
  const known = new Set<unknown>(choices);
  return (value) => (known.has(value) ? null : 'not-a-choice');
}

function inside(place: string, found: Flaw | ValueFlaw): Flaw {
  return typeof found === 'string'
    ? { where: place, reason: found }
    : { where: place + found.where, reason: found.reason };
}

function listOf(item: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return 'not-a-list';
    for (let at = 0; at < value.length; at++) {
      const found = item(value[at]);
      if (found) return inside(`[${at}]`, found);
    }
    return null;
  };
}

/** Any keys, each value of one kind. */
function mapOf(item: Check): Check {
  return (value) => {
    if (!isObject(value)) return 'not-a-record';
    for (const key of Object.keys(value)) {
      const found = item(value[key]);
      if (found) return inside(`.${key}`, found);
    }
    return null;
  };
}

/** Far deeper than any record of ours; some thousands, and JSON cannot be written. */
const depth = 100;

export function isTooDeep(value: unknown, left = depth): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((item) => isTooDeep(item, left - 1));
}

const anything: Check = (value) => (isTooDeep(value) ? 'too-deep' : null);

/** Known keys each of its kind; unknown keys are somebody's own and pass. */
function shape(checks: ReadonlyMap<string, Check>, required: readonly string[]): Check {
  return (value) => {
    if (!isObject(value)) return 'not-a-record';
    for (const key of required) if (value[key] === undefined) return { where: `.${key}`, reason: 'missing' };
    // Records are plain data: nothing is inherited, and this loop is the fast one.
    for (const key in value) {
      const check = checks.get(key) ?? anything;
      // Most values are texts.
      const found = check === text && typeof value[key] === 'string' ? null : check(value[key]);
      if (found) return inside(`.${key}`, found);
    }
    return null;
  };
}

const score: Check = (value) =>
  typeof value === 'string' || Array.isArray(value)
    ? Array.isArray(value)
      ? listOf(text)(value)
      : null
    : number(value);

function shapeOf(fields: FieldTable, special: Readonly<Record<string, Check>> = {}): Check {
  const checks = new Map(Object.entries(fields).map(([key, field]) => [key, special[key] ?? checkOf(field)]));
  return shape(
    checks,
    Object.keys(fields).filter((key) => fields[key]?.required),
  );
}

const needed = { required: true } as const;
const kinds: Readonly<Record<Exclude<Kind, 'choice' | 'items'>, () => Check>> = {
  text: () => text,
  name: () => text,
  code: () => text,
  ref: () => text,
  day: () => day,
  instant,
  int: () => int,
  number: () => number,
  flag: () => flag,
  email: () =>
    shapeOf({
      value: { kind: 'text', ...needed },
      valid: { kind: 'flag', ...needed },
      bounced: { kind: 'flag', ...needed },
    }),
  phone: () =>
    shapeOf(
      {
        value: { kind: 'text', ...needed },
        typed: { kind: 'text', ...needed },
        valid: { kind: 'flag', ...needed },
        bounced: { kind: 'flag', ...needed },
      },
      { value: nullOr(text) },
    ),
  money: () => shapeOf({ amount: { kind: 'int', ...needed }, currency: { kind: 'text', ...needed } }),
  bilingual: () => shapeOf({ en: { kind: 'text' }, 'zh-CN': { kind: 'text' } }),
  consent: () =>
    mapOf(
      shapeOf({
        state: { kind: 'choice', choices: ['yes', 'no'], ...needed },
        day: { kind: 'day' },
        evidence: { kind: 'text' },
      }),
    ),
  custom: () => mapOf(text),
  values: () => mapOf(score),
  origin: () =>
    shapeOf({
      tool: { kind: 'text' },
      file: { kind: 'text' },
      row: { kind: 'text' },
      command: { kind: 'text' },
      said: { kind: 'text', list: true },
    }),
  archived: () => shapeOf({ at: { kind: 'instant', ...needed }, reason: { kind: 'text', ...needed } }),
};

function checkOf(field: Field): Check {
  const one =
    field.kind === 'choice'
      ? choice(field.choices ?? [])
      : field.kind === 'items'
        ? shapeOf(field.fields ?? {})
        : kinds[field.kind]();
  return field.list ? listOf(one) : one;
}

const made = new Map<CollectionName, Check>();

/** The check of one collection's records, made once and then remembered. */
function checkFor(collection: CollectionName): Check {
  let check = made.get(collection);
  if (!check) {
    const id: Check = (value) =>
      typeof value === 'string' && numberOf(collection, value) > 0 ? null : 'not-an-id';
    check = shapeOf(collections[collection].fields, { id });
    made.set(collection, check);
  }
  return check;
}

/** What is wrong with a record, and where in it, as `.emails[0].value`; null where nothing is. */
export function flawOf(collection: CollectionName, record: unknown): Flaw | null {
  const found = checkFor(collection)(record);
  return found && inside('', found);
}
