/** One collection as it stands in a snapshot: a record a line, `id` first, `,` and a line break between two. */
import { isUtf8 } from 'node:buffer';
import type { AnyRecord } from '../domain/roster.ts';

const NEWLINE = 10;
const COMMA = 44;
const QUOTE = 34;
const BACKSLASH = 92;
const LINE_START = '{"id":"';
const EMPTY = Buffer.alloc(0);
/** No id has more. */
const DIGITS = 15;
const SEPARATOR = ',\n';
/** JSON is parsed in pieces, as no string can be longer than about 512 MB. */
const PIECE = 64 << 20;

/** The one place that knows how a record stands in a line: `id` first, so that it is found without parsing. */
export function lineOf(record: AnyRecord): string {
  const line = JSON.stringify(record);
  return line.startsWith(LINE_START)
    ? line
    : JSON.stringify(Object.fromEntries([['id', record.id], ...Object.entries(record)]));
}

/** The texts with `separator` between them, as bytes. A string joined of them all could be longer than a string can be. */
export function joinedBytes(texts: readonly string[], separator: string): Buffer {
  let size = separator.length * Math.max(0, texts.length - 1);
  for (const text of texts) size += Buffer.byteLength(text);
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for (const text of texts) {
    at += bytes.write(text, at);
    if (at < size) at += bytes.write(separator, at);
  }
  return bytes;
}

export function bodyOf(lines: readonly string[]): Buffer {
  return joinedBytes(lines, SEPARATOR);
}

function startsWith(body: Buffer, at: number, start: string): boolean {
  for (let i = 0; i < start.length; i++) if (body[at + i] !== start.charCodeAt(i)) return false;
  return true;
}

/**
 * Visits every line, without making anything of it: there may be a hundred thousand. False when somebody broke a record over several
 * lines, joined two, or wrote an id with an escape in it.
 */
function eachLine(
  body: Buffer,
  visit: (from: number, to: number, idEnd: number, number: number) => void,
): boolean {
  for (let from = 0; from < body.length; ) {
    const newline = body.indexOf(NEWLINE, from);
    const to = newline < 0 ? body.length : newline - 1;
    if (!startsWith(body, from, LINE_START) || (newline >= 0 && body[to] !== COMMA)) return false;
    const letter = from + LINE_START.length;
    let idEnd = letter;
    let number = 0;
    for (let byte = body[idEnd]; byte !== QUOTE; byte = body[++idEnd]) {
      if (byte === undefined || byte === BACKSLASH || idEnd >= to) return false;
      const isDigit = byte >= 48 && byte <= 57 && idEnd - letter <= DIGITS;
      if (idEnd > letter) number = isDigit ? number * 10 + byte - 48 : Number.NaN;
    }
    visit(from, to, idEnd, number || 0);
    from = to + 2;
  }
  return true;
}

const idAt = (body: Buffer, from: number, idEnd: number) =>
  body.toString('utf8', from + LINE_START.length, idEnd);

function* pieces(body: Buffer): Generator<Buffer> {
  for (let from = 0; from < body.length; ) {
    const newline = body.length - from > PIECE ? body.indexOf(SEPARATOR + LINE_START, from + PIECE) : -1;
    const to = newline < 0 ? body.length : newline;
    yield body.subarray(from, to);
    from = to + 2;
  }
}

function parse(bytes: Buffer): AnyRecord[] {
  // Decoding would put a replacement sign where the bytes are wrong, and the next write would store it.
  if (!isUtf8(bytes)) throw new SyntaxError('not UTF-8');
  return JSON.parse(`[${bytes.toString()}]`) as AnyRecord[];
}

/** Throws a SyntaxError where the body is not JSON; keeps nothing. */
export function assertJson(body: Buffer): void {
  if (!parsed.has(body)) for (const piece of pieces(body)) parse(piece);
}

const parsed = new WeakMap<Buffer, readonly AnyRecord[]>();

/** Every record of a collection in the order of the file, not yet checked. Throws a SyntaxError on what is not JSON. */
export function recordsOf(body: Buffer): readonly AnyRecord[] {
  let records = parsed.get(body);
  if (!records) {
    records = Array.from(pieces(body), parse).flat();
    parsed.set(body, records);
  }
  return records;
}

export interface Found {
  /** Two when an id stands there twice. */
  readonly records: readonly AnyRecord[];
  /** The highest number of any id. */
  readonly top: number;
}

/** The records of these ids, found without parsing the others. Throws like `recordsOf`. */
export function findRecords(body: Buffer, ids: ReadonlySet<string>): Found {
  return (parsed.has(body) ? null : findLines(body, ids)) ?? findAmongAll(body, ids);
}

