/** The JSON Schema of a record agrees with the check of a roster: both accept and reject the same records. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  collectionNamed,
  type JsonSchema,
  recordName,
  schemaOf,
} from '../../../src/domain/change/json-schema.ts';
import { collectionNames } from '../../../src/domain/roster.ts';
import { isDay } from '../../../src/lib/time/day.ts';
import { isInstant } from '../../../src/lib/time/instant.ts';
import { flawOf } from '../../../src/store/document/check.ts';
import { demoRoster } from '../../support/demo-roster.ts';

type Values = Record<string, unknown>;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** As much of JSON Schema as these schemas use; a word it does not know fails the test. */
function accepts(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([word, said]) => {
    const isObject = types.object?.(value) === true;
    switch (word) {
      case '$schema':
      case '$id':
      case 'x-collection':
      case 'title':
        return true;
      case 'type':
        return [said].flat().some((type) => types[String(type)]?.(value));
      case 'enum':
        return (said as readonly unknown[]).includes(value);
      case 'pattern':
        return typeof value !== 'string' || new RegExp(String(said), 'u').test(value);
      case 'format':
        return typeof value !== 'string' || (said === 'date' ? isDay(value) : isInstant(value));
      case 'anyOf':
        return (said as readonly JsonSchema[]).some((one) => accepts(one, value));
      case 'items':
        return !Array.isArray(value) || value.every((item) => accepts(said as JsonSchema, item));
      case 'required':
        return !isObject || (said as readonly string[]).every((key) => (value as Values)[key] !== undefined);
      case 'properties':
        return (
          !isObject ||
          Object.entries(said as Record<string, JsonSchema>).every(
            ([key, inner]) => !Object.hasOwn(value as Values, key) || accepts(inner, (value as Values)[key]),
          )
        );
      case 'additionalProperties':
        return (
          !isObject || Object.values(value as Values).every((inner) => accepts(said as JsonSchema, inner))
        );
      default:
        throw new Error(`The schema says “${word}”, which this test does not know.`);
    }
  });
}

const roster = await demoRoster();
const records = collectionNames.flatMap((name) =>
  [...roster[name].values()].map((record) => ({ name, record })),
);

test('every record of the sample is as its schema says', () => {
  expect(records.length).toBeGreaterThan(50);
  expect(records.filter(({ name, record }) => !accepts(schemaOf(name, {}), record))).toEqual([]);
});

const junk = fc.constantFrom<unknown>(
  null,
  7,
  1.5,
  true,
  '',
  'x',
  '2026-02-30',
  [],
  [null],
  {},
  { at: 1 },
  'no',
);

/** Every place in a value, as a path of keys. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Values) }) as Values;
  if (rest.length === 0 && to === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = changed(copy[key], rest, to);
  return copy;
}

test('whatever one puts anywhere in a record, the schema and the check are of one mind', () => {
  let wrong = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...records),
      fc.nat(),
      fc.oneof(junk, fc.constant(undefined)),
      ({ name, record }, at, to) => {
        const all = places(record).filter((path) => path.length > 0);
        // What is left out of a list is null in a file.
        const altered: unknown = JSON.parse(JSON.stringify(changed(record, all[at % all.length] ?? [], to)));
        const isRight = flawOf(name, altered) === null;
        if (!isRight) wrong++;
        expect([altered, accepts(schemaOf(name, {}), altered)]).toEqual([altered, isRight]);
      },
    ),
    { numRuns: 600 },
  );
  expect(wrong).toBeGreaterThan(100);
});

test('a record is named by its word, by that for many, and in capitals', () => {
  expect(collectionNames.map((name) => collectionNamed(recordName(name)))).toEqual(collectionNames);
  expect([collectionNamed('clients'), collectionNamed('Client'), collectionNamed('person')]).toEqual([
    'clients',
    'clients',
    null,
  ]);
});
