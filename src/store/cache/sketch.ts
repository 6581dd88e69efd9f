/**
 * A sketch of every client of a large snapshot, kept beside its note: which traces a client may have, as marks from which no text can be
 * read back. Whoever looks for somebody reads only those who may be meant.
 */
import { fstatSync } from 'node:fs';
import { basename } from 'node:path';
import { rareSign, tracesOf } from '../../domain/find/traces.ts';
import type { Client } from '../../domain/records/client.ts';
import { type AnyRecord, idOf } from '../../domain/roster.ts';
import { heldIn } from '../../lib/collect.ts';
import { readRange, withFile } from '../disk/reading.ts';
import { numberIn } from '../document/body.ts';
import type { Traces } from '../store.ts';
import { besideNote, isOf, keepBytes } from './note.ts';

/** Marks a client can have; each is a row of a bit for every client. */
const mostMarks = 512;
/** Marks of a trace: so many that next to nobody has all those of a rare one who does not have the trace. */
const marks = 2;
const marksOfRare = 6;
/** Bytes of the number of an id. */
const numberLength = 4;
/** Bytes in which what the sketch is of is told. */
const headLength = 1 << 13;
const newline = 10;
const prime = 0x01000193;

/** The part of the program that tells traces: as it was built, its name changes with what is in it and in all it needs. */
const maker = basename(import.meta.url);

interface Head {
  readonly path: string;
  /** The stat of the snapshot it was made from. */
  readonly stamp: string;
  readonly maker: string;
  readonly size: number;
}

const fileOf = (folder: string, path: string) => besideNote(folder, path, 'sketch');

/** Of how many clients at least those who have all traces of one of the lists. */
export interface Sketched {
  readonly size: number;
  /** In the order of the file. */
  readonly ids: readonly string[];
}

/** Null where no sketch is kept of the snapshot at `path` while its stat is `stamp`. */
export function idsSketched(folder: string, path: string, stamp: string, lists: Traces): Sketched | null {
  try {
    return withFile(fileOf(folder, path), path, (file) => {
      const top = readRange(file, 0, headLength);
      const start = top.indexOf(newline) + 1;
      const head = JSON.parse(top.toString('utf8', 0, start)) as Head;
      const { size } = head;
      const rows = start + size * numberLength;
      const stride = strideOf(size);
      const isWhole = fstatSync(file).size === rows + mostMarks * stride;
      if (!isWhole || head.maker !== maker || !isOf(file, head, path, stamp)) return null;
      const rowOf = (row: number) => readRange(file, rows + row * stride, rows + (row + 1) * stride);
      const ids = placesIn(marked(lists, stride, rowOf)).map((at) => {
        const number = readRange(
          file,
          start + at * numberLength,
          start + (at + 1) * numberLength,
        ).readUInt32LE();
        return idOf('clients', number);
      });
      return { size, ids };
    });
  } catch {
    return null;
  }
}

/** Keeps the sketch of all clients of the snapshot at `path`. Where that cannot be done it is not missed. */
export function keepSketch(
  folder: string,
  path: string,
  stamp: string,
  clients: ReadonlyMap<string, AnyRecord>,
): void {
  const size = clients.size;
  const stride = strideOf(size);
  const numbers = Buffer.alloc(size * numberLength);
  const rows = Buffer.alloc(mostMarks * stride);
  let at = 0;
  for (const client of clients.values()) {
    const number = numberIn(client.id);
    // Somebody may have written an id by hand as nobody else would.
    if (idOf('clients', number) !== client.id || number >= 2 ** 32) return;
    numbers.writeUInt32LE(number, at * numberLength);
    const column = at >> 3;
    const bit = 1 << (at & 7);
    for (const trace of tracesOf(client as Client)) {
      eachMark(trace, (row) => {
        const byte = row * stride + column;
        rows[byte] = (rows[byte] ?? 0) | bit;
      });
    }
    at++;
  }
  const head: Head = { path, stamp, maker, size };
  keepBytes(folder, fileOf(folder, path), [Buffer.from(`${JSON.stringify(head)}\n`), numbers, rows]);
}

/** Bytes of a row, which is read in words of four. */
const strideOf = (size: number) => Math.ceil(size / 32) * 4;

/** FNV-1a, from which further marks follow in steps. */
function eachMark(trace: string, visit: (row: number) => void): void {
  let sum = 0x811c9dc5;
  for (let at = 0; at < trace.length; at++) sum = Math.imul(sum ^ trace.charCodeAt(at), prime);
  sum ^= sum >>> 15;
  const step = (sum >>> 9) | 1;
  for (let left = trace.startsWith(rareSign) ? marksOfRare : marks; left > 0; left--) {
    visit(sum & (mostMarks - 1));
    sum += step;
  }
}

/** A bit for each client, set where all marks of one of the lists are. */
function marked(lists: Traces, stride: number, rowOf: (row: number) => Buffer): Uint32Array {
  const found = new Uint32Array(stride / 4);
  const read = new Map<number, Uint32Array>();
  const bitsOf = (row: number) =>
    heldIn(read, row, () => {
      const bits = new Uint32Array(found.length);
      new Uint8Array(bits.buffer).set(rowOf(row));
      return bits;
    });
  for (const list of lists) {
    const all = new Uint32Array(found.length).fill(0xffffffff);
    // Two marks leave bits in few of the words: only in those is looked for the others.
    let left = Array.from(all.keys());
    for (const row of marksOf(list)) {
      const bits = bitsOf(row);
      left = left.filter((at) => {
        const both = (all[at] ?? 0) & (bits[at] ?? 0);
        all[at] = both;
        return both !== 0;
      });
      if (left.length === 0) break;
    }
    for (const at of left) found[at] = (found[at] ?? 0) | (all[at] ?? 0);
  }
  return found;
}

/** The rows of all marks of some traces, each once. */
function marksOf(traces: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const trace of traces) eachMark(trace, (row) => rows.add(row));
  return rows;
}

/** The places of the bits that are set, ascending. */
function placesIn(bits: Uint32Array): number[] {
  const bytes = new Uint8Array(bits.buffer);
  const places: number[] = [];
  for (let word = 0; word < bits.length; word++) {
    if (bits[word] === 0) continue;
    for (let at = word * 32; at < word * 32 + 32; at++)
      if (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) places.push(at);
  }
  return places;
}
