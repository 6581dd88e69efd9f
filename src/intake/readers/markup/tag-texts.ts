/** Cuts texts out of the bytes of markup. */
import { textWithEntities } from './entities.ts';
import { ampersand } from './markup-bytes.ts';

/** More bytes than the longest cell has. */
const longest = 160 * 1024;

export type TextBetween = (from: number, to: number, hasEntities: boolean) => string;

/** `bytes` are UTF-8; of a very long text there is only the beginning. */
export function textsIn(bytes: Buffer): TextBetween {
  /** The same bytes as letters: to cut a text out of them takes no call into the platform. */
  const letters = bytes.toString('latin1');
  return (from, to, hasEntities) => {
    if (to <= from) return '';
    const stop = Math.min(to, from + longest);
    let isAscii = true;
    let hasAmpersand = false;
    for (let i = from; i < stop; i++) {
      const byte = bytes[i] ?? 0;
      if (byte > 0x7f) isAscii = false;
      else if (byte === ampersand) hasAmpersand = true;
    }
    const text = isAscii ? letters.slice(from, stop) : bytes.toString('utf8', from, stop);
    return hasAmpersand && hasEntities ? textWithEntities(text) : text;
  };
}
