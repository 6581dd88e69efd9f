/** Text after text kept as bytes: what is written stands at once where it can be read again, and no string of it stays behind. */

/** Bytes. */
const PAGE = 1 << 20;
/** No letter of a string takes more bytes. */
const WIDEST = 3;

export interface Pages {
  /** Puts the text after what is there; answers its bytes, in place. */
  write(text: string): Buffer;
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
      return page.subarray(from, used);
    },
    all: () => (used > 0 ? [...full, page.subarray(0, used)] : full),
  };
}
