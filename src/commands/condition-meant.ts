/** The line somebody meant who typed a field of a condition as an option: `registration list --event E002`. */
import { print } from '../domain/segment/print.ts';
import { fold } from '../lib/fold.ts';
import { shellWord } from '../lib/shell-word.ts';
import { longFlag, type Options } from './command.ts';
import { globalOptions } from './globals.ts';

/** What the conditions of a command are over, by its path. */
async function languageOf(path: string): Promise<{ readonly fields: ReadonlyMap<string, unknown> }> {
  switch (path) {
    case 'registration list':
      return (await import('../domain/segment/registration-language.ts')).registrationLanguage;
    case 'cost list':
      return (await import('../domain/segment/cost-language.ts')).costLanguage;
    case 'review':
    case 'review list':
      return (await import('../domain/segment/review-language.ts')).reviewLanguage;
    default:
      return (await import('../domain/segment/client-language.ts')).clientLanguage;
  }
}

/** Null where a word that is none of `options` and no global option is no such field either, or has no value. */
export async function conditionMeant(
  path: string,
  options: Options,
  argv: readonly string[],
): Promise<string | null> {
  const { fields } = await languageOf(path);
  const known = new Set([...globalOptions, ...Object.values(options)].map(({ flags }) => longFlag(flags)));
  const words: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    const [option = '', own] = word.split(/=(.*)/s);
    if (!option.startsWith('--') || known.has(option)) {
      words.push(word);
      continue;
    }
    const field = option.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const value = own ?? argv[++at];
    if (!fields.has(fold(field)) || !value || value.startsWith('-')) return null;
    words.push(print({ kind: 'is', field, values: [value] }));
  }
  return ['regulars', path, ...words.map(shellWord)].join(' ');
}
