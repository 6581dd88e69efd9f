/** Opens the roster at a path, for use or for repair. */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding, Repair } from '../domain/change/finding.ts';
import { UserError } from '../domain/errors.ts';
import type { Instant } from '../lib/time/instant.ts';
import { type StoreOptions, storeOf } from './access/opened.ts';
import { pathsOf } from './disk/paths.ts';
import { realPath } from './journal/real-path.ts';
import type { Repaired } from './repair/carry-out.ts';
import type { RepairPlan } from './repair/plan.ts';
import { backingAt } from './snapshots/backing.ts';
import type { Stamp, Store } from './store.ts';

/** Throws `roster.missing` or `roster.unreadable`. Nothing is read before it is asked for. */
export async function openStore(path: string, options: StoreOptions = {}): Promise<Store> {
  const { snapshot, steps } = options;
  if (snapshot)
    return storeOf({ paths: pathsOf(resolve(path)), snapshot, ...(steps ? { steps } : {}) }, options);
  const paths = pathsOf(realPath(path));
  const { workbooks, notes } = options;
  const backing = await backingAt(paths, workbooks);
  return storeOf(backing, options, notes === undefined ? backing : await backingAt(paths, workbooks, notes));
}

/** A roster that may be in a state in which it cannot be opened. */
export interface Patient {
  readonly path: string;
  /** Everything that can be checked without changing anything. */
  examine(): Promise<readonly Finding[]>;
  /** What could be mended; null where neither file can be gone by. */
  plan(at: Instant): Promise<RepairPlan | null>;
  /** Mends what was shown, and nothing else. Throws `roster.moved` where that is no longer what is to be done. */
  repair(shown: readonly Repair[], stamp: Stamp): Promise<Repaired>;
}

/** The roster at a path as it is, be it damaged, or only a journal. Throws `roster.missing` or `roster.unreadable`. */
export async function openToRepair(
  path: string,
  options: Pick<StoreOptions, 'workbooks'> = {},
): Promise<Patient> {
  const real = realPathOfAny(path);
  const backing = await backingAt(pathsOf(real), options.workbooks);
  return {
    path: real,
    examine: async () => (await import('./repair/examine.ts')).examine(backing),
    plan: async (at) => (await import('./repair/plan.ts')).repairPlan(backing, at),
    repair: async (shown, stamp) =>
      (await import('./repair/carry-out.ts')).carryOut(backing, shown, stamp, (copy) => storeOf(copy, {})),
  };
}

function realPathOfAny(path: string): string {
  try {
    return realPath(path);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'roster.journal-alone') throw error;
    return join(realpathSync(dirname(resolve(path))), basename(path));
  }
}
