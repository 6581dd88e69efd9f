/** The line somebody meant who typed a field of a condition as an option: `registration list --event E002`. */
import { print } from '../domain/segment/text/print.ts';
import { fold } from '../lib/text/fold.ts';
import { shellWord } from '../lib/text/shell-word.ts';
import { fieldsOf } from '../porch/typed/condition-fields.ts';
import { type AnyCommand, longFlag } from './command.ts';
import { globalOptions } from './globals.ts';

/** Null where a word that is none of `options` and no global option is no such field either, or has no value. */
export async function conditionMeant(
  path: string,
  { options, selects }: AnyCommand,
  argv: readonly string[],
): Promise<string | null> {
  if (!selects) return null;
  const { fields } = await fieldsOf[selects]();
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
  // Nothing in it is another field: what is wrong is a flag, and the same line again is no help.
  if (words.length === argv.length && words.every((word, at) => word === argv[at])) return null;
  return ['regulars', path, ...words.map(shellWord)].join(' ');
}
