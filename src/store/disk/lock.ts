/** The roster's lock: one writer at a time, and a dead writer never blocks the others. */
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { fail } from '../../domain/errors.ts';
import { crypto } from './crypto.ts';
import { codeOf, discard, diskFailure } from './durable.ts';
import { type Holder, judge, parseHolder, thisHolder } from './holder.ts';
import { besides } from './paths.ts';
import { untilDone } from './signals.ts';

/** How long a writer waits for its turn, and how long for a writer on another machine, in milliseconds. */
export interface Patience {
  readonly here: number;
  readonly elsewhere: number;
}
export const patience: Patience = { here: 12_000, elsewhere: 2_000 };

const noLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV']);

/** A lock file complete before it has its name; `text` is what stands in it. */
interface Claim {
  readonly holder: Holder;
  readonly text: string;
  readonly temporary: string;
}

function claim(lock: string): Claim {
  const holder = thisHolder();
  const made = { holder, text: `${JSON.stringify(holder)}\n`, temporary: besides(lock) };
  create(made.temporary, made.text);
  return made;
}

function create(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    // A full disk leaves an empty file behind.
    if (codeOf(error) !== 'EEXIST') discard(path);
    throw error;
  }
}

/** Puts the claim under `name`; false when that name is taken. */
function place({ temporary, text }: Claim, name: string): boolean {
  try {
    linkSync(temporary, name);
    return true;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') {
      // Swept away by a machine that could not know of us.
      create(temporary, text);
      return false;
    }
    if (!noLinks.has(code)) throw error;
  }
  try {
    create(name, text);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What stands in a lock; null when there is none. */
export function readLock(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Removes the dead lock that says `seen`, and never another one: whoever removes it first takes a guard named after those very
 * words, so that between looking again and removing nobody else can have removed it and locked anew. False: somebody is at it.
 */
function removeDead(lock: string, root: string, seen: string, mine: Claim): boolean {
  const guard = besides(root, crypto().hash('sha256', seen, 'hex').slice(0, 16));
  if (!place(mine, guard)) {
    const other = readLock(guard);
    if (other === null || !isDead(other, mine.holder)) return false;
    return removeDead(guard, root, other, mine);
  }
  try {
    if (readLock(lock) === seen) unlinkSync(lock);
    return true;
  } finally {
    discard(guard);
  }
}

/** A lock that names nobody is a dead one: a complete one appears at once. */
export function isDead(text: string, here: Holder): boolean {
  const holder = parseHolder(text);
  return holder === null || judge(holder, here) === 'dead';
}

/** Whoever has waited long asks more often, so that newcomers do not overtake it for ever. */
function nextTry(waited: number): number {
  return Math.random() * (waited < 500 ? 30 : waited < 3_000 ? 15 : 6);
}

async function queue(
  lock: string,
  path: string,
  mine: Claim,
  isStopping: () => Promise<boolean>,
  limit: Patience,
): Promise<void> {
  const began = process.uptime();
  let last: string | null = null;
  while (!place(mine, lock)) {
    if (await isStopping()) throw fail('interrupted', {});
    const waited = (process.uptime() - began) * 1000;
    const seen = readLock(lock);
    if (seen !== null) {
      const holder = parseHolder(seen);
      const verdict = holder ? judge(holder, mine.holder) : 'dead';
      // Without links a lock is empty for a moment while it is being made: one that says nothing is looked at twice.
      if (verdict === 'dead' && (holder || last === seen) && removeDead(lock, lock, seen, mine)) continue;
      const who = { path, holder: String(holder?.pid ?? '?'), host: holder?.host ?? '?' };
      if (verdict === 'elsewhere' && waited > limit.elsewhere) throw fail('roster.locked-elsewhere', who);
      if (waited > limit.here) throw fail('roster.locked', who);
    }
    last = seen;
    await new Promise((done) => setTimeout(done, nextTry(waited)));
  }
}

/**
 * Does `work` while holding the lock; `isStopping` answers whether the process was asked to stop, which the work may heed before it writes.
 * Throws `roster.locked`, `roster.locked-elsewhere`, `roster.read-only`, `roster.disk` or `interrupted`; `path` names the roster.
 */
export function withLock<T>(
  lock: string,
  path: string,
  work: (isStopping: () => Promise<boolean>) => Promise<T>,
  limit: Patience = patience,
): Promise<T> {
  return untilDone(async (isStopping, onExit) => {
    let mine: Claim | undefined;
    try {
      mine = claim(lock);
      onExit(() => release(lock, mine));
      await queue(lock, path, mine, isStopping, limit);
      discard(mine.temporary);
      return await work(isStopping);
    } catch (error) {
      throw diskFailure(error, path);
    } finally {
      release(lock, mine);
    }
  });
}

function release(lock: string, mine: Claim | undefined): void {
  if (!mine) return;
  discard(mine.temporary);
  try {
    if (readLock(lock) === mine.text) unlinkSync(lock);
  } catch {
    // It names a process that is about to end, and then it is dead.
  }
}
