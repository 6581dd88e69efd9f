/** The records of an old binary workbook, and the texts in them. */

export interface Biff {
  readonly type: number;
  /** The record, and what goes on in the records behind it. */
  readonly pieces: readonly Buffer[];
}

const goesOn = 0x3c;

/** A record cut short ends them. */
export function* recordsIn(book: Buffer): Generator<Biff> {
  let at = 0;
  const read = (): Buffer | null => {
    if (at + 4 > book.length) return null;
    const end = at + 4 + book.readUInt16LE(at + 2);
    if (end > book.length) return null;
    const data = book.subarray(at + 4, end);
    at = end;
    return data;
  };
  while (at + 4 <= book.length) {
    const type = book.readUInt16LE(at);
    const first = read();
    if (first === null) return;
    const pieces = [first];
    while (at + 4 <= book.length && book.readUInt16LE(at) === goesOn) {
      const more = read();
      if (more === null) break;
      pieces.push(more);
    }
    yield { type, pieces };
  }
}

/** How a workbook writes texts: `null` is the way of 1997 and later, a decoder that of before. */
export type CodePage = { readonly encoding: string; decode(bytes: Uint8Array): string } | null;

/** Reads texts one after the other, over the ends of records. What is missing is left out. */
export function textsIn(pieces: readonly Buffer[], page: CodePage) {
  let piece = 0;
  let at = 0;
  const current = () => pieces[piece] ?? Buffer.alloc(0);

  function turn(): boolean {
    while (piece < pieces.length && at >= current().length) {
      piece++;
      at = 0;
    }
    return piece < pieces.length;
  }

  function number(size: 1 | 2 | 4): number {
    if (!turn()) return 0;
    const data = current();
    const value = at + size <= data.length ? data.readUIntLE(at, size) : 0;
    at += size;
    return value;
  }

  function skip(bytes: number): void {
    for (let left = bytes; left > 0 && turn(); ) {
      const step = Math.min(left, current().length - at);
      at += step;
      left -= step;
    }
  }

  /** Letters of one byte or two; where they go on in the next record, that says anew which. */
  function letters(count: number, isWide: boolean): string {
    let text = '';
    let wide = isWide;
    for (let left = count; left > 0; ) {
      if (at >= current().length) {
        piece++;
        at = 0;
        if (piece >= pieces.length) break;
        wide = (number(1) & 1) === 1;
      }
      const data = current();
      const size = wide ? 2 : 1;
      const take = Math.min(left, Math.floor((data.length - at) / size));
      if (take === 0) {
        at = data.length;
        continue;
      }
      text += data.toString(wide ? 'utf16le' : 'latin1', at, at + take * size);
      at += take * size;
      left -= take;
    }
    return text;
  }

  function text(lengthSize: 1 | 2): string {
    const count = number(lengthSize);
    if (page) {
      const from = at;
      skip(count);
      return page.decode(current().subarray(from, from + count));
    }
    const flags = number(1);
    const runs = (flags & 8) === 0 ? 0 : number(2);
    const sounds = (flags & 4) === 0 ? 0 : number(4);
    const read = letters(count, (flags & 1) === 1);
    skip(runs * 4 + sounds);
    return read;
  }

  return { skip, text, hasMore: turn };
}
