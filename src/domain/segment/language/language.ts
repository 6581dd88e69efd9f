/** What conditions can ask of one kind of record: its fields, their short names, and its texts. */

import { nearest } from '../../../lib/alike/near.ts';
import { fold } from '../../../lib/text/fold.ts';
import { fail } from '../../errors.ts';
import type { CollectionName } from '../../roster.ts';
import type { Condition } from '../condition.ts';
import { termsOf } from '../condition.ts';
import type { ConditionField } from '../fields/field.ts';

export interface Language<S> {
  /** Collections every condition over these records reads. */
  readonly needs: readonly CollectionName[];
  /** By folded name, short names too. */
  readonly fields: ReadonlyMap<string, ConditionField<S>>;
  /** Names as they are best typed. */
  readonly names: readonly string[];
  /** The field of a column nobody has a field for. */
  custom(heading: string): ConditionField<S>;
  /** Where free words are looked for. */
  texts(subject: S): readonly string[];
}

/** A language of fields, a later one taking the name of an earlier one, and of short names for some of them. */
export function language<S>(
  fields: readonly ConditionField<S>[],
  shortNames: Readonly<Record<string, string>>,
  rest: Pick<Language<S>, 'needs' | 'custom' | 'texts'>,
): Language<S> {
  const known = new Map(fields.map((one) => [fold(one.name), one]));
  const named = new Map(known);
  for (const [short, name] of Object.entries(shortNames)) {
    const meant = known.get(fold(name));
    if (meant && !known.has(short)) named.set(short, meant);
  }
  const shortened = new Set(Object.values(shortNames));
  const names = [
    ...Object.keys(shortNames),
    ...fields.map(({ name }) => name).filter((name) => !shortened.has(name)),
  ];
  return { ...rest, fields: named, names: [...new Set(names)] };
}

/** The field a name means; undefined when there is none. */
export function fieldNamed<S>({ fields, custom }: Language<S>, name: string): ConditionField<S> | undefined {
  return name.startsWith('custom.') ? custom(name.slice(7)) : fields.get(fold(name));
}

export function nearNames<S>({ names }: Language<S>, name: string): string[] {
  return nearest(fold(name), names);
}

/** The field a name means; fails with `condition.wrong` when there is none. */
export function mustKnow<S>(of: Language<S>, name: string): ConditionField<S> {
  const found = fieldNamed(of, name);
  if (found) return found;
  throw fail('condition.wrong', {
    text: name,
    at: 0,
    problem: 'unknown-field',
    word: name,
    near: nearNames(of, name),
  });
}

/** Whether the condition asks for this field, under any of its names. */
export function mentions<S>(condition: Condition, of: Language<S>, name: string): boolean {
  const wanted = of.fields.get(fold(name));
  for (const term of termsOf(condition)) if (wanted && fieldNamed(of, term.field) === wanted) return true;
  return false;
}
