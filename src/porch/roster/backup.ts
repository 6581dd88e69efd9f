/** A backup of the roster of this run: written, read back, and the oldest of those nobody named let go. */
import { basename } from 'node:path';
import type { Context } from '../../context.ts';
import { refuseToReplace } from '../../output/file.ts';
import { backupPlace, thinOut } from '../../store/backup/backups.ts';
import type { BackupHead } from '../../store/store.ts';
import { realFile } from '../typed/real-file.ts';

export interface BackedUp {
  readonly path: string;
  /** Null for a dry run, which writes nothing. */
  readonly head: BackupHead | null;
  /** Names of the backups that were removed, for newer ones are kept. */
  readonly removed: readonly string[];
}

/** Into `file`, or else into the folder beside the roster, where those `spared` stay whatever their age. Throws `output.exists` unless --force, and what `backUp` throws. */
export async function backupRoster(
  context: Context,
  file?: string,
  spared: readonly string[] = [],
): Promise<BackedUp> {
  const store = await context.store();
  const { dryRun, force, backups } = context.settings;
  const path =
    file === undefined
      ? backupPlace(store.path, context.now, { isWritten: !dryRun })
      : realFile(context.cwd, file, 'roster.backup');
  if (file !== undefined) refuseToReplace(path, { force, roster: store.path, isReadBack: true });
  if (dryRun) return { path, head: null, removed: [] };
  const head = await store.backUp(path, context.now);
  const removed = file === undefined ? thinOut(store.path, backups, [path, ...spared]) : [];
  return { path, head, removed: removed.map((one) => basename(one)) };
}
