/** The streams in a compound file, the container of old Office documents. */
import { brokenFile } from '../broken-file.ts';

interface Stream {
  readonly start: number;
  readonly size: number;
}

export interface Compound {
  readonly names: readonly string[];
  /** Empty where there is none of that name. Throws `file.broken` where its chain of sectors leads nowhere or in a circle. */
  stream(name: string): Buffer;
}

const entrySize = 128;
const headerLinks = 109;
/** Sector numbers from here on are marks and no sectors. */
const lastSector = 0xfffffff9;

/** Throws `file.broken`. */
export function openCompound(bytes: Buffer, file: string): Compound {
  const broken = () => brokenFile(file, 'not-a-workbook');
  if (bytes.length < 512) throw broken();
  const sectorSize = 2 ** bytes.readUInt16LE(30);
  const smallSize = 2 ** bytes.readUInt16LE(32);
  if ((sectorSize !== 512 && sectorSize !== 4096) || smallSize !== 64) throw broken();
  const sector = (number: number): Buffer => {
    const from = (number + 1) * sectorSize;
    if (number >= lastSector || from >= bytes.length) throw broken();
    return bytes.subarray(from, from + sectorSize);
  };
  const next = nextSectors(bytes, sector, sectorSize, broken);
  const chain = (first: number): Buffer => Buffer.concat(sectorsFrom(first, next, broken).map(sector));

  const root = { start: 0, size: 0 };
  const streams = new Map<string, Stream>();
  const directory = chain(bytes.readUInt32LE(48));
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const kind = directory[at + 66];
    const length = Math.min(64, directory.readUInt16LE(at + 64));
    const name = directory.toString('utf16le', at, at + Math.max(0, length - 2));
    const stream = { start: directory.readUInt32LE(at + 116), size: directory.readUInt32LE(at + 120) };
    if (kind === 5) Object.assign(root, stream);
    if (kind === 2 && !streams.has(name)) streams.set(name, stream);
  }

  function stream(name: string): Buffer {
    const found = streams.get(name);
    if (!found || found.size === 0) return Buffer.alloc(0);
    const cutoff = bytes.readUInt32LE(56);
    if (found.size >= cutoff) return chain(found.start).subarray(0, found.size);
    const small = chain(root.start);
    const table = chain(bytes.readUInt32LE(60));
    const smallNext = (number: number) =>
      number * 4 + 4 <= table.length ? table.readUInt32LE(number * 4) : lastSector;
    const pieces = sectorsFrom(found.start, smallNext, broken).map((number) =>
      small.subarray(number * smallSize, (number + 1) * smallSize),
    );
    return Buffer.concat(pieces).subarray(0, found.size);
  }
  return { names: [...streams.keys()], stream };
}

/** Which sector follows which: a table that itself lies in sectors, the first of them named by the header. */
function nextSectors(
  bytes: Buffer,
  sector: (number: number) => Buffer,
  sectorSize: number,
  broken: () => Error,
): (number: number) => number {
  const tables: number[] = [];
  for (let i = 0; i < headerLinks; i++) tables.push(bytes.readUInt32LE(76 + i * 4));
  let more = bytes.readUInt32LE(68);
  for (let count = 0; more < lastSector; count++) {
    if (count * sectorSize > bytes.length) throw broken();
    const links = sector(more);
    for (let at = 0; at < sectorSize - 4; at += 4) tables.push(links.readUInt32LE(at));
    more = links.readUInt32LE(sectorSize - 4);
  }
  const whole = Buffer.concat(tables.filter((number) => number < lastSector).map(sector));
  return (number) => (number * 4 + 4 <= whole.length ? whole.readUInt32LE(number * 4) : lastSector);
}

function sectorsFrom(first: number, next: (number: number) => number, broken: () => Error): number[] {
  const seen = new Set<number>();
  for (let number = first; number < lastSector; number = next(number)) {
    if (seen.has(number)) throw broken();
    seen.add(number);
  }
  return [...seen];
}
