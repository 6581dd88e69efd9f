/** The name of a sheet, as spreadsheet programs take it. */
import { safe } from '../../../lib/text/safe.ts';

/** Excel takes so many code units; what tells a name from another stands behind it. */
const longest = 31;
const room = 3;

/** Excel keeps this one for itself. */
const reserved = 'history';

/** None of `[]:*?/\`, no apostrophe at an end, and none of those in `taken`, to which it is added. */
export function sheetName(name: string, taken: Set<string>): string {
  const whole = bare(
    safe(name)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' '),
  );
  // Half of a letter that takes two units is none.
  const clean = bare(whole.slice(0, longest - room).replace(/[\ud800-\udbff]$/, '')) || 'Sheet';
  let unique = clean.toLowerCase() === reserved ? `${clean} 1` : clean;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${clean} ${n}`;
  taken.add(unique.toLowerCase());
  return unique;
}

function bare(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}
