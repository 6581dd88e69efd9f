/** Takes the parts one asks for out of a zip, with limits counted while inflating; nothing the file says of itself is believed. */
import { constants, crc32, inflateRawSync } from 'node:zlib';
import { type FileLimit, fail } from '../../../domain/errors.ts';
import { brokenFile } from '../broken-file.ts';

export interface Part {
  readonly name: string;
  readonly data: Buffer;
}

export interface ZipLimits {
  readonly packed: number;
  readonly unpacked: number;
  readonly ratio: number;
  readonly entries: number;
}

export const zipLimits: ZipLimits = {
  packed: 20 * 1024 * 1024,
  unpacked: 200 * 1024 * 1024,
  ratio: 200,
  entries: 1000,
};

/** A small part may shrink as much as it likes. */
const ratioFrom = 1024 * 1024;
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
}

/** The names of the parts in a zip; none of them is inflated. */
export function namesIn(bytes: Uint8Array, file: string, limits = zipLimits): string[] {
  return entriesIn(bytes, file, limits).map(({ name }) => name);
}

/** The parts of a zip that `wants` says yes to; the others are never inflated. */
export function unzip(
  bytes: Uint8Array,
  file: string,
  wants: (name: string) => boolean,
  limits = zipLimits,
): Part[] {
  const buffer = bufferOf(bytes);
  const parts: Part[] = [];
  let left = limits.unpacked;
  for (const entry of entriesIn(bytes, file, limits)) {
    if (!wants(entry.name)) continue;
    const data = inflate(buffer, entry, { ...limits, unpacked: left }, file);
    left -= data.length;
    parts.push({ name: entry.name, data });
  }
  return parts;
}

function entriesIn(bytes: Uint8Array, file: string, { packed, entries: most }: ZipLimits): Entry[] {
  const buffer = bufferOf(bytes);
  if (buffer.length > packed) throw tooLarge(file, 'bytes', packed);
  const entries = readDirectory(buffer, file, most);
  if (new Set(entries.map(({ name }) => name)).size < entries.length)
    throw brokenFile(file, 'not-a-workbook');
  return entries;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readDirectory(buffer: Buffer, file: string, most: number): Entry[] {
  const end = findEnd(buffer);
  if (end < 0) throw brokenFile(file, 'truncated');
  const count = buffer.readUInt16LE(end + 10);
  if (count > most) throw tooLarge(file, 'entries', most);
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== directoryEntry) throw brokenFile(file, 'truncated');
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      flags: buffer.readUInt16LE(at + 8),
      method: buffer.readUInt16LE(at + 10),
      crc: buffer.readUInt32LE(at + 16),
      packed: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands last but for a comment of at most 65,535 bytes. */
function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - 22 - 0xffff);
  for (let at = buffer.length - 22; at >= first; at--)
    if (buffer.readUInt32LE(at) === endOfDirectory) return at;
  return -1;
}

function inflate(buffer: Buffer, entry: Entry, { unpacked, ratio }: ZipLimits, file: string): Buffer {
  const { offset, packed, method, flags, crc } = entry;
  if ((flags & 1) === 1) throw brokenFile(file, 'password');
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== localEntry)
    throw brokenFile(file, 'truncated');
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  if (start + packed > buffer.length) throw brokenFile(file, 'truncated');
  const raw = buffer.subarray(start, start + packed);
  const most = Math.min(unpacked, Math.max(ratioFrom, packed * ratio));
  if (method !== 0 && method !== 8) throw brokenFile(file, 'not-a-workbook');
  const larger = most < unpacked ? tooLarge(file, 'times', ratio) : tooLarge(file, 'unpacked', unpacked);
  if (method === 0 && packed > most) throw larger;
  const data = method === 0 ? raw : inflateWithin(raw, most, file, larger);
  if (crc32(data) !== crc) throw brokenFile(file, 'truncated');
  return data;
}

function inflateWithin(raw: Buffer, most: number, file: string, larger: Error): Buffer {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, most), finishFlush: constants.Z_FINISH });
  } catch (error) {
    if (error instanceof RangeError) throw larger;
    throw brokenFile(file, 'truncated');
  }
}

function tooLarge(file: string, what: FileLimit, limit: number): Error {
  return fail('file.too-large', { file, what, limit });
}
