/** One collection as it is written in a snapshot: one record per line, `id` first, with `,` and a line break between records. */
import { isUtf8 } from 'node:buffer';
import type { AnyRecord } from '../../domain/roster.ts';
import { digitsFrom } from '../../lib/number/digits.ts';

const newlineByte = 10;
const comma = 44;
const quote = 34;
const backslash = 92;
export const lineStart = '{"id":"';
/** No id has more. */
const digits = 15;
export const recordSeparator = ',\n';
/** Between two records, and nowhere inside one: a string holds no line break. */
export const nextLine = recordSeparator + lineStart;
const open = Buffer.from('[');
const close = Buffer.from(']');
/** JSON is parsed in pieces, as no string can be longer than about 512 MB. */
const pieceLength = 64 << 20;

/** The one place that knows how a record stands in a line: `id` first, so that it is found without parsing. */
export function lineOf(record: AnyRecord): string {
  return JSON.stringify(
    beginsWithId(record) ? record : Object.fromEntries([['id', record.id], ...Object.entries(record)]),
  );
}

/** The record is asked and not its text, which V8 would have to put together for that alone. */
function beginsWithId(record: AnyRecord): boolean {
  for (const key in record) return key === 'id';
  return false;
}

/** Lines as a body. A string joined of them all could be longer than a string can be. */
export function bodyOf(lines: readonly string[]): Buffer {
  let size = recordSeparator.length * Math.max(0, lines.length - 1);
  for (const line of lines) size += Buffer.byteLength(line);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const line of lines) {
    at += bytes.write(line, at);
    if (at < size) at += bytes.write(recordSeparator, at);
  }
  return bytes;
}

function startsWith(body: Buffer, at: number, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (body[at + i] !== start.charCodeAt(i)) return false;
  return true;
}

/**
 * Visits every line, without making anything of it: there may be a hundred thousand. False when somebody broke a record over several
 * lines, joined two, or wrote an id with an escape in it.
 */
export function eachLine(
  body: Buffer,
  visit: (from: number, to: number, idEnd: number, number: number) => void,
): boolean {
  for (let from = 0; from < body.length; ) {
    const newline = body.indexOf(newlineByte, from);
    const to = newline < 0 ? body.length : newline - 1;
    if (newline >= 0 && body[to] !== comma) return false;
    const idEnd = idEndAt(body, from, to);
    if (idEnd < 0) return false;
    visit(from, to, idEnd, numberAt(body, from, idEnd));
    from = to + 2;
  }
  return true;
}

/** Where the id of a line ends; -1 where no line of ours begins there. */
export function idEndAt(body: Buffer, from: number, to: number): number {
  if (!startsWith(body, from, lineStart)) return -1;
  let idEnd = from + lineStart.length;
  for (let byte = body[idEnd]; byte !== quote; byte = body[++idEnd]) {
    if (byte === undefined || byte === backslash || idEnd >= to) return -1;
  }
  return idEnd;
}

