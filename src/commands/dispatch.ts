/** Which command a line of words means, before anything of it is loaded. */
import { fail } from '../domain/errors.ts';
import { nearest } from '../lib/near.ts';
import { globalOptions, judgingFlags } from './globals.ts';
import { type CommandRow, commands } from './index.ts';

export interface Dispatch {
  /** Null for the program itself: `regulars`, `regulars --help`. */
  readonly row: CommandRow | null;
  /** The line without the words that named the command. */
  readonly rest: readonly string[];
}

const takesValue: ReadonlySet<string> = new Set(
  [...globalOptions.map(({ flags }) => flags), ...Object.values(judgingFlags)]
    .filter((flags) => flags.includes('<'))
    .flatMap((flags) => flags.match(/-{1,2}[a-z-]+/g) ?? []),
);

/** Positions of the first words that are neither options nor their values. */
function wordsAt(argv: readonly string[], most: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < argv.length && found.length < most; i++) {
    const word = argv[i] ?? '';
    if (word === '--') break;
    if (word.startsWith('-') && word !== '-') {
      if (takesValue.has(word)) i++;
    } else found.push(i);
  }
  return found;
}

/** Throws `usage.unknown-command` with near names. */
export function dispatch(argv: readonly string[]): Dispatch {
  const [first, second] = wordsAt(argv, 2);
  if (first === undefined) return { row: null, rest: argv };
  const noun = argv[first] ?? '';
  const without = (...positions: number[]) => argv.filter((_, i) => !positions.includes(i));
  const named = (path: string) => commands.find((row) => row.path === path || row.aliases?.includes(path));

  const verb = second === undefined ? undefined : argv[second];
  const both = verb === undefined ? undefined : named(`${noun} ${verb}`);
  if (both && second !== undefined) return { row: both, rest: without(first, second) };
  const alone = named(noun);
  if (alone) return { row: alone, rest: without(first) };
  const verbs = commands
    .filter((row) => row.path.startsWith(`${noun} `))
    .map((row) => row.path.slice(noun.length + 1));
  if (verbs.length > 0) {
    if (verb !== undefined) {
      const near = nearest(verb, verbs).map((word) => `${noun} ${word}`);
      throw fail('usage.unknown-command', { typed: `${noun} ${verb}`, near });
    }
    const list = named(`${noun} list`) ?? named(`${noun} ${verbs[0]}`);
    if (list) return { row: list, rest: without(first) };
  }
  const all = new Set(
    commands.flatMap((row) => [row.path, row.path.split(' ')[0] ?? '', ...(row.aliases ?? [])]),
  );
  throw fail('usage.unknown-command', { typed: noun, near: nearest(noun, all) });
}
