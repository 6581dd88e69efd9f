/** Node's crypto, and hashes and random numbers without it: most commands hash only a few lines, and loading it costs a sixth of an empty process. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { sha256 as sumOfFew } from '../../lib/sha256.ts';

let loaded: typeof import('node:crypto') | undefined;

export function crypto(): typeof import('node:crypto') {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded;
}

/** Bytes still summed by our own hands. Beyond them V8 begins to compile those for speed, which costs twice what loading the quick ones does. */
let left = 1_600;

/** Whoever is about to sum many bytes says so, so that none of them is summed the slow way. */
export function expectToSum(bytes: number): void {
  if (bytes > left) crypto();
}

/** SHA-256 in hexadecimal digits. */
export function sha256(text: string | Buffer): string {
  left -= text.length;
  if (loaded !== undefined || left < 0) return crypto().hash('sha256', text, 'hex');
  return sumOfFew(typeof text === 'string' ? Buffer.from(text) : text);
}

/** Bytes nobody can guess. */
export function randomBytes(size: number): Buffer {
  return (loaded === undefined ? fromSystem(size) : null) ?? crypto().randomBytes(size);
}

/** Where Unix systems hand out the same bytes that Node's crypto begins from. */
const source = '/dev/urandom';

/** Null where there is no such device. */
function fromSystem(size: number): Buffer | null {
  let file: number | undefined;
  try {
    file = openSync(source, 'r');
    // A plain file somebody put there would give the same bytes to everybody.
    if (!fstatSync(file).isCharacterDevice()) return null;
    const bytes = Buffer.alloc(size);
    return readSync(file, bytes) === size ? bytes : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
