/** A whole roster in a file somebody names: a backup, the file of a roster itself, or what `export all.json` wrote. */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { documentStart } from '../../domain/change/document.ts';
import { fail, UserError } from '../../domain/errors.ts';
import type { StepMark } from '../../domain/merge-back/mark.ts';
import { apply, collectionNames, emptyRoster, type Roster } from '../../domain/roster.ts';
import { type Backup, readBackup } from '../../store/backup/backup.ts';
import { openStore } from '../../store/open.ts';
import { workbooksIn } from '../workbook/workbooks.ts';
import { exportedRoster } from './restore.ts';

export interface RosterFile {
  readonly kind: 'backup' | 'roster' | 'export';
  readonly roster: Roster;
  readonly backup: Backup | null;
  /** Which roster it is, and where in its journal; null where it does not say. */
  readonly mark: StepMark | null;
}

/** Reads all of it. Throws `file.missing`, `file.not-a-file`, `backup.none` where it is none of these, `backup.damaged`, and what opening a roster throws. */
export async function rosterFile(path: string): Promise<RosterFile> {
  const start = startOf(path);
  if (start.startsWith('{"backup":')) {
    const backup = readBackup(path);
    if (backup)
      return {
        kind: 'backup',
        roster: backup.roster,
        backup,
        mark: { ...backup.head, roster: backup.head.regulars },
      };
  }
  if (start.startsWith(documentStart)) {
    const { changes, settings } = exportedRoster(readFileSync(path, 'utf8'), path);
    return { kind: 'export', roster: apply(emptyRoster(settings), changes), backup: null, mark: null };
  }
  if (!/^(?:\s*\{\s*"regulars"|PK)/.test(start)) throw fail('backup.none', { file: path });
  // It is only read, in whatever language it is.
  const store = await openStore(path, { workbooks: workbooksIn('en') });
  try {
    const roster = (await store.read(collectionNames)) as Roster;
    return { kind: 'roster', roster, backup: null, mark: await store.mark() };
  } catch (error) {
    if (error instanceof UserError && error.params.where === 'not-a-roster')
      throw fail('backup.none', { file: path });
    throw error;
  }
}

const startLength = 64;

function startOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(startLength);
    return bytes.toString('utf8', 0, readSync(file, bytes)).replace(/^\ufeff/, '');
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unreadable(file: string, error: unknown): UserError {
  const reason = (error as NodeJS.ErrnoException).code ?? '';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return fail('file.missing', { file });
  return reason === 'EISDIR' ? fail('file.not-a-file', { file }) : fail('file.unreadable', { file, reason });
}
