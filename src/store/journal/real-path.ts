/** Where a roster's file really is, behind any links. */
import { readlinkSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../../domain/errors.ts';
import { codeOf } from '../disk/durable.ts';
import { newPathsOf } from '../disk/paths.ts';
import { hasSteps } from './journal.ts';

/**
 * The file itself where the path is a link to it, so that a write replaces the file and the link stays. Throws `roster.missing`,
 * `roster.link-broken`, `roster.journal-alone` or `roster.unreadable`.
 */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const code = codeOf(error) ?? '';
    const to = code === 'ENOENT' ? linkAt(path) : null;
    if (to !== null) throw fail('roster.link-broken', { path: resolve(path), to });
    if (code === 'ENOENT' && hasSteps(newPathsOf(resolve(path)).journal, path))
      throw fail('roster.journal-alone', { path: resolve(path) });
    if (code === 'ENOENT' || code === 'ENOTDIR') throw fail('roster.missing', { path: resolve(path) });
    throw fail('roster.unreadable', { path: resolve(path), reason: code });
  }
}

/** Where a link points; null where there is none. */
function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
