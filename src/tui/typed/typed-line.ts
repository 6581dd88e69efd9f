/** A command line typed after `:`, split into words as a shell does, and joined again as one would type it. */
import { shellWord } from '../../lib/text/shell-word.ts';
import type { Argv } from '../../porch/dashboard/source.ts';

/** Quotes hold words together; one that is not closed goes on to the end. The name of the program may stand before it. */
export function wordsTyped(text: string): Argv {
  const { words, last } = taken(text);
  const all = last === null ? words : [...words, last];
  return all[0] === 'regulars' ? all.slice(1) : all;
}

/** The same for a line that is not at its end: its last word is begun, and empty where it is yet to come. */
export function wordsBegun(text: string): Argv {
  const { words, last } = taken(text);
  const all = [...words, last ?? ''];
  return all[0] === 'regulars' && all.length > 1 ? all.slice(1) : all;
}

/** The words of a line, and the one it ends with; null where it ends in a space. */
function taken(text: string): { readonly words: readonly string[]; readonly last: string | null } {
  const words: string[] = [];
  let word: string | null = null;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    const next = text.charAt(i + 1);
    if (letter === '\\' && quote !== "'" && next !== '') {
      word = (word ?? '') + next;
      i++;
    } else if (quote !== '') {
      if (letter === quote) quote = '';
      else word = (word ?? '') + letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
    } else if (/\s/.test(letter)) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + letter;
  }
  return { words, last: word };
}

/** The line that does what a dry run only shows; null of one that is none. */
export function withoutDryRun(argv: Argv): Argv | null {
  const end = argv.indexOf('--');
  const at = argv.indexOf('--dry-run');
  return at < 0 || (end >= 0 && end < at) ? null : argv.filter((_, i) => i !== at);
}

export function lineOf(argv: Argv): string {
  return ['regulars', ...argv.map((word) => (word === '' ? '""' : shellWord(word)))].join(' ');
}
