/** The shape of a record as a JSON Schema (2020-12), read off the fields it declares: what a roster's file may hold. */
import type { Field, FieldTable, Kind } from '../records/field.ts';
import { type CollectionName, collectionNames, collections } from '../roster.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const text: JsonSchema = { type: 'string' };
const flag: JsonSchema = { type: 'boolean' };
const day: JsonSchema = { type: 'string', format: 'date' };
const instant: JsonSchema = { type: 'string', format: 'date-time' };

function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema {
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
}

/** Any keys, each value of one kind. */
const mapOf = (value: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: value });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const kinds: Readonly<Record<Exclude<Kind, 'choice' | 'items' | 'ref'>, JsonSchema>> = {
  text,
  name: text,
  code: text,
  day,
  instant,
  int: { type: 'integer' },
  number: { type: 'number' },
  flag,
  email: object({ value: text, valid: flag, bounced: flag }, ['value', 'valid', 'bounced']),
  phone: object({ value: { type: ['string', 'null'] }, typed: text, valid: flag, bounced: flag }, [
    'value',
    'typed',
    'valid',
    'bounced',
  ]),
  money: object({ amount: { type: 'integer' }, currency: text }, ['amount', 'currency']),
  bilingual: object({ en: text, 'zh-CN': text }),
  consent: mapOf(object({ state: { enum: ['yes', 'no'] }, day, evidence: text }, ['state'])),
  custom: mapOf(text),
  values: mapOf({ anyOf: [text, { type: 'number' }, listOf(text)] }),
  origin: object({ tool: text, file: text, row: text, command: text, said: listOf(text) }),
  archived: object({ at: instant, reason: text }, ['at', 'reason']),
};

/** The word for one record of a collection, as it is typed. */
export function recordName(collection: CollectionName): string {
  return collection.replace(/(ss)es$|s$/, '$1');
}

/** The collection meant by a word for one of its records, or for many; null where it is none. */
export function collectionNamed(typed: string): CollectionName | null {
  const word = typed.toLowerCase();
  return collectionNames.find((name) => name === word || recordName(name) === word) ?? null;
}

/** `titles` are what people call the fields, by key. Keys nobody declared are somebody's own, and pass. */
export function schemaOf(collection: CollectionName, titles: Readonly<Record<string, string>>): JsonSchema {
  const { fields, letter } = collections[collection];
  const { properties, ...shape } = tableOf(fields, titles);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `regulars:${recordName(collection)}`,
    title: recordName(collection),
    ...shape,
    properties: { ...(properties as object), id: { type: 'string', pattern: `^${letter}0*[1-9][0-9]*$` } },
  };
}

function tableOf(fields: FieldTable, titles: Readonly<Record<string, string>>): JsonSchema {
  const properties = Object.entries(fields).map(([key, field]) => {
    const title = titles[key];
    return [key, { ...(title === undefined ? {} : { title }), ...fieldOf(field, titles) }];
  });
  const required = Object.keys(fields).filter((key) => fields[key]?.required);
  return object(Object.fromEntries(properties), required);
}

function fieldOf(field: Field, titles: Readonly<Record<string, string>>): JsonSchema {
  const one = shapeOf(field, titles);
  return field.list ? listOf(one) : one;
}

function shapeOf(
  { kind, choices = [], fields = {}, to = '' }: Field,
  titles: Readonly<Record<string, string>>,
): JsonSchema {
  if (kind === 'choice') return { enum: choices };
  if (kind === 'items') return tableOf(fields, titles);
  if (kind === 'ref') return { ...text, 'x-collection': to };
  return kinds[kind];
}
