/** A note, in a cache folder, of what was found when a large snapshot was last read from end to end; it holds as long as the file's stat is the same. */
import { type BigIntStats, fstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collectionNames } from '../../domain/roster.ts';
import { discard, makeFolders } from '../disk/durable.ts';
import { besides } from '../disk/paths.ts';
import { withFile } from '../disk/reading.ts';
import { numbering } from '../document/body.ts';
import { isChecked } from '../document/collection.ts';
import type { Document, Note } from '../document/document.ts';

/** Bytes; a smaller file is read sooner than a note of it. */
export const largeSnapshot = 1 << 20;

/**
 * Milliseconds between a change of the file and the note: within one tick of the clock it could change again and its stat stay. Both
 * times are of the file system, as two clocks need not agree.
 */
const apart = 2_000;

/** What tells one state of a file from every other. */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** When a file last changed in a way its stat knows, in milliseconds, as its stamp tells. */
const changedAt = (stamp: string) => Number(stamp.slice(stamp.lastIndexOf(' ') + 1)) / 1e6;

/** Where in the cache folder something of the snapshot at `path` is kept. */
export function besideNote(folder: string, path: string, kind: string): string {
  let mix = 0;
  for (let at = 0; at < path.length; at++) mix = (Math.imul(mix, 31) + path.charCodeAt(at)) >>> 0;
  return join(folder, `${basename(path).slice(0, 80)}-${mix.toString(36)}.${kind}`);
}

/** The note of the file at `path` as its stat has it now; null where there is none that holds. */
export function readNote(folder: string, path: string, stat: BigIntStats): Note | null {
  const note =
    stat.size < largeSnapshot
      ? null
      : readBeside<Note>(besideNote(folder, path, 'note'), path, stampOf(stat));
  // One that an earlier version of this program kept does not tell of all there is.
  return note !== null && collectionNames.every((name) => note.places?.[name]) ? note : null;
}

/** What was kept of the snapshot at `path` when its stat was `stamp`; null where that cannot be believed. */
export function readBeside<T extends { readonly path: string; readonly stamp: string }>(
  kept: string,
  path: string,
  stamp: string,
): T | null {
  try {
    return withFile(kept, path, (file) => {
      const value = JSON.parse(readFileSync(file, 'utf8')) as T;
      return isOf(file, value, path, stamp) ? value : null;
    });
  } catch {
    return null;
  }
}

/** Whether what an open file in the cache folder says of itself holds for the snapshot at `path` while its stat is `stamp`. */
export function isOf(
  file: number,
  kept: { readonly path: string; readonly stamp: string },
  path: string,
  stamp: string,
): boolean {
  return kept.path === path && kept.stamp === stamp && fstatSync(file).mtimeMs - changedAt(stamp) >= apart;
}

/** Keeps something in the cache folder; whoever cannot is told nothing, as it is only looked up again. */
export function keepBeside(folder: string, file: string, value: object): void {
  keepBytes(folder, file, [Buffer.from(JSON.stringify(value))]);
}

export function keepBytes(folder: string, file: string, pieces: readonly Buffer[]): void {
  const temporary = besides(file);
  try {
    makeFolders(folder);
    writeFileSync(temporary, Buffer.concat(pieces), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    discard(temporary);
  }
}

/** Notes what is known of a snapshot that was read by now. A note that cannot be kept is not missed. */
export function keepNote(folder: string, path: string, document: Document): void {
  const { stamp, note, text } = document;
  if (stamp === undefined || (text?.length ?? largeSnapshot) < largeSnapshot) return;
  const checked = collectionNames.filter((name) => note?.checked.includes(name) || isChecked(document, name));
  if (note && checked.length === note.checked.length) return;
  const kept: Note = { path, stamp, places: note?.places ?? placesIn(document), checked };
  keepBeside(folder, besideNote(folder, path, 'note'), kept);
}

function placesIn({ bodies, text }: Document): Note['places'] {
  const start = text?.byteOffset ?? 0;
  const places = collectionNames.map((name) => {
    const body = bodies[name];
    const from = body.byteOffset - start;
    return [name, { from, to: from + body.length, ...numbering(body) }];
  });
  return Object.fromEntries(places);
}
