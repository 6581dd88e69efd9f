/** What a command is: its arguments and options as data, and a function from input to answer. */
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import type { OptionName } from '../i18n/help.ts';
import type { Subject } from '../porch/typed/condition-fields.ts';
import type { Answer } from '../reports/report.ts';

/** `one` must be given, `maybe` may, `some` is one or more, `any` is none or more. */
export type Arity = 'one' | 'maybe' | 'some' | 'any';

export interface Option<T = unknown> {
  /** As commander reads it: `--event <E>`, `-n, --limit <N>`, `--explain`. */
  readonly flags: string;
  readonly many?: true;
  /** The values it takes, where they are fixed. */
  readonly choices?: readonly string[];
  readonly read: (typed: string, option: string) => T | Promise<T>;
}

export type Options = { readonly [K in OptionName]?: Option };
export type Arguments = Readonly<Record<string, Arity>>;

type ArgumentValue<A extends Arity> = A extends 'one'
  ? string
  : A extends 'maybe'
    ? string | undefined
    : readonly string[];
type OptionValue<O> =
  O extends Option<infer T> ? (O extends { many: true } ? readonly T[] | undefined : T | undefined) : never;

export type Input<A extends Arguments, O extends Options> = {
  readonly [K in keyof A]: ArgumentValue<A[K]>;
} & {
  readonly [K in keyof O]: OptionValue<O[K]>;
};

export interface Command<A extends Arguments = Arguments, O extends Options = Options> {
  readonly arguments: A;
  readonly options: O;
  /** Words that begin with a dash are arguments here, as in `client tag REF -speaker`. */
  readonly dashes?: true;
  /** What it writes may be for other programs alone: an address book, a calendar. */
  readonly shares?: true;
  readonly run: (context: Context, input: Input<A, O>) => Promise<Answer>;
}

/** A command whose input has been forgotten by the type system: what the manifest holds. */
export interface AnyCommand {
  readonly arguments: Arguments;
  readonly options: Options;
  readonly dashes?: true;
  readonly shares?: true;
  /** There where it takes a condition. */
  readonly selects?: Subject;
  readonly run: (context: Context, input: never) => Promise<Answer>;
}

/** A command that takes a condition says what the condition asks about. */
export function command<const A extends Arguments, O extends Options>(
  definition: Command<A, O> &
    ('condition' extends keyof A ? { readonly selects: Subject } : { readonly selects?: never }),
): AnyCommand {
  return definition;
}

/** As its help names them. */
export function argumentNames(shape: Arguments): readonly string[] {
  return Object.keys(shape).map((name) => name.toUpperCase());
}

/** Puts typed words in their places; complains of what is missing or too much. */
export function readArguments(
  path: string,
  shape: Arguments,
  typed: readonly string[],
  options: Options = {},
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  let rest = [...typed];
  for (const [name, arity] of Object.entries(shape)) {
    if (arity === 'one' || arity === 'maybe') {
      const value = rest.shift();
      // An empty word is mostly a variable that was not set: taken for absent, it would mean all of them.
      if (value === undefined ? arity === 'one' : value.trim() === '')
        throw fail('usage.missing-argument', { name: name.toUpperCase(), command: path });
      input[name] = value;
    } else {
      const isMissing = rest.every((word) => word.trim() === '') && (arity === 'some' || rest.length > 0);
      if (isMissing && (name !== 'condition' || arity === 'some'))
        throw fail('usage.missing-argument', { name: name.toUpperCase(), command: path });
      input[name] = rest;
      rest = [];
    }
  }
  const [extra] = rest;
  // Where no word has a place of its own, the event is what people type first.
  const { event } = Object.keys(shape).length === 0 ? options : {};
  if (extra !== undefined)
    throw fail('usage.extra-argument', {
      typed: extra,
      command: path,
      takes: argumentNames(shape),
      ...(event && extra.trim() !== '' && { option: longFlag(event.flags) }),
    });
  return input;
}

/** Option values as commander left them, each read by its own reader. */
export async function readOptions(
  options: Options,
  values: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options) as [string, Option][]) {
    const value = values[name];
    const flag = longFlag(option.flags);
    if (value === undefined) input[name] = undefined;
    else if (Array.isArray(value))
      input[name] = await Promise.all(value.map((item) => option.read(String(item), flag)));
    else input[name] = await option.read(String(value), flag);
  }
  return input;
}

export function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}
