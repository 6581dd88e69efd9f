/** SHA-256 of a short text, as FIPS 180-4 has it: Node's own costs a sixth of an empty process before it has summed anything. */

const BLOCK = 64;

/** The first 32 bits of the fractional part of a root of each of the first primes. */
function rootsOfPrimes(count: number, root: (prime: number) => number): Int32Array {
  const bits = new Int32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate++) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate && isPrime; divisor++)
      isPrime = candidate % divisor !== 0;
    if (isPrime) bits[found++] = ((root(candidate) % 1) * 2 ** 32) | 0;
  }
  return bits;
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const at = (words: Int32Array, index: number) => words[index] ?? 0;

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

/** In hexadecimal digits; for at most half a gigabyte, but made for a few lines. */
export function sha256(bytes: Uint8Array): string {
  const constants = rootsOfPrimes(64, Math.cbrt);
  const state = rootsOfPrimes(8, Math.sqrt);
  const words = new Int32Array(64);
  const message = padded(bytes);
  for (let from = 0; from < message.byteLength; from += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = message.getInt32(from + i * 4);
    for (let i = 16; i < 64; i++) {
      const [far, near] = [at(words, i - 15), at(words, i - 2)];
      const first = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const second = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words[i] = at(words, i - 16) + first + at(words, i - 7) + second;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const added = (h + mixed + ((e & f) ^ (~e & g)) + at(constants, i) + at(words, i)) | 0;
      const most = (a & b) ^ (a & c) ^ (b & c);
      const turnedMost = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + added) | 0, c, b, a, (added + turnedMost) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = at(state, i) + word;
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
