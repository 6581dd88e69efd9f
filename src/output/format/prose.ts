/** Text to be read: lines broken between words, those that explain a word before them under their explanation. */
import { widthOf, wrap } from '../../lib/text/width.ts';

/** A term and the gap before what it means, or what a line is indented by. */
const termPattern = /^(?: +|.*?\S {2,})(?=\S)/;
/** What is left beside a long term may be too narrow to read. */
const narrowest = 24;

export function prose(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => {
    if (widthOf(line) <= columns) return [line];
    const [term = ''] = termPattern.exec(line) ?? [];
    const beside = columns - widthOf(term);
    if (term.trim() !== '' && beside < narrowest) return wrap(line, columns);
    return wrap(line.slice(term.length), beside).map(
      (part, at) => (at === 0 ? term : ' '.repeat(columns - beside)) + part,
    );
  });
}
