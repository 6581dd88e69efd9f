/** The position after some words of a line: which command they name, and whether a command, an option value or an argument comes next. */
import type { Subject } from '../porch/typed/condition-fields.ts';
import type { Arity, Option, Options } from './command.ts';
import { dispatch } from './dispatch.ts';
import { globalOptions } from './globals.ts';
import { type CommandRow, commands } from './index.ts';

export interface Place {
  /** Null before a command is named. */
  readonly row: CommandRow | null;
  /** A verb of this noun may stand here. */
  readonly noun: string | null;
  /** The option of which the value stands here. */
  readonly pending: Flag | null;
  /** The argument that stands here; null where the command takes no more of them. */
  readonly argument: string | null;
  /** What the command's condition asks about. */
  readonly selects: Subject | null;
  /** What may still be typed of options. */
  readonly options: readonly Flag[];
}

export interface Flag {
  readonly name: string;
  readonly flags: string;
  readonly choices?: readonly string[];
}

/** Null where the words are no beginning of any line. */
export async function placeAfter(words: readonly string[]): Promise<Place | null> {
  const found = dispatched(words);
  if (found === null) return null;
  const { row, rest } = found;
  const command = row === null ? null : (await row.load()).default;
  const flags: readonly Flag[] = [...ownFlags(command?.options ?? {}), ...globalOptions];
  const used = new Set<Flag>();
  let pending: Flag | null = null;
  let positions = 0;
  let isPlain = false;
  for (const word of rest) {
    if (pending !== null) pending = null;
    else if (!isPlain && word === '--') isPlain = true;
    else if (isPlain || !word.startsWith('-') || word === '-') positions += 1;
    else {
      const flag = flags.find((one) => spellings(one).includes(word));
      if (flag === undefined) continue;
      if (takesValue(flag)) pending = flag;
      if (!isRepeated(flag, command?.options ?? {})) used.add(flag);
    }
  }
  const last = words.at(-1);
  const isNoun = positions === 0 && last !== undefined && (found.noun === last || row?.path === last);
  return {
    row,
    noun: isNoun && commands.some(({ path }) => path.startsWith(`${last} `)) ? last : null,
    pending,
    argument: pending === null && row !== null ? argumentAt(command?.arguments ?? {}, positions) : null,
    selects: command?.selects ?? null,
    options: isPlain ? [] : flags.filter((flag) => !used.has(flag)),
  };
}

function dispatched(words: readonly string[]) {
  try {
    return dispatch(words);
  } catch {
    return null;
  }
}

function ownFlags(options: Options): Flag[] {
  return (Object.entries(options) as [string, Option][]).map(([name, { flags, choices }]) => ({
    name,
    flags,
    ...(choices ? { choices } : {}),
  }));
}

/** Every way to type it. */
export function spellings({ flags }: Flag): string[] {
  return flags.match(/--?[a-z][a-z-]*/g) ?? [];
}

export function takesValue({ flags }: Flag): boolean {
  return flags.includes('<');
}

function isRepeated({ name }: Flag, options: Options): boolean {
  return (options as Readonly<Record<string, Option>>)[name]?.many === true;
}

function argumentAt(shape: Readonly<Record<string, Arity>>, position: number): string | null {
  const names = Object.entries(shape);
  const [name] = names[position] ?? names.at(-1) ?? [];
  if (name === undefined) return null;
  const arity = shape[name];
  return position < names.length || arity === 'some' || arity === 'any' ? name : null;
}
