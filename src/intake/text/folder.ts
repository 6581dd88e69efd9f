/** What lies in a folder somebody named. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byFileName } from '../../lib/file-order.ts';

export interface Folder {
  /** Paths of its files, in the order of their names: a list that was saved again comes after the first. */
  readonly files: readonly string[];
  /** Of what else is there: folders, pipes, devices. */
  readonly others: readonly string[];
}

/** Null where the path is no folder that can be looked into. What a program hides or keeps while a file is open is passed over. */
export function folderAt(path: string, name: string): Folder | null {
  const files: string[] = [];
  const others: string[] = [];
  try {
    if (!statSync(path).isDirectory()) return null;
    for (const entry of readdirSync(path).sort(byFileName)) {
      if (/^(?:\.|~\$)/.test(entry)) continue;
      const isFile = statSync(join(path, entry), { throwIfNoEntry: false })?.isFile() === true;
      (isFile ? files : others).push(join(name, entry));
    }
  } catch {
    return null;
  }
  return { files, others };
}
