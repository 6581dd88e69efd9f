/** A collection after edits: what nobody touched stays as it stands, byte by byte. */
import {
  eachLine,
  idAt,
  isParsed,
  lineOf,
  numberIn,
  numbersIn,
  parse,
  recordsOf,
  SEPARATOR,
} from './body.ts';
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
export type LineEdits = ReadonlyMap<string, LineEdit>;

/**
 * A body after the edits, by id. What is not edited is copied byte by byte, never parsed and written again. Answers in id order.
 * Throws a SyntaxError where what is edited, or has to be parsed to find it, is not JSON.
 */
export function patched(body: Buffer, edits: LineEdits): Buffer {
  if (edits.size === 0) return body;
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
function areWhole(body: Buffer, edits: LineEdits, replaced: readonly Buffer[], lines: number): boolean {
  let expected = 0;
  for (const { isNew } of edits.values()) if (!isNew) expected++;
  if (replaced.length < expected) return false;
  return isParsed(body)
    ? recordsOf(body).length === lines
    : replaced.every((line) => parse(line).length === 1);
}

/** For a body that is not a record a line. */
function patchedRecords(body: Buffer, edits: LineEdits): Buffer {
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
  let size = SEPARATOR.length * Math.max(0, lines.length - 1);
  for (const { from, to } of lines) size += to - from;
  const body = Buffer.allocUnsafe(size);
  let used = 0;
  for (let at = 0; at < lines.length; ) {
    if (at > 0) used += body.write(SEPARATOR, used, 'latin1');
    const first = lines[at];
    if (first === undefined) break;
    let { to } = first;
    for (let next = lines[++at]; follows(next, first, to); next = lines[++at]) to = next.to;
    used += first.bytes.copy(body, used, first.from, to);
  }
  return body;
}

function follows(next: Span | undefined, { bytes }: Span, to: number): next is Span {
  return next !== undefined && next.bytes === bytes && next.from === to + SEPARATOR.length;
}
