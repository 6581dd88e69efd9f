/** A name cut into family and given name, as address books want it, where nobody told the parts. */
import { cutHanName } from '../../lib/han/han-name.ts';
import { simplified } from '../../lib/han/simplified.ts';
import { once } from '../../lib/once.ts';

export interface NameParts {
  readonly family: string;
  readonly given: string;
}

const hanOnly = once(() => /^[\p{Script=Han}々]{2,6}$/u);
const hangulOnly = once(() => /^\p{Script=Hangul}{2,5}$/u);

/** A name of one word is a given name. `Last, First` is as it says. */
export function partsOfName(name: string): NameParts {
  const text = name.replace(/\s+/g, ' ').trim();
  if (hanOnly().test(text)) {
    const { surname } = cutHanName(simplified(text));
    return cutAt(text, Array.from(surname).length);
  }
  if (hangulOnly().test(text)) return cutAt(text, 1);
  const comma = text.indexOf(', ');
  if (comma > 0) return { family: text.slice(0, comma), given: text.slice(comma + 2) };
  // `Ludwig van Beethoven`: what is written small begins the family name.
  const small = text.search(/ \p{Ll}[\p{Ll}']* /u);
  const last = small >= 0 ? small : text.lastIndexOf(' ');
  return last < 0
    ? { family: '', given: text }
    : { family: text.slice(last + 1), given: text.slice(0, last) };
}

/** In letters, as some hanzi are two of JavaScript's. */
function cutAt(text: string, length: number): NameParts {
  const letters = Array.from(text);
  return { family: letters.slice(0, length).join(''), given: letters.slice(length).join('') };
}
