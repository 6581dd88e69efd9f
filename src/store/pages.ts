/** Text after text kept as bytes: what is written stands at once where it can be read again, and no string of it stays behind. */

/** Bytes. */
const PAGE = 1 << 20;
/** No letter of a string takes more bytes. */
const WIDEST = 3;

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
  /** Puts the text after what is there; answers where it stands. */
  write(text: string): Span;
  /** Everything written, in order. */
  all(): readonly Buffer[];
}

export function newPages(): Pages {
  const full: Buffer[] = [];
  let page = Buffer.alloc(0);
  let used = 0;
  return {
    write(text) {
      const room = text.length * WIDEST;
      if (room > page.length - used) {
        if (used > 0) full.push(page.subarray(0, used));
        page = Buffer.allocUnsafe(Math.max(PAGE, room));
        used = 0;
      }
      const from = used;
      used += page.write(text, used);
      return { bytes: page, from, to: used };
    },
    all: () => (used > 0 ? [...full, page.subarray(0, used)] : full),
  };
}
