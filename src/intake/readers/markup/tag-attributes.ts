/** Finds the attributes of one tag after the other, and reads those that are asked for. */
import {
  colon,
  double,
  equals,
  gt,
  inLowerCase,
  isBlank,
  isNameByte,
  single,
  slash,
} from './markup-bytes.ts';
import type { TextBetween } from './tag-texts.ts';

export interface TagAttributes {
  /** From the end of the tag's name to its `>`, which is answered. */
  pass(from: number): number;
  /** Of the tag passed last, by its name without prefix, in lower case. */
  value(name: string): string | undefined;
}

export function tagAttributes(bytes: Buffer, textBetween: TextBetween): TagAttributes {
  const end = bytes.length;
  let nameEnd = 0;
  let tagEnd = 0;
  /** Where the name of each begins and ends, then where the value does. */
  const places: number[] = [];
  let placed = 0;
  /** All of them are written `name="value"`, as every program writes them; where not, they are looked for one by one. */
  let isPlain = true;
  return { pass, value };

  function pass(from: number): number {
    let begun = from;
    let named = from;
    let found = 0;
    let isUsual = true;
    /** Bytes since the last attribute, without blanks. */
    let others = 0;
    let i = from;
    for (; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === gt) break;
      if ((byte === double || byte === single) && bytes[i - 1] === equals) {
        if (others !== i - begun) isUsual = false;
        places[found] = named;
        places[found + 1] = i - 1;
        places[found + 2] = ++i;
        while (i < end && bytes[i] !== byte) i++;
        places[found + 3] = i;
        found += 4;
        others = 0;
        begun = named = i + 1;
      } else if (byte === 0x20 || isBlank(byte)) begun = named = i + 1;
      else {
        others++;
        if (byte === colon) named = i + 1;
      }
    }
    nameEnd = from;
    tagEnd = i;
    placed = found;
    isPlain = isUsual && others <= (bytes[i - 1] === slash ? 1 : 0);
    return i;
  }

  function value(name: string): string | undefined {
    if (!isPlain) {
      const found = soughtIn(bytes, nameEnd, tagEnd, name);
      return found && textBetween(found.from, found.to, true);
    }
    const { length } = name;
    for (let at = 0; at < placed; at += 4) {
      const from = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - from !== length) continue;
      let i = 0;
      while (i < length && inLowerCase(bytes[from + i] ?? 0) === name.charCodeAt(i)) i++;
      if (i === length) return textBetween(places[at + 2] ?? 0, places[at + 3] ?? 0, true);
    }
    return undefined;
  }
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The value in a tag as people write them: with blanks around `=`, without quotes or, which is empty, without a value. */
function soughtIn(bytes: Buffer, start: number, end: number, name: string): Stretch | undefined {
  const passBlanks = (from: number) => {
    let i = from;
    while (i < end && isBlank(bytes[i] ?? 0)) i++;
    return i;
  };
  let i = start;
  while (i < end) {
    while (i < end && !isNameByte(bytes[i] ?? 0)) i++;
    const named = nameAt(bytes, i, end, name);
    i = passBlanks(named.end);
    if (bytes[i] !== equals) {
      if (named.isSame) return { from: i, to: i };
      continue;
    }
    i = passBlanks(i + 1);
    const quote = bytes[i];
    const isQuoted = quote === double || quote === single;
    const value = isQuoted ? quoted(bytes, i + 1, end, quote) : unquoted(bytes, i, end);
    i = isQuoted ? value.to + 1 : value.to;
    if (named.isSame) return value;
  }
  return undefined;
}

/** Where the name that begins at `from` ends, and whether it is `name` but for a prefix. */
function nameAt(bytes: Buffer, from: number, end: number, name: string): { end: number; isSame: boolean } {
  let begun = from;
  let isSame = true;
  let i = from;
  for (; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === colon) {
      begun = i + 1;
      isSame = true;
      continue;
    }
    if (!isNameByte(byte)) break;
    if (inLowerCase(byte) !== name.charCodeAt(i - begun)) isSame = false;
  }
  return { end: i, isSame: isSame && i - begun === name.length };
}

function quoted(bytes: Buffer, from: number, end: number, quote: number): Stretch {
  const to = bytes.indexOf(quote, from);
  return { from, to: to < 0 || to > end ? end : to };
}

/** A slash at the end of the tag closes it. */
function unquoted(bytes: Buffer, from: number, end: number): Stretch {
  let to = from;
  while (to < end && !isBlank(bytes[to] ?? 0)) to++;
  return { from, to: to === end && bytes[to - 1] === slash ? to - 1 : to };
}
