/** The fields of a record as a condition knows them, derived from the table that declares the record. */
import { toMajor } from '../../../lib/number/currency.ts';
import type { Email, Field, FieldTable, Money, Origin, Phone } from '../../records/field.ts';
import { type ConditionField, field, type Reading } from './field.ts';
import {
  choiceKind,
  dayKind,
  emailKind,
  flagKind,
  instantKind,
  labelKind,
  numberKind,
  phoneKind,
  textKind,
} from './kinds.ts';

/** One field a row of the table, as far as its kind can be asked for. */
export function derived<S extends object>(table: FieldTable): ConditionField<S>[] {
  return Object.entries(table).flatMap(([key, row]) => derivedField<S>(key, row) ?? []);
}

function derivedField<S extends object>(
  key: string,
  { kind, list, choices }: Field,
): ConditionField<S> | null {
  const value =
    <T>() =>
    (record: S) =>
      (record as Readonly<Record<string, Reading<T>>>)[key];
  switch (kind) {
    case 'name':
      return field(key, textKind, value<string>());
    case 'text':
      return field(key, list || key === 'id' ? labelKind : textKind, value<string>());
    case 'code':
    case 'ref':
      return field(key, labelKind, value<string>());
    case 'choice':
      return field(key, choiceKind(choices ?? []), value<string>());
    case 'email':
      return field(key, emailKind, value<Email>());
    case 'phone':
      return field(key, phoneKind, value<Phone>());
    case 'int':
    case 'number':
      return field(key, numberKind, value<number>());
    case 'day':
      return field(key, dayKind, value<string>());
    case 'instant':
      return field(key, instantKind, value<string>());
    case 'flag':
      return field(key, flagKind, (record) => value<boolean>()(record) === true);
    case 'archived':
      return field(key, flagKind, (record) => value<object>()(record) !== undefined);
    case 'money':
      return field(key, numberKind, (record) => majorUnits(value<Money>()(record)));
    case 'origin':
      return field(key, textKind, (record) => originTexts(value<Origin>()(record)));
    default:
      return null;
  }
}

function majorUnits(money: Reading<Money>): Reading<number> {
  if (money === undefined) return undefined;
  return [money].flat().map(({ amount, currency }) => toMajor(amount, currency));
}

function originTexts(origin: Reading<Origin>): string[] {
  return [origin]
    .flat()
    .flatMap((one) => [one?.tool, one?.file, one?.command].filter((text) => text !== undefined));
}

/** The texts of a record in which a free word is looked for: everything a person may have typed, and its id. */
export function textsOf(table: FieldTable): (record: object) => string[] {
  const keys = Object.entries(table).flatMap(([key, { kind }]) => (searched.has(kind) ? [key] : []));
  return (record) => {
    const values = record as Readonly<Record<string, unknown>>;
    const texts: string[] = [];
    for (const key of keys) collect(values[key], texts);
    return texts;
  };
}

const searched: ReadonlySet<string> = new Set(['text', 'name', 'email', 'phone', 'code', 'custom']);

/** Every text inside a value, whatever its shape. */
function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, texts);
}
