/**
 * The built program at a terminal of ours: it runs as it is, in its own process, and only its three streams are told to be a terminal. Unlike
 * at a real one, as that of `shell.ts`, what is written on stdout and on stderr is told apart, and the order in which modes are set is seen.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { newFolder, removeFolder } from './folder.ts';
import { builtProgram } from './program.ts';
import { root } from './source.ts';

const wait = { timeout: 60_000, interval: 20 };

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Terminal {
  /** Every byte written so far, on stdout and on stderr. */
  readonly out: () => string;
  readonly err: () => string;
  /** `raw` and `cooked`, as the program set them; `stop` and `stop all`, as it stopped itself or its job. */
  readonly modes: () => readonly string[];
  readonly type: (keys: string) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves when `text` was written to the stream after what was seen there before. */
  see(text: string, stream?: 'out' | 'err'): Promise<void>;
  end(): Promise<Ended>;
}

export interface Desk {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly roster: string;
  /** Runs the program to its end, away from any terminal. */
  run(...argv: string[]): string;
  /** Runs it at a terminal of 80 by 24. */
  open(argv: readonly string[], env?: Readonly<Record<string, string>>): Terminal;
  clear(): void;
}

/** A folder of its own, like `from` where that is given, and the program beside it. */
export function desk(from?: Desk): Desk {
  const folder = newFolder();
  if (from) cpSync(dirname(from.roster), folder, { recursive: true });
  const program = builtProgram();
  const clean = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    USER: 'ann',
    REGULARS_OWNER: 'ann',
    REGULARS_NOW: '2026-11-24T09:00:00Z',
  };
  const started: ChildProcess[] = [];
  return {
    folder,
    env: clean,
    roster: join(folder, 'roster.json'),
    run(...argv) {
      const { stdout, status } = spawnSync(process.execPath, [program, ...argv], {
        cwd: folder,
        env: clean,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`regulars ${argv.join(' ')} ended with ${status}`);
      return stdout;
    },
    open(argv, env = {}) {
      const child = spawn(
        process.execPath,
        ['--require', join(root, 'test', 'support', 'fake-terminal.cjs'), program, ...argv],
        {
          cwd: folder,
          env: { ...clean, TERM: 'xterm-256color', COLUMNS: '80', LINES: '24', ...env },
          stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
          // A session of its own: what it sends to its job must not reach the tests.
          detached: true,
        },
      );
      started.push(child);
      const written = { out: '', err: '', modes: '' };
      const seen = { out: 0, err: 0 };
      const streams = { out: child.stdio[1], err: child.stdio[2], modes: child.stdio[3] } as const;
      for (const [name, stream] of Object.entries(streams))
        stream?.on('data', (data) => {
          written[name as keyof typeof written] += data;
        });
      const ended = new Promise<Ended>((done) => {
        child.on('close', (code, signal) => done({ code, signal }));
      });
      return {
        out: () => written.out,
        err: () => written.err,
        modes: () => written.modes.split('\n').slice(0, -1),
        type: (keys) => child.stdin?.write(keys),
        kill: (signal) => child.kill(signal),
        async see(text, stream = 'out') {
          await expect.poll(() => written[stream].slice(seen[stream]), wait).toContain(text);
          seen[stream] = written[stream].indexOf(text, seen[stream]) + text.length;
        },
        end: () => ended,
      };
    },
    clear() {
      for (const child of started) child.kill('SIGKILL');
      removeFolder(folder);
    },
  };
}
