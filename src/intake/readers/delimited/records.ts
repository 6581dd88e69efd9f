/** Splits delimited text into records (RFC 4180, and what programs and people make of it), naming the quote that never closes. */

/** A quoted cell that never ends: where its record begins. */
export interface Unclosed {
  readonly start: number;
}

/** As many as a spreadsheet has columns. Of a longer record one more is handed out, which says that there are more. */
export const mostCells = 16_384;

/** A line that is longer is walked through quote by quote, in place of being parted at all of them. */
const longestPlain = 1 << 20;

/** Letters of a quoted cell that are handed out: far more than a cell keeps. */
const longestCell = 1 << 20;

const carriageReturn = 0x0d;
const space = 0x20;

/**
 * Hands every record from the offset `from` on to `take`, with where it starts and ends; it may answer false to stop. Blank lines are no
 * records. Ends with null, or with the record that is broken. `text` has its lines end in `\n` or `\r\n`.
 */
export function scanRecords(
  text: string,
  delimiter: string,
  from: number,
  take: (cells: string[], start: number, end: number) => boolean,
): Unclosed | null {
  const nextQuote = finder(text, '"');
  const nextLine = finder(text, '\n');
  const nextMark = finder(text, delimiter);

  /** Fills `cells` with the record at `start` and answers where it ends; -1 where a quote never closes. */
  function readQuoted(start: number, cells: string[]): number {
    let at = start;
    for (;;) {
      let end = Math.min(nextMark(at), nextLine(at));
      const opened = nextQuote(at) < end ? openingQuote(text, at) : -1;
      const closed = opened < 0 ? -1 : closingQuote(text, opened + 1);
      if (opened >= 0 && closed < 0) return -1;
      const after = closed < 0 ? -1 : cellEnd(closed + 1);
      if (after >= 0) {
        const inner = text.slice(opened + 1, Math.min(closed, opened + 1 + longestCell));
        add(cells, inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        end = after;
      } else {
        // A quote in the middle of a line is a letter like any other; one that ran on over lines was never closed.
        if (opened >= 0 && closed > nextLine(opened)) return -1;
        end = Math.min(nextMark(at), nextLine(at));
        add(cells, text.slice(at, withoutReturn(text, at, end)));
      }
      if (end >= text.length || text[end] === '\n') return end;
      at = end + 1;
    }
  }

  /** Where the cell ends whose closing quote stands before `at`; -1 where something else follows. */
  function cellEnd(at: number): number {
    if (at >= text.length || text[at] === delimiter || text[at] === '\n') return at;
    const isReturn = text.charCodeAt(at) === carriageReturn;
    return isReturn && (at + 1 >= text.length || text[at + 1] === '\n') ? at + 1 : -1;
  }

  let at = from;
  while (at < text.length) {
    const lineEnd = nextLine(at);
    if (nextQuote(at) >= lineEnd) {
      const end = withoutReturn(text, at, lineEnd);
      if (end > at && !take(text.slice(at, end).split(delimiter, mostCells + 1), at, end)) return null;
      at = lineEnd + 1;
      continue;
    }
    const plain = plainlyQuoted(text.slice(at, withoutReturn(text, at, lineEnd)), delimiter);
    if (plain !== null) {
      if (!take(plain, at, lineEnd)) return null;
      at = lineEnd + 1;
      continue;
    }
    const cells: string[] = [];
    const end = readQuoted(at, cells);
    if (end < 0) return { start: at };
    if (!take(cells, at, end)) return null;
    at = end + 1;
  }
  return null;
}

/**
 * The cells of a line in which every quote opens at the beginning of a cell or closes at the end of one, as in nearly all; null where
 * one does not, or a quoted cell holds a quote or runs on.
 */
function plainlyQuoted(line: string, delimiter: string): string[] | null {
  if (line.length > longestPlain) return null;
  const pieces = line.split('"');
  const last = pieces.length - 1;
  if (last === 0 || last % 2 === 1 || line.includes('\r')) return null;
  const cells: string[] = [];
  for (let at = 0; at <= last; at++) {
    const piece = pieces[at] ?? '';
    const isQuoted = at % 2 === 1;
    if (isQuoted) add(cells, piece);
    else {
      // Before and after a quoted cell stands the mark that parts it from the next, or nothing of the line.
      const from = at === 0 ? 0 : 1;
      const to = at === last ? piece.length : piece.length - 1;
      if (piece === '' && (from === 0 || to === 0)) continue;
      if ((from > 0 && piece[0] !== delimiter) || (to < piece.length && piece[to] !== delimiter)) return null;
      if (from <= to)
        for (const cell of piece.slice(from, to).split(delimiter, mostCells + 1)) add(cells, cell);
    }
  }
  return cells;
}

function add(cells: string[], cell: string): void {
  if (cells.length <= mostCells) cells.push(cell);
}

/** Where `mark` stands next, the end of the text where it does not. Every letter is looked at once while the question moves on. */
function finder(text: string, mark: string): (from: number) => number {
  let last = -1;
  let asked = 0;
  return (from) => {
    if (last < from || from < asked) {
      last = text.indexOf(mark, from);
      if (last < 0) last = text.length;
      asked = from;
    }
    return last;
  };
}

export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function withoutReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}

/** Where the cell's quote opens, which may stand behind blanks; -1 where the cell has none. */
function openingQuote(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return text[at] === '"' ? at : -1;
}

function closingQuote(text: string, from: number): number {
  let at = from;
  for (;;) {
    const found = text.indexOf('"', at);
    if (found < 0 || text[found + 1] !== '"') return found;
    at = found + 2;
  }
}