/** The number of an id that stands in a line; 0 where it has none. */
export function numberAt(body: Buffer, from: number, idEnd: number): number {
  const first = from + lineStart.length + 1;
  if (idEnd - first > digits) return 0;
  let number = 0;
  for (let at = first; at < idEnd; at++) {
    const digit = (body[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

export const idAt = (body: Buffer, from: number, idEnd: number) =>
  body.toString('utf8', from + lineStart.length, idEnd);

function* pieces(body: Buffer): Generator<Buffer> {
  for (let from = 0; from < body.length; ) {
    const newline = body.length - from > pieceLength ? body.indexOf(nextLine, from + pieceLength) : -1;
    const to = newline < 0 ? body.length : newline;
    yield body.subarray(from, to);
    from = to + 2;
  }
}

export function parse(bytes: Buffer): AnyRecord[] {
  // Decoding would put a replacement sign where the bytes are wrong, and the next write would store it.
  if (!isUtf8(bytes)) throw new SyntaxError('not UTF-8');
  // Brackets put around the bytes cost less than brackets put around a string of them.
  return JSON.parse(Buffer.concat([open, bytes, close]).toString()) as AnyRecord[];
}

/** Throws a SyntaxError where the body is not JSON; keeps nothing. */
export function assertJson(body: Buffer): void {
  if (!parsed.has(body)) for (const piece of pieces(body)) parse(piece);
}

const parsed = new WeakMap<Buffer, readonly AnyRecord[]>();

export function isParsed(body: Buffer): boolean {
  return parsed.has(body);
}

/** Every record of a collection in the order of the file, not yet checked. Throws a SyntaxError on what is not JSON. */
export function recordsOf(body: Buffer): readonly AnyRecord[] {
  let records = parsed.get(body);
  if (!records) {
    const [first = [], ...others] = Array.from(pieces(body), parse);
    records = others.length === 0 ? first : [first, ...others].flat();
    parsed.set(body, records);
  }
  return records;
}

/** Up to so many ids are searched for one by one; for more, a pass over all lines is quicker. */
const few = 8;

/** The lines that begin with one of these ids; null when that cannot be told without parsing. */
function linesOf(body: Buffer, ids: ReadonlySet<string>): Buffer[] | null {
  if (ids.size <= few) return [...ids].flatMap((id) => linesWith(body, id));
  const numbers = numbersIn(ids);
  const lines: Buffer[] = [];
  const isLined = eachLine(body, (from, to, idEnd, number) => {
    if (numbers.has(number) && ids.has(idAt(body, from, idEnd))) lines.push(body.subarray(from, to));
  });
  return isLined ? lines : null;
}

function linesWith(body: Buffer, id: string): Buffer[] {
  const start = `{"id":${JSON.stringify(id)}`;
  const lines: Buffer[] = [];
  for (let at = body.indexOf(start); at >= 0; at = body.indexOf(start, at + 1)) {
    if (at > 0 && body[at - 1] !== newlineByte) continue;
    const newline = body.indexOf(newlineByte, at);
    lines.push(body.subarray(at, newline < 0 ? body.length : newline - 1));
  }
  return lines;
}

/** The records of these ids, found without parsing the others; two when an id stands there twice. Throws like `recordsOf`. */
export function findRecords(body: Buffer, ids: ReadonlySet<string>): readonly AnyRecord[] {
  if (ids.size === 0) return [];
  const found = parsed.has(body) ? null : parsedAlone(linesOf(body, ids), ids.size);
  return found ?? recordsOf(body).filter((record) => ids.has(record?.id));
}

/** Null where an id has no line or a line is not one record: somebody may have joined two lines or broken one. */
export function parsedAlone(lines: readonly Buffer[] | null, expected: number): AnyRecord[] | null {
  return lines === null || lines.length < expected ? null : parsedLines(lines);
}

/** Every record whose `client` this is, found without parsing most others, in the order of the file. Throws like `recordsOf`. */
export function recordsAbout(body: Buffer, client: string): readonly AnyRecord[] {
  const isAbout = (record: AnyRecord) => record !== null && 'client' in record && record.client === client;
  // An id written with an escape would not be found by its bytes.
  const lines = parsed.has(body) || body.includes('\\u') ? null : linesHolding(body, JSON.stringify(client));
  return (lines && parsedLines(lines)?.filter(isAbout)) ?? recordsOf(body).filter(isAbout);
}

/** At least the records in which some text begins with this one; null where bytes do not tell. */
export function recordsWith(body: Buffer, start: string): readonly AnyRecord[] | null {
  // A slash may be written with an escape, and anything with a longer one.
  const isPlain = !start.includes('/') && !parsed.has(body) && !body.includes('\\u');
  return isPlain ? parsedLines(linesHolding(body, JSON.stringify(start).slice(0, -1))) : null;
}

function linesHolding(body: Buffer, text: string): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = body.indexOf(text); at >= 0; ) {
    const newline = body.indexOf(newlineByte, at);
    lines.push(body.subarray(body.lastIndexOf(newlineByte, at) + 1, newline < 0 ? body.length : newline - 1));
    at = newline < 0 ? -1 : body.indexOf(text, newline);
  }
  return lines;
}

/** Null where a line is not one record. */
function parsedLines(lines: readonly Buffer[]): AnyRecord[] | null {
  try {
    const records = lines.flatMap(parse);
    return records.length === lines.length ? records : null;
  } catch {
    return null;
  }
}

/** Which of these ids stand in the body. Throws like `recordsOf`. */
export function heldAmong(body: Buffer, ids: ReadonlySet<string>): string[] {
  if (body.length === 0) return [];
  const lines = parsed.has(body) ? null : linesOf(body, ids);
  return lines
    ? lines.map((line) => idAt(line, 0, line.indexOf(quote, lineStart.length)))
    : recordsOf(body).flatMap((record) => (ids.has(record?.id) ? [record.id] : []));
}

/** The highest number of any id. Throws like `recordsOf`. */
export function topNumber(body: Buffer): number {
  return numbering(body).top;
}

/** The same, and whether the ids ascend from line to line, so that one is found by halving. Throws like `recordsOf`. */
export function numbering(body: Buffer): { top: number; ascends: boolean } {
  let top = 0;
  let ascends = true;
  const isLined = eachLine(body, (_from, _to, _idEnd, number) => {
    if (number > top) top = number;
    else ascends = false;
  });
  if (isLined) return { top, ascends };
  return {
    top: Math.max(0, ...recordsOf(body).map((record) => numberIn(String(record?.id)))),
    ascends: false,
  };
}

/** The number in an id, as it is read off a line; 0 where there is none. */
export function numberIn(id: string): number {
  return digitsFrom(id, 1, digits);
}

/** An id is made a string only where its number is one that is looked for. */
export function numbersIn(ids: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(ids, numberIn));
}

/** The last id of a body: the highest one, as records stand in id order. Undefined where there is none. */
export function lastIdOf(body: Buffer): string | undefined {
  const from = body.lastIndexOf(newlineByte) + 1;
  const end = body.indexOf(quote, from + lineStart.length);
  return startsWith(body, from, lineStart) && end > 0
    ? body.toString('utf8', from + lineStart.length, end)
    : undefined;
}
