/** A command line as it is typed after `:`, taken apart as a shell does, and put together again as one would type it. */
import { shellWord } from '../lib/shell-word.ts';
import type { Argv } from '../porch/dashboard-source.ts';

/** Quotes hold words together; one that is not closed goes on to the end. The name of the program may stand before it. */
export function wordsTyped(text: string): Argv {
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
  if (word !== null) words.push(word);
  return words[0] === 'regulars' ? words.slice(1) : words;
}

export function lineOf(argv: Argv): string {
  return ['regulars', ...argv.map((word) => (word === '' ? '""' : shellWord(word)))].join(' ');
}
