/** Digits inside a text, read one by one: there are many ids, and a pattern for each costs too much. */

/** The number that stands from `start` to the end of the text in at most `most` digits; 0 where something else does. */
export function digitsFrom(text: string, start: number, most: number): number {
  if (text.length - start > most) return 0;
  let number = 0;
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}
