/** SHA-256 of a short text (FIPS 180-4): loading Node's own costs a sixth of an empty process. */

const block = 64;

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

let constants: Int32Array | undefined;
let start: Int32Array | undefined;

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / block) * block));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

/** Spreads the sixteen words of a block over sixty-four. Written out, as nothing here runs long enough to be compiled well. */
function spread(words: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const far = words[i - 15] as number;
    const near = words[i - 2] as number;
    const first = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3);
    const second = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10);
    words[i] = (words[i - 16] as number) + first + (words[i - 7] as number) + second;
  }
}

/** Mixes a spread block into the state. */
function mix(state: Int32Array, words: Int32Array, added: Int32Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const low =
      (h +
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        ((e & f) ^ (~e & g)) +
        (added[i] as number) +
        (words[i] as number)) |
      0;
    const high =
      (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
      ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + low) | 0;
    d = c;
    c = b;
    b = a;
    a = (low + high) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + word;
}

/** In hexadecimal digits; for at most half a gigabyte, but made for a few lines. */
export function sha256(bytes: Uint8Array): string {
  constants ??= rootsOfPrimes(64, Math.cbrt);
  start ??= rootsOfPrimes(8, Math.sqrt);
  const state = start.slice();
  const words = new Int32Array(64);
  const message = padded(bytes);
  for (let from = 0; from < message.byteLength; from += block) {
    for (let i = 0; i < 16; i++) words[i] = message.getInt32(from + i * 4);
    spread(words);
    mix(state, words, constants);
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
