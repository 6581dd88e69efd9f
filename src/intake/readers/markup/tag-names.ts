/** Reads the names of tags, each of which is made a string once. */
import { colon, isNameByte } from './markup-bytes.ts';

/** More names than any format has; those of a file made to be hostile are not remembered. */
const mostNames = 2000;
/** More letters than any of them has. */
const longestName = 64;

export interface TagNames {
  /** Reads the one that begins at `from`, and answers where it ends. */
  read(from: number): number;
  /** The one read last: without prefix, in lower case. */
  name: string;
}

export function tagNames(bytes: Buffer): TagNames {
  const known = new Map<number, string>();
  const end = bytes.length;
  const names = { read, name: '' };
  return names;

  function read(from: number): number {
    let begun = from;
    let hash = 0;
    let other = 0;
    let i = from;
    for (; i < end; i++) {
      let byte = bytes[i] ?? 0;
      if (byte === colon) {
        begun = i + 1;
        hash = 0;
        other = 0;
        continue;
      }
      if (!isNameByte(byte)) break;
      if (byte >= 0x41 && byte <= 0x5a) byte += 0x20;
      hash = (Math.imul(hash, 31) + byte) | 0;
      other = (Math.imul(other, 131) + byte) | 0;
    }
    const key = (hash >>> 0) * 0x100000 + (other & 0xfffff);
    let name = known.get(key);
    if (name === undefined) {
      name = bytes.toString('latin1', begun, Math.min(i, begun + longestName)).toLowerCase();
      if (known.size < mostNames) known.set(key, name);
    }
    names.name = name;
    return i;
  }
}
