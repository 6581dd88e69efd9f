/** A snapshot as JSON text: a head, then one record per line; each collection is found by its place in the bytes. */
import { isUtf8 } from 'node:buffer';
import { fail } from '../../domain/errors.ts';
import { type AnyRecord, type CollectionName, collectionNames } from '../../domain/roster.ts';
import { crypto } from '../disk/crypto.ts';
import { bodyOf, lineOf } from '../document/body.ts';
import type { Document, Note } from '../document/document.ts';
import { headOf } from '../document/head.ts';
import { damageOf, findFlaw } from '../document/json-flaw.ts';
import { newBench, withLines } from '../document/lines.ts';

/** The line that begins a collection, what stands between the last record of one and the first of the next, and at the end. */
export const opening = (name: CollectionName) => `\n${JSON.stringify(name)}:[\n`;
const between = (next: CollectionName) => `\n],${opening(next)}`;
const ending = '\n]\n}\n';

export const first = collectionNames[0] ?? 'clients';

/** What `jsonOf` wrote, whatever somebody made of it since. Throws `roster.damaged`, `roster.bad-value` or `roster.newer`. */
export function documentIn(bytes: Buffer, path: string, supported?: number): Document {
  return cut(bytes, path, supported) ?? parseWhole(bytes, path, supported);
}

/** The same, whatever its records are. */
export function documentLoosely(bytes: Buffer, path: string): Document {
  return parseWhole(bytes, path, undefined, (records) => records.map((record) => JSON.stringify(record)));
}

/**
 * Cuts a file that is laid out as we write it; null for any other, which may still be sound. One that was written before there were some
 * collections is without them.
 */
function cut(bytes: Buffer, path: string, supported?: number): Document | null {
  const top = bytes.indexOf(opening(first));
  if (top < 1 || !isUtf8(bytes.subarray(0, top))) return null;
  let values: unknown;
  try {
    values = JSON.parse(bytes.toString('utf8', 0, top).replace(/,$/, '}'));
  } catch {
    return null;
  }
  const bodies: Partial<Record<CollectionName, Buffer>> = {};
  let from = top + opening(first).length - 1;
  for (let at = 0; at < collectionNames.length; ) {
    // A record never begins with a bracket, so the first such line is the end, or the file is not as we write it.
    const end = bytes.indexOf('\n]', from);
    if (end < 0) return null;
    const isHere = (mark: string) => bytes.toString('latin1', end, end + mark.length) === mark;
    const next = collectionNames.findIndex((name, place) => place > at && isHere(between(name)));
    if (next < 0 && !isHere(ending)) return null;
    const missing = collectionNames.slice(at + 1, next < 0 ? undefined : next);
    bodies[collectionNames[at] ?? first] = bytes.subarray(from + 1, Math.max(from + 1, end));
    for (const name of missing) bodies[name] = bytes.subarray(end, end);
    from = end + (next < 0 ? ending : between(collectionNames[next] ?? first)).length - 1;
    at = next < 0 ? collectionNames.length : next;
  }
  if (from + 1 !== bytes.length) return null;
  const { sum, ...document } = headOf(values, path, supported);
  if (collectionNames.some((name) => name in document.extra)) return null;
  const isAsWritten = sum === sumOf([bytes.subarray(bytes.indexOf('\n') + 1)]);
  return { ...document, bodies: bodies as Document['bodies'], isAsWritten, text: bytes };
}

/** The same where a note says what is where, and that all of it was found right: nothing of it is looked at again. */
export function documentByNote(text: Buffer, path: string, note: Note): Document {
  const values: unknown = JSON.parse(
    text.toString('utf8', 0, note.places[first].from - opening(first).length).replace(/,$/, '}'),
  );
  const { sum: _, ...document } = headOf(values, path);
  const bodies = collectionNames.map((name) => {
    const { from, to } = note.places[name];
    return [name, text.subarray(from, to)];
  });
  return {
    ...document,
    bodies: Object.fromEntries(bodies) as Document['bodies'],
    isAsWritten: true,
    stamp: note.stamp,
    note,
  };
}

/** Reads a file that somebody has re-indented, saved with a BOM or other line ends, or damaged. */
function parseWhole(
  bytes: Buffer,
  path: string,
  supported?: number,
  lines: typeof linesIn = linesIn,
): Document {
  if (!isUtf8(bytes)) throw damageOf(bytes, path);
  const text = bytes.toString().replace(/^\uFEFF/, '');
  let values: Record<string, unknown>;
  try {
    values = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw damageOf(Buffer.from(text), path);
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw fail('roster.damaged', { path, where: 'not-a-roster', line: null });
  }
  const { head, settings, counters, extra } = headOf(values, path, supported);
  const doubled = findFlaw(text);
  if (doubled) throw fail('roster.damaged', { path, where: doubled.kind, line: doubled.line });
  const bodies: Partial<Record<CollectionName, Buffer>> = {};
  for (const name of collectionNames) bodies[name] = bodyOf(lines(listIn(values, name, path), name, path));
  const others = Object.entries(extra).filter(([key]) => !collectionNames.some((name) => name === key));
  return {
    head,
    settings,
    counters,
    extra: Object.fromEntries(others),
    bodies: bodies as Document['bodies'],
    isAsWritten: false,
  };
}

/** A file of before there was such a collection is without it. */
function listIn(values: Readonly<Record<string, unknown>>, name: CollectionName, path: string): unknown[] {
  const { [name]: records = [] } = values;
  if (!Array.isArray(records)) throw fail('roster.bad-value', { path, where: name, reason: 'not-a-list' });
  return records;
}

function linesIn(records: readonly unknown[], name: CollectionName, path: string): string[] {
  return records.map((record: unknown, at) => {
    const where = `${name}[${at}]`;
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      throw fail('roster.bad-value', { path, where, reason: 'not-a-record' });
    }
    if (!('id' in record) || typeof record.id !== 'string') {
      throw fail('roster.bad-value', {
        path,
        where: `${where}.id`,
        reason: 'id' in record ? 'not-an-id' : 'missing',
      });
    }
    try {
      return lineOf(record as AnyRecord);
    } catch {
      throw fail('roster.bad-value', { path, where, reason: 'too-deep' });
    }
  });
}

/** Tells a file that somebody changed, or that decayed, from one that is as it was written. */
export function sumOf(pieces: Iterable<Uint8Array>): string {
  const sum = crypto().createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('base64url');
}

/** The text of a document, in pieces; those that are laid on a `bench` stand until the next is asked for. */
export function* jsonOf(document: Document, bench?: Buffer): Generator<Buffer> {
  // Made twice, as all of it together would have to be held for the sum that stands before it.
  const sum = document.isAsWritten ? { sum: sumOf(afterHead(document, bench ?? newBench())) } : {};
  yield Buffer.from(`${JSON.stringify({ ...document.head, ...sum }).slice(0, -1)},\n`);
  yield* afterHead(document, bench);
}

function* afterHead(
  { settings, counters, extra, bodies, added }: Document,
  bench: Buffer | undefined,
): Generator<Buffer> {
  const lines = Object.entries({ settings, counters, ...extra }).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  yield Buffer.from(lines.join(',\n'));
  for (const name of collectionNames) {
    yield Buffer.from(`,${opening(name)}`);
    const lines = added?.get(name);
    yield* withLines(bodies[name], lines, bench);
    yield Buffer.from(bodies[name].length > 0 || lines ? '\n]' : ']');
  }
  yield Buffer.from('\n}\n');
}
