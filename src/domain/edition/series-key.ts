/** A series is one however its name is spelled: in capitals or not, with or without spaces, with “&” or “and”. */
import { fold } from '../../lib/text/fold.ts';

/** Signs that tell two names apart (`C# Days`, `C++ Days`) stay. */
const between = /[\s\-_.,:;'"()/|·・•、，：（）]+/g;

export function seriesKey(name: string): string {
  return fold(name).replace(/&/g, 'and').replace(between, '');
}
