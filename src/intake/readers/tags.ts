/** Walks over markup tag by tag, once and forward, on its bytes: nothing is made a string that nobody asks for. */
import { textWithEntities } from './entities.ts';

export interface Tags {
  /** Moves to the next tag; false at the end, or where a tag has none. */
  next(): boolean;
  /** Without prefix, in lower case. */
  readonly name: string;
  /** `<a>` opens, `</a>` closes, `<a/>` does both. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Of the tag, by its name without prefix, in lower case. */
  attribute(name: string): string | undefined;
  /** What stands between the tag before and this one; of very long texts the beginning. */
  text(): string;
}

/** More names than any format has; those of a file made to be hostile are not remembered. */
const mostNames = 2000;
/** More bytes than the longest cell has. */
const longest = 160 * 1024;
const [lt, gt, slash, colon, equals, double, single, ampersand] = [
  0x3c, 0x3e, 0x2f, 0x3a, 0x3d, 0x22, 0x27, 0x26,
];
const cdata = Buffer.from('<![CDATA[');
const cdataEnd = Buffer.from(']]>');
const commentEnd = Buffer.from('-->');

/** `bytes` are UTF-8. In HTML what stands inside `raw` elements, such as scripts, is no markup. */
export function tagsIn(bytes: Buffer, raw: readonly string[] = []): Tags {
  const names = new Map<number, string>();
  /** The same bytes as letters: to cut a text out of them takes no call into the platform. */
  const letters = bytes.toString('latin1');
  const end = bytes.length;
  let at = 0;
  let textFrom = 0;
  let textTo = 0;
  /** What of the text stood in CDATA sections, and the text before them. */
  let before = '';
  let nameEnd = 0;
  let tagEnd = 0;
  /** Of the attributes of this tag: where the name begins and ends, then where the value does. */
  const places: number[] = [];
  let placed = 0;
  /** All of them are written `name="value"`, as every program writes them; where not, they are looked for one by one. */
  let isPlain = true;

  const tags = { name: '', opens: false, closes: false, next, attribute, text };
  return tags;

  function next(): boolean {
    if (tags.opens && raw.includes(tags.name)) passRaw();
    textFrom = at;
    before = '';
    for (;;) {
      while (at < end && bytes[at] !== lt) at++;
      textTo = at;
      if (at >= end) return false;
      const first = bytes[at + 1] ?? 0;
      if (isNameByte(first) || first === slash) return readTag();
      if (first === 0x21 || first === 0x3f) passOther(first);
      else at++;
    }
  }

  function readTag(): boolean {
    let i = at + 1;
    const isEnd = bytes[i] === slash;
    if (isEnd) i++;
    let begun = i;
    let hash = 0;
    let other = 0;
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
    let name = names.get(key);
    if (name === undefined) {
      name = bytes.toString('latin1', begun, Math.min(i, begun + 64)).toLowerCase();
      if (names.size < mostNames) names.set(key, name);
    }
    nameEnd = i;
    i = passAttributes(i);
    if (i >= end) {
      at = end;
      return false;
    }
    tagEnd = i;
    tags.name = name;
    tags.opens = !isEnd;
    tags.closes = isEnd || bytes[i - 1] === slash;
    at = i + 1;
    return true;
  }

  /** From the end of the tag's name to its `>`, which is answered; takes down where the attributes are. */
  function passAttributes(from: number): number {
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
    placed = found;
    isPlain = isUsual && others <= (bytes[i - 1] === slash ? 1 : 0);
    return i;
  }

  /** Comments, declarations and instructions; what a CDATA section holds is text. */
  function passOther(first: number): void {
    const start = at;
    if (first === 0x21 && bytes.subarray(at, at + cdata.length).equals(cdata)) {
      const close = bytes.indexOf(cdataEnd, at);
      const stop = close < 0 ? end : close;
      before += slice(textFrom, start, true) + slice(start + cdata.length, stop, false);
      at = Math.min(end, stop + cdataEnd.length);
      textFrom = at;
      return;
    }
    const isComment = bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d;
    const close = isComment ? bytes.indexOf(commentEnd, at + 4) : bytes.indexOf(gt, at);
    at = close < 0 ? end : close + (isComment ? commentEnd.length : 1);
    before += slice(textFrom, start, true);
    textFrom = at;
  }

  function passRaw(): void {
    const close = Buffer.from(`</${tags.name}`);
    let from = at;
    for (;;) {
      from = bytes.indexOf('</', from);
      if (from < 0) break;
      if (bytes.toString('latin1', from, from + close.length).toLowerCase() === close.toString('latin1'))
        break;
      from += 2;
    }
    at = from < 0 ? end : from;
  }

  function slice(from: number, to: number, hasEntities: boolean): string {
    if (to <= from) return '';
    const stop = Math.min(to, from + longest);
    let isAscii = true;
    let isPlain = true;
    for (let i = from; i < stop; i++) {
      const byte = bytes[i] ?? 0;
      if (byte > 0x7f) isAscii = false;
      else if (byte === ampersand) isPlain = false;
    }
    const text = isAscii ? letters.slice(from, stop) : bytes.toString('utf8', from, stop);
    return isPlain || !hasEntities ? text : textWithEntities(text);
  }

  function text(): string {
    const last = slice(textFrom, textTo, true);
    return before === '' ? last : before + last;
  }

  function attribute(name: string): string | undefined {
    if (!isPlain) return attributeSought(name);
    const { length } = name;
    for (let at = 0; at < placed; at += 4) {
      const from = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - from !== length) continue;
      let i = 0;
      while (i < length && inLowerCase(bytes[from + i] ?? 0) === name.charCodeAt(i)) i++;
      if (i === length) return slice(places[at + 2] ?? 0, places[at + 3] ?? 0, true);
    }
    return undefined;
  }

  /** Of a tag as people write them, with blanks around `=`, without quotes or without a value. */
  function attributeSought(name: string): string | undefined {
    let i = nameEnd;
    while (i < tagEnd) {
      while (i < tagEnd && !isNameByte(bytes[i] ?? 0)) i++;
      let begun = i;
      let isSame = true;
      for (; i < tagEnd; i++) {
        const byte = bytes[i] ?? 0;
        if (byte === colon) {
          begun = i + 1;
          isSame = true;
          continue;
        }
        if (!isNameByte(byte)) break;
        if (inLowerCase(byte) !== name.charCodeAt(i - begun)) isSame = false;
      }
      const isFound = isSame && i - begun === name.length;
      while (i < tagEnd && isBlank(bytes[i] ?? 0)) i++;
      if (bytes[i] !== equals) {
        if (isFound) return '';
        continue;
      }
      i++;
      while (i < tagEnd && isBlank(bytes[i] ?? 0)) i++;
      const quote = bytes[i];
      let from = i;
      let to = i;
      if (quote === double || quote === single) {
        from = i + 1;
        to = bytes.indexOf(quote, from);
        if (to < 0 || to > tagEnd) to = tagEnd;
        i = to + 1;
      } else {
        while (to < tagEnd && !isBlank(bytes[to] ?? 0)) to++;
        if (to === tagEnd && bytes[to - 1] === slash) to--;
        i = to;
      }
      if (isFound) return slice(from, to, true);
    }
    return undefined;
  }
}

function inLowerCase(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function isNameByte(byte: number): boolean {
  return (
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === colon ||
    byte === 0x2d ||
    byte === 0x5f ||
    byte === 0x2e ||
    byte > 0x7f
  );
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
