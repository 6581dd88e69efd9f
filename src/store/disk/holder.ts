/** Who holds a lock: a process, told apart from every later one with the same number, and whether it is still alive. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { randomBytes } from './crypto.ts';

export interface Holder {
  readonly pid: number;
  /** When the process started, in ticks since boot; null where the system does not tell. */
  readonly start: string | null;
  readonly boot: string | null;
  /** The space in which the pid means anything: a container has its own. */
  readonly space: string | null;
  readonly host: string;
  /** Tells two takings of the lock apart. */
  readonly token: string;
}

function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

interface ProcessState {
  readonly start: string;
  readonly ended: boolean;
}

/** From `/proc`; null where there is none. The command's name stands in parentheses and may hold spaces and parentheses. */
function stateOf(pid: number | 'self'): ProcessState | null {
  const stat = quietly(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (stat === null) return null;
  const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { start: words[19] ?? '', ended: words[0] === 'Z' || words[0] === 'X' };
}

/** This process, about to take a lock. */
export function thisHolder(): Holder {
  return {
    pid: process.pid,
    start: stateOf('self')?.start ?? null,
    boot: quietly(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()),
    space: quietly(() => readlinkSync('/proc/self/ns/pid')),
    host: hostname(),
    token: randomBytes(9).toString('base64url'),
  };
}

export function parseHolder(text: string): Holder | null {
  const value = quietly(() => JSON.parse(text) as Partial<Holder> | null);
  if (typeof value?.pid !== 'number' || !(value.pid > 0) || typeof value.host !== 'string') return null;
  return {
    pid: value.pid,
    start: value.start ?? null,
    boot: value.boot ?? null,
    space: value.space ?? null,
    host: value.host,
    token: value.token ?? '',
  };
}

function isRunning({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const state = stateOf(pid);
  return state === null || (!state.ended && (start === null || state.start === start));
}

/** What is known of a holder from here: a process of another machine or container can be told neither alive nor dead. */
export function judge(holder: Holder, here: Holder): 'alive' | 'dead' | 'elsewhere' {
  const bootKnown = holder.boot !== null && here.boot !== null;
  const sameBoot = bootKnown ? holder.boot === here.boot : holder.host === here.host;
  if (!sameBoot) return holder.host === here.host ? 'dead' : 'elsewhere';
  if (holder.space !== here.space) return 'elsewhere';
  return isRunning(holder) ? 'alive' : 'dead';
}
