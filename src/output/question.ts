/** A question as it stands on a screen: broken between words, with room behind it for what is typed. */
import { widthOf, wrap } from '../lib/text/width.ts';
import { prose } from './format/prose.ts';

/** Of the mark that stands before a question. */
const mark = 2;

/** `room` is how many cells the answer needs on the last line. */
export function questionLines(message: string, columns: number, room: number): string {
  const cells = Math.max(columns - mark, mark);
  const lines = prose(message, cells);
  const last = lines.pop() ?? '';
  const narrower = Math.max(cells - room, mark);
  return [...lines, ...(widthOf(last) <= narrower ? [last] : prose(last, narrower))].join('\n');
}

/** A choice, which goes on below its own first word. */
export function choiceLines(name: string, columns: number): string {
  const [first = '', ...more] = wrap(name, Math.max(columns - 2 * mark, mark));
  return [first, ...more.map((line) => ' '.repeat(2 * mark) + line)].join('\n');
}

/** What was answered, behind a question whose last line is `before`, or below it where it does not fit. */
export function answerLines(answer: string, before: string, columns: number): string {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  if (mark + widthOf(last) + 1 + widthOf(answer) <= columns) return answer;
  return `\n${prose(answer, columns - mark)
    .map((line) => ' '.repeat(mark) + line)
    .join('\n')}`;
}
