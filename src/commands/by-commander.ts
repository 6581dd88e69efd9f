/** One command line through commander: global flags, the command's options, its arguments. */
import { Command as Commander, CommanderError, Option as CommanderOption } from 'commander';
import { fail } from '../domain/errors.ts';
import { nearest } from '../lib/alike/near.ts';
import { once } from '../lib/once.ts';
import { type AnyCommand, longFlag, type Option } from './command.ts';
import { globalOptions } from './globals.ts';
import type { Line } from './plain-line.ts';

/** A term of a condition that begins with a minus, as `-tag:vip` or `-email:*`, is an argument and no option. */
const negated = once(() => /^-[\p{L}_][\p{L}\p{N}_.-]*(?:[:<>=：＜＞]|$)/u);

/** Throws `usage.unknown-option` with near names, `usage.missing-value` and `usage.bad-value`. */
export function lineOf(path: string, command: AnyCommand | null, argv: readonly string[]): Line {
  const parser = new Commander(path)
    .exitOverride()
    .helpOption(false)
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  parser.argument('[words...]').allowExcessArguments();
  if (command?.dashes) parser.allowUnknownOption();
  for (const { flags } of globalOptions) parser.addOption(new CommanderOption(flags));
  const options = command?.options ?? {};
  const attributes = new Map<string, string>();
  for (const [name, option] of Object.entries(options) as [string, Option][]) {
    const own = new CommanderOption(option.flags);
    if (option.many)
      own.argParser((typed: string, before: string[] | undefined) => [...(before ?? []), typed]);
    attributes.set(own.attributeName(), name);
    parser.addOption(own);
  }
  const shorts = new Set(globalOptions.flatMap(({ flags }) => /^-[a-z]\b/.exec(flags) ?? []));
  const line = argv.map((word) =>
    negated().test(word) &&
    !word.startsWith('--') &&
    (/[:<>=：＜＞]/u.test(word) || (command?.dashes && !shorts.has(word)))
      ? ` ${word}`
      : word,
  );
  try {
    parser.parse(line, { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? complaint(error, options) : error;
  }
  const unknown = parser.args.find((word) => word.startsWith('--'));
  if (unknown !== undefined && !argv.includes('--')) throw unknownOption(unknown, options);
  const values = parser.opts<Record<string, unknown>>();
  const flags: Record<string, string | boolean | undefined> = {};
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    const name = attributes.get(key);
    if (name !== undefined) own[name] = value;
    else flags[key] = value as string | boolean;
  }
  if (flags.color === true) flags.color = 'always';
  const words = parser.args.map((word) => (word.startsWith(' -') ? word.slice(1) : word));
  return { flags, own, words };
}

function complaint(error: CommanderError, options: AnyCommand['options']): Error {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  if (error.code === 'commander.unknownOption') return unknownOption(quoted, options);
  if (error.code === 'commander.optionMissingArgument')
    return fail('usage.missing-value', { option: longFlag(quoted) });
  return fail('usage.bad-value', { option: quoted || error.code, value: '', allowed: [] });
}

function unknownOption(word: string, options: AnyCommand['options']): Error {
  const [typed = word] = word.split('=');
  const known = [...globalOptions, ...(Object.values(options) as Option[])];
  // What is known and still not taken has a value it does not take: `--json=1`.
  if (word.includes('=') && known.some(({ flags }) => longFlag(flags) === typed))
    return fail('usage.bad-value', { option: typed, value: word.slice(typed.length + 1), allowed: [] });
  // `--version` is asked of the program itself.
  const isProgram = Object.keys(options).length === 0;
  const bare = (flag: string) => flag.replace(/^-+/, '');
  const near = nearest(bare(typed), [
    ...(isProgram ? ['version'] : []),
    ...known.map(({ flags }) => bare(longFlag(flags))),
  ]);
  return fail('usage.unknown-option', { typed, near: near.map((name) => `--${name}`) });
}
