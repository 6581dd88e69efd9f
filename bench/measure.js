// CPU time of whole processes (user and system, as the system reports it to the shell that waits for them), and their peak memory.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null 3>&-';

/** Milliseconds of CPU that `argv` and all it started took; throws when it fails. */
export function cpuOf(argv, { env, cwd }) {
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...argv], {
    env,
    cwd,
    encoding: 'utf8',
  });
  const times = /(\d+[.,]\d+) (\d+[.,]\d+)\s*$/.exec(stderr);
  if (status !== 0 || !times) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return times.slice(1).reduce((total, seconds) => total + Number(seconds.replace(',', '.')) * 1000, 0);
}

/** Megabytes of memory a program of Node held at most; throws when it fails. */
export function peakOf([node, ...argv], { env, cwd }) {
  const peak = join(cwd, 'peak');
  const preload = join(dirname(fileURLToPath(import.meta.url)), 'peak.cjs');
  const { status, stderr } = spawnSync(node, ['--require', preload, ...argv], {
    env: { ...env, BENCH_PEAK: peak },
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return Number(readFileSync(peak, 'utf8')) / 1024;
}

/** Milliseconds that a program says of itself; throws when it fails. */
export function toldBy([program, ...argv], { env, cwd }) {
  const { status, stdout, stderr } = spawnSync(program, argv, { env, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return Number(stdout);
}

export function isThere(program) {
  return spawnSync('bash', ['-c', 'command -v "$1"', 'bash', program]).status === 0;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
