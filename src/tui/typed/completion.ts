/** What Tab does to a command line being typed: it completes the last word as far as all possible words agree. */
import { shellWord } from '../../lib/text/shell-word.ts';
import type { Suggested } from '../../porch/dashboard/source.ts';
import type { Field } from './field.ts';
import { wordsBegun } from './typed-line.ts';

/** The words before the caret, of which the last one is begun and perhaps empty. */
export function begunIn({ before }: Field): readonly string[] {
  return wordsBegun(before);
}

/** Where only one word may stand there it is written, and a space after it; an option that ends in `=` waits for its value. */
export function completed(field: Field, suggested: readonly Suggested[]): Field {
  const [first, ...others] = suggested.map(({ value }) => value);
  if (first === undefined) return field;
  const typed = begunIn(field).at(-1) ?? '';
  const kept = begunIn(field).slice(0, -1);
  const lineWith = (last: string, end: string) => ({
    before: [...kept, last].map((word, i) => (i < kept.length ? shellWord(word) : word)).join(' ') + end,
    after: field.after,
  });
  if (others.length === 0) return lineWith(shellWord(first), first.endsWith('=') ? '' : ' ');
  let common = first;
  for (const other of others) while (!other.startsWith(common)) common = common.slice(0, -1);
  return common.length > typed.length && common.startsWith(typed) ? lineWith(common, '') : field;
}
