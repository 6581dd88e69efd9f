/** Joins texts: where Han characters meet letters or digits of another script, a space goes between them. */
import { once } from '../once.ts';

const han = once(() => /\p{Script=Han}/u);
const letter = once(() => /[\p{L}\p{N}]/u);

export function meet(left: string, right: string): string {
  const [before, after] = [[...left].at(-1) ?? '', [...right][0] ?? ''];
  const apart = (han().test(before) && isOther(after)) || (isOther(before) && han().test(after));
  return apart ? `${left} ${right}` : `${left}${right}`;
}

function isOther(char: string): boolean {
  return letter().test(char) && !han().test(char);
}
