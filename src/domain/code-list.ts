/** Code lists: the values a field of kind `code` may have, where somebody has listed them. */
import { fold } from '../lib/fold.ts';
import { nearest } from '../lib/near.ts';
import { caseFields } from './records/case.ts';
import { clientFields } from './records/client.ts';
import type { Code } from './records/code.ts';
import type { FieldTable } from './records/field.ts';

export interface CodeField {
  readonly key: string;
  /** The word people type for it. */
  readonly option: string;
}

/** Every field that is chosen from a list. */
export const codeListed: readonly CodeField[] = Object.entries<FieldTable[string]>({
  ...clientFields,
  ...caseFields,
}).flatMap(([key, { kind, option = key }]) => (kind === 'code' ? [{ key, option }] : []));

/** The field that is meant by its word or key, in any case. */
export function codeFieldNamed(typed: string): CodeField | undefined {
  const wanted = fold(typed);
  return codeListed.find(({ key, option }) => fold(option) === wanted || fold(key) === wanted);
}

export interface CodeLists {
  /** Empty where nobody has listed any, and then every text will do. */
  readonly of: (field: string) => readonly Code[];
  /** As it stands in the list, however it was typed; null where it does not. */
  readonly find: (field: string, typed: string) => Code | null;
  readonly near: (field: string, typed: string) => readonly string[];
}

const none: readonly Code[] = [];

export function codeLists(codes: Iterable<Code>): CodeLists {
  const lists = new Map<string, Map<string, Code>>();
  for (const code of codes) {
    const list = lists.get(code.field) ?? new Map<string, Code>();
    if (!list.has(fold(code.value))) list.set(fold(code.value), code);
    lists.set(code.field, list);
  }
  const of = (field: string) => {
    const list = lists.get(field);
    return list ? [...list.values()] : none;
  };
  return {
    of,
    find: (field, typed) => lists.get(field)?.get(fold(typed)) ?? null,
    near: (field, typed) =>
      nearest(
        typed,
        of(field).map(({ value }) => value),
      ),
  };
}
