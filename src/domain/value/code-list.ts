/** Code lists: the values a field of kind `code` may have, where they come with the field or somebody has listed them. */

import { nearest } from '../../lib/alike/near.ts';
import { fold } from '../../lib/text/fold.ts';
import { caseFields } from '../records/case.ts';
import { clientFields } from '../records/client.ts';
import type { Code } from '../records/code.ts';
import type { Field } from '../records/field.ts';
import { lossFields } from '../records/loss.ts';

export interface CodeField {
  readonly key: string;
  /** The word people type for it. */
  readonly option: string;
  /** The codes that come with it, each with what else people call it. */
  readonly shipped: Readonly<Record<string, readonly string[]>>;
}

const nothing: CodeField['shipped'] = {};

/** Every field that is chosen from a list. */
export const codeListed: readonly CodeField[] = Object.entries<Field>({
  ...clientFields,
  ...caseFields,
  ...lossFields,
}).flatMap(([key, { kind, option = key, codes: shipped = nothing }]) =>
  kind === 'code' ? [{ key, option, shipped }] : [],
);

/** The field that is meant by its word or key, in any case. */
export function codeFieldNamed(typed: string): CodeField | undefined {
  const wanted = fold(typed);
  return codeListed.find(({ key, option }) => fold(option) === wanted || fold(key) === wanted);
}

/** A value of a list; one that comes with the field has no record. */
export type Listed = Pick<Code, 'value'> & { readonly id: string | null };

export interface CodeLists {
  /** Empty where nobody has listed any, and then every text will do. */
  readonly of: (field: string) => readonly Listed[];
  /** As it stands in the list, however it was typed; null where it does not. */
  readonly find: (field: string, typed: string) => Listed | null;
  readonly near: (field: string, typed: string) => readonly string[];
}

const none: readonly Listed[] = [];

export function codeLists(codes: Iterable<Code>): CodeLists {
  const lists = new Map<string, Map<string, Listed>>();
  const others = new Map<string, Map<string, Listed>>();
  for (const { key, shipped } of codeListed) {
    const values = Object.entries(shipped).map(([value, also]) => ({ listed: { id: null, value }, also }));
    if (values.length === 0) continue;
    lists.set(key, new Map(values.map(({ listed }) => [fold(listed.value), listed])));
    others.set(key, new Map(values.flatMap(({ listed, also }) => also.map((word) => [fold(word), listed]))));
  }
  for (const code of codes) {
    const list = lists.get(code.field) ?? new Map<string, Listed>();
    if (!list.has(fold(code.value))) list.set(fold(code.value), code);
    lists.set(code.field, list);
  }
  const of = (field: string) => {
    const list = lists.get(field);
    return list ? [...list.values()] : none;
  };
  return {
    of,
    find: (field, typed) => lists.get(field)?.get(fold(typed)) ?? others.get(field)?.get(fold(typed)) ?? null,
    near: (field, typed) => {
      const words = others.get(field) ?? new Map<string, Listed>();
      const near = nearest(typed, [...of(field).map(({ value }) => value), ...words.keys()]);
      return [...new Set(near.map((word) => words.get(word)?.value ?? word))];
    },
  };
}
