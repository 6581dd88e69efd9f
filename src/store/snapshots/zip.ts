/** Writes a zip, and finds the last part of one. */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Part } from '../workbooks.ts';

const localMark = 0x04034b50;
const listedMark = 0x02014b50;
const endMark = 0x06054b50;
const localSize = 30;
const listedSize = 46;
const endSize = 22;
/** Names are UTF-8. */
const utf8 = 0x800;
const deflated = 8;
/** 1 January 1980, so that the same roster makes the same bytes. */
const day = 0x0021;
/** Sheets are so repetitive that packing them harder saves little and takes three times as long. */
const level = 3;

/** The parts as a zip in pieces; `last` is asked for the part behind them once `onPiece` has seen all bytes before it. */
export function* zipped(
  parts: Iterable<Part>,
  last: () => Part,
  onPiece: (piece: Buffer) => void,
): Generator<Buffer> {
  const listed: Buffer[] = [];
  let offset = 0;
  function* pieces({ name, data }: Part): Generator<Buffer> {
    const packed = deflateRawSync(data, { level: level });
    const title = Buffer.from(name);
    const about = aboutOf(data, packed, title);
    const local = Buffer.alloc(localSize);
    local.writeUInt32LE(localMark, 0);
    about.copy(local, 4);
    const entry = Buffer.alloc(listedSize);
    entry.writeUInt32LE(listedMark, 0);
    entry.writeUInt16LE(20, 4);
    about.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    listed.push(entry, title);
    offset += localSize + title.length + packed.length;
    yield Buffer.concat([local, title]);
    yield packed;
  }
  for (const part of parts) {
    for (const piece of pieces(part)) {
      onPiece(piece);
      yield piece;
    }
  }
  yield* pieces(last());
  const list = Buffer.concat(listed);
  const end = Buffer.alloc(endSize);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(listed.length / 2, 8);
  end.writeUInt16LE(listed.length / 2, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  yield list;
  yield end;
}

/** What both heads of a part say alike. */
function aboutOf(data: Buffer, packed: Buffer, title: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(utf8, 2);
  about.writeUInt16LE(deflated, 4);
  about.writeUInt16LE(day, 8);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(title.length, 22);
  return about;
}

/** The part that stands last in a zip of ours, and how many bytes stand before it; null where it is another or not whole. */
export function lastPart(zip: Buffer, name: string, most: number): { from: number; data: Buffer } | null {
  const end = zip.length - endSize;
  if (end < 0 || zip.readUInt32LE(end) !== endMark) return null;
  const entry = end - listedSize - Buffer.byteLength(name);
  if (entry < 0 || zip.readUInt32LE(entry) !== listedMark) return null;
  if (zip.toString('utf8', entry + listedSize, end) !== name) return null;
  const from = zip.readUInt32LE(entry + 42);
  const start = from + localSize + Buffer.byteLength(name);
  const packed = zip.subarray(start, start + zip.readUInt32LE(entry + 20));
  try {
    const data = inflateRawSync(packed, { maxOutputLength: most });
    return crc32(data) === zip.readUInt32LE(entry + 16) ? { from, data } : null;
  } catch {
    return null;
  }
}
