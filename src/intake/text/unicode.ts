/** Encodings of Unicode, told by their mark, by where their NULs stand, or by how much of them is well-formed. */

const sampled = 64 * 1024;

/** A start in UTF-16 as text; null of any other. Half of the bytes of most alphabets would be control characters. */
export function wideIn(start: Uint8Array): string | null {
  const marked = markOf(start);
  const encoding = marked?.startsWith('utf-16') ? marked : marked === null ? utf16WithoutMark(start) : null;
  return encoding === null ? null : new TextDecoder(encoding).decode(start);
}

/** Null where the bytes begin with no mark. */
export function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: separators, digits and line ends have a NUL beside them, always on the same side. */
export function utf16WithoutMark(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, sampled) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = end / 2 / 20;
  const encoding =
    odd > enough && even * 10 < odd ? 'utf-16le' : even > enough && odd * 10 < even ? 'utf-16be' : null;
  // A few stray NULs in a short ASCII file would make one hanzi of every two letters, and no line end.
  return encoding !== null && /[,;\t\r\n]/.test(new TextDecoder(encoding).decode(bytes.subarray(0, end)))
    ? encoding
    : null;
}

/** Most of what is beyond ASCII is well-formed UTF-8: a damaged UTF-8 file, and no other encoding. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder().decode(bytes);
  let good = 0;
  let bad = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad * 4;
}
