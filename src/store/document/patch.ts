/** A collection after edits: what nobody changed stays as it is, byte by byte. */
import {
  eachLine,
  idAt,
  isParsed,
  lineOf,
  numberIn,
  numbersIn,
  parse,
  recordSeparator,
  recordsOf,
} from './body.ts';
import { type Lines, laid } from './lines.ts';
import { type Span, spanOf } from './pages.ts';

/** A line of the new body: it stands in the old one where nobody changed it, and elsewhere where somebody did. */
interface NewLine extends Span {
  readonly number: number;
}

/** What becomes of one record. */
export interface LineEdit {
  /** Null where the record goes. */
  readonly line: Span | null;
  /** True where the body does not hold it yet. */
  readonly isNew: boolean;
}

/** What becomes of a collection. */
export interface LineEdits {
  /** By id. */
  readonly changed: ReadonlyMap<string, LineEdit>;
  /** New records, and the number of the first. */
  readonly added: Lines;
  readonly first: number;
}

/** Edits while they come: most are new records, each with a higher number than the one before. */
export interface Gathering {
  /** A record the body does not hold yet, and where its line stands. */
  add(id: string, page: Buffer, from: number, to: number): void;
  edit(id: string, edit: LineEdit): void;
  all(): LineEdits;
}

export function gathering(): Gathering {
  const changed = new Map<string, LineEdit>();
  const pages: Buffer[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let first = 0;
  let last = 0;
  return {
    add(id, page, from, to) {
      const number = numberIn(id);
      if (number <= last || changed.has(id)) {
        changed.set(id, { line: { bytes: page, from, to }, isNew: true });
        return;
      }
      pages.push(page);
      starts.push(from);
      ends.push(to);
      last = number;
      first ||= number;
    },
    edit: (id, edit) => changed.set(id, edit),
    all: () => ({ changed, added: { pages, from: starts, to: ends }, first }),
  };
}

/** Every edit by id, the new records too. */
export function eachEdit({ changed, added }: Omit<LineEdits, 'first'>): Map<string, LineEdit> {
  const edits = new Map(changed);
  const bytes = Buffer.concat([...laid(added)]);
  eachLine(bytes, (from, to, idEnd) => {
    edits.set(idAt(bytes, from, idEnd), { line: { bytes, from, to }, isNew: true });
  });
  return edits;
}

export const noEdits: LineEdits = { changed: new Map(), added: { pages: [], from: [], to: [] }, first: 0 };

/** A collection after edits: a body, and new lines behind it that are still to be laid there. */
export interface Patched {
  readonly body: Buffer;
  readonly added?: Lines;
}

/**
 * A body after the edits. What is not edited is copied byte by byte, never parsed and written again. Answers in id order.
 * Throws a SyntaxError where what is edited, or has to be parsed to find it, is not JSON.
 */
export function patched(old: Buffer, { changed, added, first }: LineEdits): Patched {
  const body = changed.size === 0 ? old : patchedLines(old, changed);
  if (added.pages.length === 0) return { body };
  return endsBefore(body, first)
    ? { body, added }
    : { body: patchedLines(body, eachEdit({ changed: noEdits.changed, added })) };
}

/** True where every record has a line of its own, and a number below this one. */
function endsBefore(body: Buffer, first: number): boolean {
  let top = 0;
  let lines = 0;
  const isLined = eachLine(body, (_from, _to, _idEnd, number) => {
    if (number > top) top = number;
    lines++;
  });
  return isLined && top < first && (!isParsed(body) || recordsOf(body).length === lines);
}

function patchedLines(body: Buffer, edits: LineEdits['changed']): Buffer {
  const numbers = body.length === 0 ? null : numbersIn(edits.keys());
  const lines: NewLine[] = [];
  const replaced: Buffer[] = [];
  const isLined = eachLine(body, (from, to, idEnd, number) => {
    if (numbers?.has(number) && edits.has(idAt(body, from, idEnd))) replaced.push(body.subarray(from, to));
    else lines.push({ number, bytes: body, from, to });
  });
  if (!isLined || !areWhole(body, edits, replaced, lines.length + replaced.length))
    return patchedRecords(body, edits);
  for (const [id, { line }] of edits) if (line !== null) lines.push({ number: numberIn(id), ...line });
  if (lines.some((line, at) => line.number < (lines[at - 1]?.number ?? 0))) {
    lines.sort((a, b) => a.number - b.number);
  }
  return joined(lines);
}

/** True when each replaced line is one record and all that were there are among them: else a line may hold another one. */
function areWhole(
  body: Buffer,
  edits: LineEdits['changed'],
  replaced: readonly Buffer[],
  lines: number,
): boolean {
  let expected = 0;
  for (const { isNew } of edits.values()) if (!isNew) expected++;
  if (replaced.length < expected) return false;
  return isParsed(body)
    ? recordsOf(body).length === lines
    : replaced.every((line) => parse(line).length === 1);
}

/** For a body that is not a record a line. */
function patchedRecords(body: Buffer, edits: LineEdits['changed']): Buffer {
  const kept = recordsOf(body).filter(({ id }) => !edits.has(id));
  const lines: NewLine[] = kept.map((record) => ({
    number: numberIn(record.id),
    ...spanOf(lineOf(record)),
  }));
  for (const [id, { line }] of edits) if (line !== null) lines.push({ number: numberIn(id), ...line });
  return joined(lines.sort((a, b) => a.number - b.number));
}

/** Lines that stood one after the other are copied as one range. */
function joined(lines: readonly NewLine[]): Buffer {
  let size = recordSeparator.length * Math.max(0, lines.length - 1);
  for (const { from, to } of lines) size += to - from;
  const body = Buffer.allocUnsafe(size);
  let used = 0;
  for (let at = 0; at < lines.length; ) {
    if (at > 0) used += body.write(recordSeparator, used, 'latin1');
    const first = lines[at];
    if (first === undefined) break;
    let { to } = first;
    for (let next = lines[++at]; follows(next, first, to); next = lines[++at]) to = next.to;
    used += first.bytes.copy(body, used, first.from, to);
  }
  return body;
}

function follows(next: Span | undefined, { bytes }: Span, to: number): next is Span {
  return next !== undefined && next.bytes === bytes && next.from === to + recordSeparator.length;
}
