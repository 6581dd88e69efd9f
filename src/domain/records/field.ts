/** What a field is: declared once, and everything else (types, checks, sheets, flags, filters) is derived from it. */
import type { Day } from '../../lib/time/day.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Form } from './form.ts';

/** Minor units and a currency: `{ amount: 9900, currency: 'CNY' }` is 99 yuan. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

export interface Email {
  readonly value: string;
  readonly valid: boolean;
  readonly bounced: boolean;
}

/** `value` is E.164, or null where what was typed is no number one can call. */
export interface Phone {
  readonly value: string | null;
  readonly typed: string;
  readonly valid: boolean;
  readonly bounced: boolean;
}

export interface Consent {
  readonly state: 'yes' | 'no';
  readonly day?: Day;
  readonly evidence?: string;
}

/** Where a record came from: a tool and a row of its file, or a command. */
export interface Origin {
  readonly tool?: string;
  readonly file?: string;
  readonly row?: string;
  readonly command?: string;
  /** Marks of what rows of files said of it when they were last read. */
  readonly said?: readonly string[];
}

export interface Archived {
  readonly at: Instant;
  readonly reason: string;
}

/** A text in each language it is known in; at least one. */
export interface Bilingual {
  readonly en?: string;
  readonly 'zh-CN'?: string;
}

interface KindValue {
  text: string;
  name: string;
  email: Email;
  phone: Phone;
  day: Day;
  instant: Instant;
  money: Money;
  int: number;
  number: number;
  flag: boolean;
  code: string;
  ref: string;
  bilingual: Bilingual;
  /** Consent by channel. */
  consent: Readonly<Record<string, Consent>>;
  /** Columns and answers nobody has a field for, by heading. */
  custom: Readonly<Record<string, string>>;
  /** Values of an answer, by question id. */
  values: Readonly<Record<string, number | string | readonly string[]>>;
  origin: Origin;
  archived: Archived;
}

export type Kind = keyof KindValue | 'choice' | 'items';

/** What a merge of two records does with two values of this field. */
export type MergeRule = 'first' | 'newest' | 'union' | 'stricter' | 'sum';

/** Kinds that are structures: no cell holds them, and no column of a table shows them. */
export const structuredKinds: ReadonlySet<Kind> = new Set([
  'origin',
  'custom',
  'items',
  'values',
  'bilingual',
]);
/** Kinds that are tables themselves: each of their rows has a source of its own, and changes by itself. */
export const tableKinds: ReadonlySet<Kind> = new Set(['custom', 'consent', 'values']);

export interface Field {
  readonly kind: Kind;
  readonly list?: true;
  readonly required?: true;
  /** Says who somebody is: masked by --mask, removed by an erasure. */
  readonly personal?: true;
  /** The key inside the value under which somebody typed freely: masked by --mask. */
  readonly typedInside?: string;
  readonly choices?: readonly string[];
  /** The codes that come with the field of kind `code`, each with what else people call it; a list adds to them. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  /** The collection a `ref` points into. */
  readonly to?: string;
  readonly fields?: FieldTable;
  readonly merge?: MergeRule;
  /** The word a person sets it with: `email` gives `add` and `edit` the option `--email`. */
  readonly option?: string;
  /** What a text must look like, where not every text will do. */
  readonly form?: Form;
  /** Happens at the event the record names: told by its clock. */
  readonly atEvent?: true;
  /** What people call this column, as folding a heading leaves it. */
  readonly headings?: readonly string[];
}

export type FieldTable = Readonly<Record<string, Field>>;

type OneOf<F extends Field> = F['kind'] extends 'choice'
  ? F['choices'] extends readonly string[]
    ? F['choices'][number]
    : string
  : F['kind'] extends 'items'
    ? F['fields'] extends FieldTable
      ? RecordOf<F['fields']>
      : never
    : F['kind'] extends keyof KindValue
      ? KindValue[F['kind']]
      : never;

type ValueOf<F extends Field> = F['list'] extends true ? readonly OneOf<F>[] : OneOf<F>;

type RequiredKeys<T extends FieldTable> = {
  [K in keyof T]: T[K]['required'] extends true ? K : never;
}[keyof T];

/** The record a table declares. A key that is absent is unknown; a list that is absent is empty. */
export type RecordOf<T extends FieldTable> = { readonly [K in RequiredKeys<T>]: ValueOf<T[K]> } & {
  readonly [K in Exclude<keyof T, RequiredKeys<T>>]?: ValueOf<T[K]>;
};

/** The fields every record has. */
export const common = {
  id: { kind: 'text', required: true },
  created: { kind: 'instant', required: true },
  updated: { kind: 'instant', required: true },
  origin: { kind: 'origin' },
  archived: { kind: 'archived', typedInside: 'reason' },
  custom: { kind: 'custom', personal: true, merge: 'union' },
} as const satisfies FieldTable;
