/** Texts kept as bytes one after the other, exactly as the file will hold them, so that no strings stay in memory. */

/** Bytes. */
const pageLength = 1 << 20;
/** No letter of a string takes more bytes. */
const widest = 3;

/** Some bytes among others; a Buffer of each would take more room than most records. */
export interface Span {
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

export function spanOf(text: string): Span {
  const bytes = Buffer.from(text);
  return { bytes, from: 0, to: bytes.length };
}

export interface Pages {
  /** Puts the text after what is there; answers where in its page it begins. */
  write(text: string): number;
  /** The page of the text that was written last, and where in it that text ends. */
  readonly page: Buffer;
  readonly end: number;
  /** Everything written, in order. */
  all(): readonly Buffer[];
}

/** `between` stands between two texts. */
export function newPages(between: string): Pages {
  const parting = Buffer.from(between);
  const full: Buffer[] = [];
  let page = Buffer.alloc(0);
  let used = 0;
  let isFirst = true;
  return {
    write(text) {
      const room = text.length * widest + parting.length;
      if (room > page.length - used) {
        if (used > 0) full.push(page.subarray(0, used));
        page = Buffer.allocUnsafe(Math.max(pageLength, room));
        used = 0;
      }
      if (isFirst) isFirst = false;
      else for (let at = 0; at < parting.length; at++) page[used++] = parting[at] ?? 0;
      const start = used;
      used += page.write(text, used);
      return start;
    },
    get page() {
      return page;
    },
    get end() {
      return used;
    },
    all: () => (used > 0 ? [...full, page.subarray(0, used)] : full),
  };
}
