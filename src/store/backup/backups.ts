/** The folder of backups beside a roster: how backups are named there, and which are too old to be kept. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Instant } from '../../lib/time/instant.ts';
import { discard, makeFolder } from '../disk/durable.ts';

const ending = '.backup';

const folderOf = (roster: string) => join(dirname(roster), 'backups');
const stemOf = (roster: string) => basename(roster, extname(roster));

/** A free place for a backup made at this instant, as `backups/roster-2026-11-26T093000Z.backup`; makes the folder where `isWritten`. */
export function backupPlace(roster: string, at: Instant, { isWritten }: { isWritten: boolean }): string {
  const folder = folderOf(roster);
  if (isWritten) makeFolder(folder, roster);
  const start = join(folder, `${stemOf(roster)}-${at.slice(0, 19).replaceAll(':', '')}Z`);
  for (let count = 1; ; count++) {
    const place = `${start}${count === 1 ? '' : `-${count}`}${ending}`;
    if (!existsSync(place)) return place;
  }
}

/** The backups of this roster that were named by us, newest first. */
export function backupsOf(roster: string): string[] {
  const folder = folderOf(roster);
  const start = `${stemOf(roster)}-`;
  const isOne = (name: string) =>
    name.startsWith(start) && /^\d{4}-\d\d-\d\dT\d{6}Z(-\d+)?\.backup$/.test(name.slice(start.length));
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter(isOne);
  return found.sort((a, b) => orderOf(b).localeCompare(orderOf(a), 'en')).map((name) => join(folder, name));
}

/** The second one of a second comes after the first. */
function orderOf(name: string): string {
  const [, start = name, count = '1'] = /^(.*Z)(?:-(\d+))?\.backup$/.exec(name) ?? [];
  return `${start} ${count.padStart(6, '0')}`;
}

/** Removes all but the newest, and none of `spared`; answers what was removed. Nothing where all are to be kept. */
export function thinOut(roster: string, keep: number, spared: readonly string[]): string[] {
  if (keep === 0) return [];
  const all = backupsOf(roster);
  const others = all.filter((file) => !spared.includes(file));
  const old = others.slice(Math.max(0, keep - (all.length - others.length)));
  for (const file of old) discard(file);
  return old;
}
