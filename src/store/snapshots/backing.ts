/** What keeps a roster at a path, by the ending of its name; what few rosters need is loaded only for those. */
import { extname } from 'node:path';
import type { Paths } from '../disk/paths.ts';
import type { Backing } from '../state/present.ts';
import type { Workbooks } from '../workbooks.ts';
import { jsonSnapshot, readLoosely } from './json.ts';

export const isWorkbook = (path: string) => extname(path).toLowerCase() === '.xlsx';

export async function backingAt(
  paths: Paths,
  workbooks: (() => Promise<Workbooks>) | undefined,
  notes?: string,
): Promise<Backing> {
  const path = paths.snapshot;
  if (!isWorkbook(path))
    return { paths, snapshot: jsonSnapshot(path, notes), leaving: async () => readLoosely(path) };
  if (workbooks === undefined) throw new TypeError('Nobody said what makes the sheets of a workbook.');
  const [{ xlsxSnapshot, readLeaving }, { refuseInUse }] = await Promise.all([
    import('./xlsx.ts'),
    import('../disk/in-use.ts'),
  ]);
  return {
    paths,
    snapshot: xlsxSnapshot(path, workbooks, notes),
    leaving: (left) => readLeaving(path, workbooks, left),
    another: (other) => xlsxSnapshot(other, workbooks),
    refuseInUse: () => refuseInUse(path),
  };
}
