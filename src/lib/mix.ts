/** A short hash of a text, where telling texts apart is all that is asked of it (after cyrb53, by bryc): nobody is kept from making two alike. */

/** 50 bits of it as ten small letters and digits. */
export function mixed(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return fiveOf(a) + fiveOf(b);
}

function fiveOf(number: number): string {
  return (number >>> 7).toString(36).padStart(5, '0');
}
