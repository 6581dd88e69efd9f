/** Command lines that are shown to be typed, made to mean the roster they are about where it had to be named. */
import { shellWord } from '../lib/text/shell-word.ts';

/** What works on no roster, or on one its own line names. */
const needsNone = /^(help|init|demo|completion|schema|convert)\b/;

/**
 * A function that names `roster` in each command line of a text: without it `regulars undo 2` would undo in whatever roster lies in the folder.
 * Of null it leaves every line as it is.
 */
export function inRoster(roster: string | null): (text: string) => string {
  if (roster === null) return (text) => text;
  const named = `regulars --roster ${shellWord(roster)} `;
  return (text) =>
    text.replace(/(?<![\w/.-])regulars (?=[a-z])([^,;，；。]*)/g, (line, rest: string) =>
      needsNone.test(rest) || /(^|\s)--(roster|help)\b/.test(rest) ? line : `${named}${rest}`,
    );
}
