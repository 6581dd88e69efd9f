// CPU time of whole processes: user and system, as the shell that waited for them was told by the system.
import { spawnSync } from 'node:child_process';

const SCRIPT = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null 3>&-';

/** Milliseconds of CPU that `argv` and all it started took; throws when it fails. */
export function cpuOf(argv, { env, cwd }) {
  const { status, stderr } = spawnSync('bash', ['-c', SCRIPT, 'bash', ...argv], {
    env,
    cwd,
    encoding: 'utf8',
  });
  const times = /(\d+[.,]\d+) (\d+[.,]\d+)\s*$/.exec(stderr);
  if (status !== 0 || !times) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return times.slice(1).reduce((total, seconds) => total + Number(seconds.replace(',', '.')) * 1000, 0);
}

export function isThere(program) {
  return spawnSync('bash', ['-c', 'command -v "$1"', 'bash', program]).status === 0;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