/** Null when only parsing everything can tell: an id that no line begins with may stand in a line that somebody joined to another. */
function findLines(body: Buffer, ids: ReadonlySet<string>): Found | null {
  const numbers = numbersIn(ids);
  const lines: Buffer[] = [];
  let top = 0;
  const isLined = eachLine(body, (from, to, idEnd, number) => {
    if (number > top) top = number;
    if (numbers.has(number) && ids.has(idAt(body, from, idEnd))) lines.push(body.subarray(from, to));
  });
  if (!isLined || lines.length < ids.size) return null;
  const records = lines.flatMap(parse);
  return records.length === lines.length ? { records, top } : null;
}

function findAmongAll(body: Buffer, ids: ReadonlySet<string>): Found {
  const all = recordsOf(body);
  return {
    records: all.filter((record) => ids.has(record?.id)),
    top: all.reduce((top, record) => Math.max(top, numberIn(String(record?.id))), 0),
  };
}

/** The number in an id, as it is read off a line. */
function numberIn(id: string): number {
  return /^.\d{1,15}$/.test(id) ? Number(id.slice(1)) : 0;
}

/** An id is made a string only where its number is one that is looked for. */
function numbersIn(ids: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(ids, numberIn));
}

/** The last id of a body: the highest one, as records stand in id order. Undefined where there is none. */
export function lastIdOf(body: Buffer): string | undefined {
  const from = body.lastIndexOf(NEWLINE) + 1;
  const end = body.indexOf(QUOTE, from + LINE_START.length);
  return startsWith(body, from, LINE_START) && end > 0
    ? body.toString('utf8', from + LINE_START.length, end)
    : undefined;
}

/** A line of the new body: the old bytes where nobody changed them, new text where somebody did. */
type NewLine =
  | { readonly number: number; readonly from: number; readonly to: number }
  | { readonly number: number; readonly text: string };

/** What becomes of one record. */
export interface LineEdit {
  /** Null where the record goes. */
  readonly line: string | null;
  /** True where the body does not hold it yet. */
  readonly isNew: boolean;
}
export type LineEdits = ReadonlyMap<string, LineEdit>;

/**
 * A body after the edits, by id. What is not edited is copied byte by byte, never parsed and written again. Answers in id order.
 * Throws a SyntaxError where what is edited, or has to be parsed to find it, is not JSON.
 */
export function patched(body: Buffer, edits: LineEdits): Buffer {
  if (edits.size === 0) return body;
  const numbers = numbersIn(edits.keys());
  const lines: NewLine[] = [];
  const replaced: Buffer[] = [];
  const isLined = eachLine(body, (from, to, idEnd, number) => {
    if (numbers.has(number) && edits.has(idAt(body, from, idEnd))) replaced.push(body.subarray(from, to));
    else lines.push({ number, from, to });
  });
  if (!isLined || !areWhole(body, edits, replaced, lines.length + replaced.length))
    return patchedRecords(body, edits);
  for (const [id, { line }] of edits) if (line !== null) lines.push({ number: numberIn(id), text: line });
  if (lines.some((line, at) => line.number < (lines[at - 1]?.number ?? 0))) {
    lines.sort((a, b) => a.number - b.number);
  }
  return joined(body, lines);
}

/** True when each replaced line is one record and all that were there are among them: else a line may hold another one. */
function areWhole(body: Buffer, edits: LineEdits, replaced: readonly Buffer[], lines: number): boolean {
  let expected = 0;
  for (const { isNew } of edits.values()) if (!isNew) expected++;
  if (replaced.length < expected) return false;
  const records = parsed.get(body);
  return records ? records.length === lines : replaced.every((line) => parse(line).length === 1);
}

/** For a body that is not a record a line. */
function patchedRecords(body: Buffer, edits: LineEdits): Buffer {
  const kept = recordsOf(body).filter(({ id }) => !edits.has(id));
  const lines = kept.map((record) => ({ number: numberIn(record.id), text: lineOf(record) }));
  for (const [id, { line }] of edits) if (line !== null) lines.push({ number: numberIn(id), text: line });
  return bodyOf(lines.sort((a, b) => a.number - b.number).map(({ text }) => text));
}

/** Neighbouring old lines are copied as one range, neighbouring new ones as one text. */
function joined(body: Buffer, lines: readonly NewLine[]): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < lines.length; ) {
    if (at > 0) chunks.push(Buffer.from(SEPARATOR));
    const first = lines[at];
    if (first !== undefined && 'text' in first) {
      const texts: string[] = [];
      for (let line = lines[at]; line && 'text' in line; line = lines[++at]) texts.push(line.text);
      chunks.push(bodyOf(texts));
    } else if (first !== undefined) {
      let to = first.from - 2;
      for (let line = lines[at]; line && 'from' in line && line.from === to + 2; line = lines[++at])
        to = line.to;
      chunks.push(body.subarray(first.from, to));
    }
  }
  return chunks.length === 1 ? (chunks[0] ?? EMPTY) : Buffer.concat(chunks);
}
