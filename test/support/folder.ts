/** Folders for what tests write, removed afterwards. There are no links in their paths, so that paths a program tells can be compared. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** For the test that runs, or is prepared. */
export function freshFolder(): string {
  const folder = newFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** For all tests of a file, or of the block that asks. */
export function sharedFolder(): string {
  const folder = newFolder();
  afterAll(() => removeFolder(folder));
  return folder;
}

export const newFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'regulars-test-')));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
