/** Removes temporary files of ours that a process left behind when it died. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { discard } from './durable.ts';
import { thisHolder } from './holder.ts';
import { isDead, readLock } from './lock.ts';
import { isBesides, type Paths } from './paths.ts';

/** Those nobody will come back for; only who holds the lock can be sure of the ones of snapshot and journal. */
export function leftBehind({ folder, snapshot, journal, lock }: Paths): string[] {
  return readdirSync(folder)
    .filter((name) => {
      if (isBesides(snapshot, name) || isBesides(journal, name)) return true;
      return isBesides(lock, name) && isDead(readLock(join(folder, name)) ?? '', thisHolder());
    })
    .map((name) => join(folder, name));
}

export function sweep(paths: Paths): void {
  for (const path of leftBehind(paths)) discard(path);
}
