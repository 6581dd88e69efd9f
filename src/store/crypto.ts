/** Node's crypto, and the sum of a text without it: most commands sum a few lines at most, and loading it costs a sixth of an empty process. */
import { sha256 as sumOfFew } from '../lib/sha256.ts';

let loaded: typeof import('node:crypto') | undefined;

export function crypto(): typeof import('node:crypto') {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
}

/** Bytes still summed by our own hands; beyond them that is slower than loading what is quick. */
let left = 16_384;

/** SHA-256 in hexadecimal digits. */
export function sha256(text: string | Buffer): string {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  left -= bytes.length;
  return loaded === undefined && left >= 0 ? sumOfFew(bytes) : crypto().hash('sha256', bytes, 'hex');
}
