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

/** A line of the new body: a place in the old one where nobody changed it, new bytes where somebody did. */
type NewLine =
  | { readonly number: number; readonly from: number; readonly to: number }
  | { readonly number: number; readonly line: Buffer };

/** What becomes of one record. */
export interface LineEdit {
  /** Null where the record goes. */
  readonly line: Buffer | null;
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
    else lines.push({ number, from, to });
  });
  if (!isLined || !areWhole(body, edits, replaced, lines.length + replaced.length))
    return patchedRecords(body, edits);
  for (const [id, { line }] of edits) if (line !== null) lines.push({ number: numberIn(id), line });
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
  return isParsed(body)
    ? recordsOf(body).length === lines
    : replaced.every((line) => parse(line).length === 1);
}

/** For a body that is not a record a line. */
function patchedRecords(body: Buffer, edits: LineEdits): Buffer {
  const kept = recordsOf(body).filter(({ id }) => !edits.has(id));
  const lines: { number: number; line: Buffer }[] = kept.map((record) => ({
    number: numberIn(record.id),
    line: Buffer.from(lineOf(record)),
  }));
  for (const [id, { line }] of edits) if (line !== null) lines.push({ number: numberIn(id), line });
  return joined(
    body,
    lines.sort((a, b) => a.number - b.number),
  );
}

const between = Buffer.from(SEPARATOR);

/** Neighbouring old lines are copied as one range. */
function joined(body: Buffer, lines: readonly NewLine[]): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < lines.length; ) {
    if (at > 0) chunks.push(between);
    const first = lines[at];
    if (first !== undefined && 'line' in first) {
      chunks.push(first.line);
      at++;
    } else if (first !== undefined) {
      let to = first.from - 2;
      for (let line = lines[at]; line && 'from' in line && line.from === to + 2; line = lines[++at])
        to = line.to;
      chunks.push(body.subarray(first.from, to));
    }
  }
  return chunks.length === 1 ? (chunks[0] ?? body) : Buffer.concat(chunks);
}
