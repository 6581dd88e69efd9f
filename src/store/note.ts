/** A note, in a cache folder, of what was seen when a large snapshot was last read from end to end; it holds while the file's stat does. */
import { type BigIntStats, fstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { collectionNames } from '../domain/roster.ts';
import { numbering } from './body.ts';
import { isChecked } from './collection.ts';
import type { Document, Note } from './document.ts';
import { besides } from './paths.ts';
import { withFile } from './reading.ts';

/** Bytes; a smaller file is read sooner than a note of it. */
const LARGE = 1 << 20;

/**
 * Milliseconds between a change of the file and the note: within one tick of the clock it could change again and its stat stay. Both
 * times are of the file system, as two clocks need not agree.
 */
const APART = 2_000;

/** What tells one state of a file from every other. */
export function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

function noteFile(folder: string, path: string): string {
  let mix = 0;
  for (let at = 0; at < path.length; at++) mix = (Math.imul(mix, 31) + path.charCodeAt(at)) >>> 0;
  return join(folder, `${basename(path).slice(0, 80)}-${mix.toString(36)}.note`);
}

/** The note of the file at `path` as its stat has it now; null where there is none that holds. */
export function readNote(folder: string, path: string, stat: BigIntStats): Note | null {
  if (stat.size < LARGE) return null;
  try {
    return withFile(noteFile(folder, path), path, (file) => {
      if (fstatSync(file).mtimeMs - Number(stat.ctimeMs) < APART) return null;
      const note = JSON.parse(readFileSync(file, 'utf8')) as Note;
      return note.path === path && note.stamp === stampOf(stat) ? note : null;
    });
  } catch {
    return null;
  }
}

/** Notes what is known of a snapshot that was read by now. A note that cannot be kept is not missed. */
export function keepNote(folder: string, path: string, document: Document): void {
  const { stamp, note, text } = document;
  if (stamp === undefined || (text?.length ?? LARGE) < LARGE) return;
  const checked = collectionNames.filter((name) => note?.checked.includes(name) || isChecked(document, name));
  if (note && checked.length === note.checked.length) return;
  const file = noteFile(folder, path);
  const temporary = besides(file);
  try {
    const kept: Note = { path, stamp, places: note?.places ?? placesIn(document), checked };
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    // The next command reads the whole file again.
  }
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
