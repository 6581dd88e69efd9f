/** A log of a meeting has a row each time somebody joined or left: whoever joined came, once. */
import { fold } from '../../../lib/text/fold.ts';
import { foldHeading } from '../../heading/heading-words.ts';
import { type RawRow, textOf } from '../../raw/table.ts';

const names = /^(?:full name|name|participant name|attendee name)$/;
const joined = /^joined(?: before)?$/i;
const left = /^(?:left|joined(?: before)?)$/i;

/** The rows in which each joined for the first time; all of any other list. */
export function firstJoins(rows: readonly RawRow[], headings: readonly string[]): readonly RawRow[] {
  const folded = headings.map(foldHeading);
  const action = folded.indexOf('user action');
  const name = folded.findIndex((heading) => names.test(heading));
  if (action < 0 || name < 0) return rows;
  if (!rows.every(({ cells }) => left.test(textOf(cells[action])))) return rows;
  const met = new Set<string>();
  return rows.filter(({ cells }) => {
    const who = fold(textOf(cells[name]));
    const isFirst = joined.test(textOf(cells[action])) && !met.has(who);
    if (isFirst) met.add(who);
    return isFirst;
  });
}
