/** What may stand next on a line, each word with what it is about: commands, options and values. */
import type { Context, Suggested } from '../context.ts';
import { UserError } from '../domain/errors.ts';
import type { HelpWords } from '../i18n/help.ts';
import { loadHelp } from '../i18n/index.ts';
import { fold } from '../lib/text/fold.ts';
import { commands } from './index.ts';
import { type Place, placeAfter, spellings, takesValue } from './place.ts';
import { suggestedValues } from './suggested.ts';

/** `words` are those typed so far, the last one begun and perhaps empty. */
export async function suggestions(context: Context, words: readonly string[]): Promise<readonly Suggested[]> {
  const before = words.slice(0, -1);
  const typed = words.at(-1) ?? '';
  const place = await placeAfter(before);
  if (place === null) return [];
  const joined = place.pending === null ? valueJoined(place, typed) : null;
  if (joined !== null) {
    const { flag, name, begun } = joined;
    const values = await valuesAt(context, { ...place, pending: flag }, begun);
    return values.map(({ value, about }) => ({ value: `${name}=${value}`, about }));
  }
  const begins = ({ value }: Suggested) => fold(value).startsWith(fold(typed));
  const isOption = place.pending === null && typed.startsWith('-');
  const options = isOption ? optionsAt(place, await loadHelp(context.settings.lang)).filter(begins) : [];
  if (typed.startsWith('--') && isOption) return options;
  const verbs =
    place.pending === null && (place.row === null || place.noun !== null)
      ? wordsAt(place.noun, await loadHelp(context.settings.lang)).filter(begins)
      : [];
  return [...verbs, ...options, ...(await valuesAt(context, place, typed))];
}

/** An option and the beginning of its value in one word: `--channel=ph`. */
function valueJoined({ options }: Place, typed: string) {
  const [, name, begun] = /^(--[a-z][a-z-]*)=(.*)$/s.exec(typed) ?? [];
  const flag = options.find((one) => takesValue(one) && spellings(one).includes(name ?? ''));
  return flag === undefined || name === undefined || begun === undefined ? null : { flag, name, begun };
}

async function valuesAt(context: Context, place: Place, typed: string): Promise<readonly Suggested[]> {
  try {
    return await suggestedValues(context, place, typed);
  } catch (error) {
    // No roster, or one that cannot be read: nobody wants to be told so at a Tab.
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** The nouns and the commands of one word; after a noun its verbs. */
function wordsAt(noun: string | null, { commands: pages }: HelpWords): Suggested[] {
  if (noun !== null) {
    return commands
      .flatMap((row) =>
        [row.path, ...Object.keys(row.inShort ?? {})].map((typed) => ({ typed, path: row.path })),
      )
      .filter(({ typed }) => typed.startsWith(`${noun} `))
      .map(({ typed, path }) => ({ value: typed.slice(noun.length + 1), about: pages[path].summary }));
  }
  const found = new Map<string, string>();
  for (const { path, aliases = [] } of commands) {
    const [first = '', verb] = path.split(' ');
    if (verb === undefined) found.set(first, pages[path].summary);
    else if (!found.has(first)) found.set(first, verbsOf(first).join(', '));
    for (const alias of aliases) if (!alias.includes(' ')) found.set(alias, pages[path].summary);
  }
  return [...found].map(([value, about]) => ({ value, about }));
}

function verbsOf(noun: string): string[] {
  return commands
    .filter(({ path }) => path.startsWith(`${noun} `))
    .map(({ path }) => path.slice(noun.length + 1));
}

/** Each by its long name. */
function optionsAt({ row, options }: Place, { commands: pages, options: texts }: HelpWords): Suggested[] {
  const own = row === null ? {} : (pages[row.path] as { options?: Readonly<Record<string, string>> }).options;
  return options.map((option) => ({
    value: spellings(option).find((one) => one.startsWith('--')) ?? option.flags,
    about: own?.[option.name] ?? (texts as Readonly<Record<string, string>>)[option.name] ?? '',
  }));
}
