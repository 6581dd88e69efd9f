/** Joins texts: where Han characters meet letters or digits of another script, a space goes between them. */
import { once } from '../once.ts';

const HAN = once(() => /\p{Script=Han}/u);
const LETTER = once(() => /[\p{L}\p{N}]/u);

export function meet(left: string, right: string): string {
  const [before, after] = [[...left].at(-1) ?? '', [...right][0] ?? ''];
  const apart = (HAN().test(before) && isOther(after)) || (isOther(before) && HAN().test(after));
  return apart ? `${left} ${right}` : `${left}${right}`;
}

function isOther(char: string): boolean {
  return LETTER().test(char) && !HAN().test(char);
}
