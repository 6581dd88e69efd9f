/** Walks over markup tag by tag, once and forward, on its bytes: nothing is made a string that nobody asks for. */
import { gt, isNameByte, lt, slash } from './markup-bytes.ts';
import { tagAttributes } from './tag-attributes.ts';
import { tagNames } from './tag-names.ts';
import { textsIn } from './tag-texts.ts';

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
  /** Where what follows the tag begins. */
  readonly end: number;
  /** Goes on behind what was read in another way. */
  goTo(at: number): void;
  /** The text of such elements where they follow at once, and goes on behind them; null where they are written in any other way. */
  nested(written: Nested): string | null;
}

/** An element in another, as programs write it where both have no attributes: what stands before its text, and what behind. */
export interface Nested {
  readonly begin: Buffer;
  readonly end: Buffer;
}

export function nestedIn(outer: string, inner: string): Nested {
  return { begin: Buffer.from(`<${outer}><${inner}>`), end: Buffer.from(`</${inner}></${outer}>`) };
}

const cdata = Buffer.from('<![CDATA[');
const cdataEnd = Buffer.from(']]>');
const commentEnd = Buffer.from('-->');

/** `bytes` are UTF-8. In HTML what stands inside `raw` elements, such as scripts, is no markup. */
export function tagsIn(bytes: Buffer, raw: readonly string[] = []): Tags {
  const textBetween = textsIn(bytes);
  const names = tagNames(bytes);
  const attributes = tagAttributes(bytes, textBetween);
  const end = bytes.length;
  let at = 0;
  let textFrom = 0;
  let textTo = 0;
  /** What of the text stood in CDATA sections, and the text before them. */
  let before = '';

  const tags = {
    name: '',
    opens: false,
    closes: false,
    get end() {
      return at;
    },
    next,
    goTo: (there: number) => {
      at = there;
    },
    attribute: attributes.value,
    text,
    nested,
  };
  return tags;

  function next(): boolean {
    if (tags.opens && raw.includes(tags.name)) at = endOfRaw(bytes, at, tags.name);
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
    const isEnd = bytes[at + 1] === slash;
    const tagEnd = attributes.pass(names.read(isEnd ? at + 2 : at + 1));
    if (tagEnd >= end) {
      at = end;
      return false;
    }
    tags.name = names.name;
    tags.opens = !isEnd;
    tags.closes = isEnd || bytes[tagEnd - 1] === slash;
    at = tagEnd + 1;
    return true;
  }

  /** Comments, declarations and instructions; what a CDATA section holds is text. */
  function passOther(first: number): void {
    const start = at;
    if (first === 0x21 && bytes.subarray(at, at + cdata.length).equals(cdata)) {
      const close = bytes.indexOf(cdataEnd, at);
      const stop = close < 0 ? end : close;
      before += textBetween(textFrom, start, true) + textBetween(start + cdata.length, stop, false);
      at = Math.min(end, stop + cdataEnd.length);
      textFrom = at;
      return;
    }
    const isComment = bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d;
    const close = isComment ? bytes.indexOf(commentEnd, at + 4) : bytes.indexOf(gt, at);
    at = close < 0 ? end : close + (isComment ? commentEnd.length : 1);
    before += textBetween(textFrom, start, true);
    textFrom = at;
  }

  function text(): string {
    const last = textBetween(textFrom, textTo, true);
    return before === '' ? last : before + last;
  }

  function nested({ begin, end: ends }: Nested): string | null {
    const from = at + begin.length;
    if (!stands(begin, at)) return null;
    let to = from;
    while (to < end && bytes[to] !== lt) to++;
    if (!stands(ends, to)) return null;
    at = to + ends.length;
    return textBetween(from, to, true);
  }

  function stands(sought: Buffer, from: number): boolean {
    let i = 0;
    while (i < sought.length && bytes[from + i] === sought[i]) i++;
    return i === sought.length;
  }
}

/** Where the tag begins that closes the raw element of that name, in which `from` is. */
function endOfRaw(bytes: Buffer, from: number, name: string): number {
  const close = `</${name}`;
  let at = bytes.indexOf('</', from);
  while (at >= 0 && bytes.toString('latin1', at, at + close.length).toLowerCase() !== close)
    at = bytes.indexOf('</', at + 2);
  return at < 0 ? bytes.length : at;
}
