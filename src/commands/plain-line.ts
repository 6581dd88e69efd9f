/** A line in which every word is plain: an argument, or an option by its long or short name and its value in the next word. */
import type { GlobalFlags } from '../settings.ts';
import type { Option, Options } from './command.ts';
import { globalOptions } from './globals.ts';

/** A line as it is taken apart, nothing in it read yet. */
export interface Line {
  readonly flags: GlobalFlags;
  /** The command's own options by name. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
}

interface Known {
  /** Null of a global option. */
  readonly own: string | null;
  readonly flags: string;
  readonly many: boolean;
}

const longName = /--([a-z][a-z-]*)/;
const shortName = /^-[a-z](?=,)/;

/** What commander calls the value of an option: `dryRun` of `--dry-run`. */
const attributeOf = (flags: string) =>
  (longName.exec(flags)?.[1] ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Null where anything in the line is not plain. Where it is not null commander makes the same of it. */
export function plainLine(options: Options, argv: readonly string[]): Line | null {
  let known: ReadonlyMap<string, Known> | undefined;
  // That `--no-input` was not typed.
  const flags: Record<string, string | boolean> = { input: true };
  const own: Record<string, unknown> = {};
  const words: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (!word.startsWith('-') && !word.startsWith(' -')) {
      words.push(word);
      continue;
    }
    known ??= knownOptions(options);
    const option = known.get(word);
    if (option === undefined) return null;
    let value: string | true = true;
    if (option.flags.includes('<')) {
      value = argv[++at] ?? '-';
      if (value.startsWith('-') || value.startsWith(' -')) return null;
    }
    if (option.own === null) flags[attributeOf(option.flags)] = value;
    else
      own[option.own] = option.many ? [...((own[option.own] as string[] | undefined) ?? []), value] : value;
  }
  return { flags, own, words };
}

/** By what is typed, those with a value of their own or none. */
function knownOptions(options: Options): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const learn = (option: Known) => {
    const { flags } = option;
    const long = longName.exec(flags)?.[0];
    if (long === undefined || long.startsWith('--no-') || flags.includes('[')) return;
    const short = shortName.exec(flags)?.[0];
    for (const name of short === undefined ? [long] : [long, short]) known.set(name, option);
  };
  for (const { flags } of globalOptions) learn({ own: null, flags, many: false });
  for (const [own, { flags, many = false }] of Object.entries(options) as [string, Option][])
    learn({ own, flags, many });
  return known;
}
