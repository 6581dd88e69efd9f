/** Which command a line of words means, before anything of it is loaded. */
import { fail } from '../domain/errors.ts';
import { nearest } from '../lib/alike/near.ts';
import { globalOptions, judgingFlags } from './globals.ts';
import { type CommandRow, commands, spellingsOf } from './index.ts';
import { meantBy, verbsMeantBy } from './other-words.ts';

export interface Dispatch {
  /** Null for the program itself: `regulars`, `regulars --help`. */
  readonly row: CommandRow | null;
  /** A noun typed without a verb: the row is its list. */
  readonly noun?: string | undefined;
  /** The line without the words that named the command. */
  readonly rest: readonly string[];
}

const takesValue: ReadonlySet<string> = new Set(
  [...globalOptions.map(({ flags }) => flags), ...Object.values(judgingFlags)]
    .filter((flags) => flags.includes('<'))
    .flatMap((flags) => flags.match(/-{1,2}[a-z-]+/g) ?? []),
);

/** Flags that may stand alone, or before a value. */
const mayTakeValue: ReadonlySet<string> = new Set(
  globalOptions
    .filter(({ flags }) => flags.includes(' ['))
    .flatMap(({ flags }) => flags.match(/-{1,2}[a-z-]+/g) ?? []),
);

/** What no command begins with is the value of such a flag. */
const beginsCommand = (word: string) =>
  commands.some((row) => spellingsOf(row).some((typed) => typed.split(' ')[0] === word));

/** Positions of the first words that are neither options nor their values. */
function wordsAt(argv: readonly string[], most: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < argv.length && found.length < most; i++) {
    const word = argv[i] ?? '';
    if (word === '--') break;
    if (word.startsWith('-') && word !== '-') {
      const next = argv[i + 1];
      if (takesValue.has(word)) i++;
      else if (mayTakeValue.has(word) && next !== undefined && !next.startsWith('-') && !beginsCommand(next))
        i++;
    } else found.push(i);
  }
  return found;
}

/** What `help WORDS` asks for the page of: a command or a noun; null where it is neither. */
export function commandAsked(words: readonly string[]): Pick<Dispatch, 'row' | 'noun'> | null {
  const typed = words.filter((word) => !word.startsWith('-')).join(' ');
  const row = commands.find((one) => spellingsOf(one).includes(typed));
  if (row) return { row };
  return commands.some(({ path }) => path.startsWith(`${typed} `)) ? { row: null, noun: typed } : null;
}

/** Throws `usage.unknown-command` with near names. */
export function dispatch(argv: readonly string[]): Dispatch {
  const [first, second] = wordsAt(argv, 2);
  if (first === undefined) return { row: null, rest: argv };
  const noun = argv[first] ?? '';
  const without = (...positions: number[]) => argv.filter((_, i) => !positions.includes(i));
  const named = (path: string) => commands.find((row) => spellingsOf(row).includes(path));

  const verb = second === undefined ? undefined : argv[second];
  const both = verb === undefined ? undefined : named(`${noun} ${verb}`);
  if (both && second !== undefined) {
    const meant = both.inShort?.[`${noun} ${verb}`] ?? [];
    return { row: both, rest: [...meant, ...without(first, second)] };
  }
  const alone = named(noun);
  if (alone) return { row: alone, rest: without(first) };
  const verbs = commands
    .flatMap(spellingsOf)
    .filter((typed) => typed.startsWith(`${noun} `))
    .map((typed) => typed.slice(noun.length + 1));
  if (verbs.length > 0) {
    // In `followup --due all` the second word is the value of an option that only the list knows.
    if (verb !== undefined && !argv[first + 1]?.startsWith('-')) {
      const close = nearest(verb, verbs);
      const near = [...new Set([...verbsMeantBy(verb, verbs), ...close])].map((word) => `${noun} ${word}`);
      throw fail('usage.unknown-command', { typed: `${noun} ${verb}`, near, noun, verbs });
    }
    const list = named(`${noun} list`) ?? named(`${noun} ${verbs[0]}`);
    if (list) return { row: list, noun, rest: without(first) };
  }
  const all = new Set(commands.flatMap((row) => [row.path.split(' ')[0] ?? '', ...spellingsOf(row)]));
  const one = noun.replace(/s$/, '');
  const ofMany = one !== noun && named(`${one} list`) ? [`${one} list`] : [];
  const near = [...new Set([...ofMany, ...meantBy(noun), ...nearest(noun, all)])];
  throw fail('usage.unknown-command', { typed: noun, near });
}
