/** Whether a JSON text may be parsed: that takes memory by the value, not by the letter, and of `[[[[` a hundred times as much as it is long. */
import { sheetLimits } from '../sheet/sheet.ts';

export function hasTooManyValues(text: string): boolean {
  let values = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && values <= sheetLimits.cells; at++) {
    const letter = text[at];
    if (isQuoted && letter === '\\') at++;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '[' || letter === '{')) values++;
  }
  return values > sheetLimits.cells;
}
