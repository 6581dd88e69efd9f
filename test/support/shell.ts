/** A shell in a real pseudo-terminal, with the built program at hand, and what the screen shows after all that was written. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { builtProgram } from './program.ts';
import type { Desk } from './terminal.ts';

/** Only against what never comes. In milliseconds. */
const longest = 60_000;
const prompt = '%';
/** What wipes the screen, on machines without `clear`, too. */
const wipe = String.raw`printf '\033[H\033[2J'`;

export interface Shell {
  /** The lines of the screen as it is, without the blank end of each. */
  lines(): readonly string[];
  /** What programs asked to be put on the clipboard, the latest last. */
  readonly copied: readonly string[];
  /** Colours and the like are set somewhere on the screen. */
  isColored(): boolean;
  /** The screen is that of a program, which is gone when it ends. */
  isAlternate(): boolean;
  type(keys: string): void;
  resize(columns: number, rows: number): void;
  /** Resolves once the screen shows it. */
  see(text: string): Promise<void>;
  /** Resolves once the screen shows it no more. */
  miss(text: string): Promise<void>;
  /** Resolves once that is so of the lines of the screen, which may be half drawn before. */
  when(isSo: (lines: readonly string[]) => boolean): Promise<void>;
  /** Types a line at the prompt and resolves with what it prints, once there is a prompt again. */
  run(line: string): Promise<readonly string[]>;
  close(): void;
}

export async function shellAt(
  desk: Desk,
  {
    columns = 80,
    rows = 24,
    env = {},
  }: { columns?: number; rows?: number; env?: Record<string, string> } = {},
): Promise<Shell> {
  const bin = join(desk.folder, 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(builtProgram(), join(bin, 'regulars'));
  const path = [bin, dirname(process.execPath), process.env.PATH].join(delimiter);
  const pty: IPty = spawn('/bin/sh', ['-i'], {
    cols: columns,
    rows,
    cwd: desk.folder,
    env: { ...desk.env, PATH: path, PS1: `${prompt} `, TERM: 'xterm-256color', ...env },
  });
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  const copied: string[] = [];
  terminal.parser.registerOscHandler(52, (data) => {
    copied.push(Buffer.from(data.split(';')[1] ?? '', 'base64').toString());
    return true;
  });
  const looking = new Set<() => void>();
  pty.onData((data) =>
    terminal.write(data, () => {
      for (const look of looking) look();
    }),
  );
  const lines = () =>
    Array.from(
      { length: terminal.rows },
      (_, y) =>
        terminal.buffer.active
          .getLine(terminal.buffer.active.viewportY + y)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  const until = (isSo: () => boolean, what: string) =>
    new Promise<void>((done, failed) => {
      const given = setTimeout(() => {
        looking.delete(look);
        failed(new Error(`${what}\n${lines().join('\n')}`));
      }, longest);
      const look = () => {
        if (!isSo()) return;
        clearTimeout(given);
        looking.delete(look);
        done();
      };
      looking.add(look);
      look();
    });
  const text = () => lines().join('\n');
  const isAtPrompt = () => lines().findLast((line) => line !== '') === prompt;
  await until(isAtPrompt, 'no prompt came');
  return {
    lines,
    copied,
    isColored: () =>
      Array.from({ length: terminal.rows }, (_, y) => terminal.buffer.active.getLine(y)).some((line) =>
        Array.from({ length: terminal.cols }, (_, x) => line?.getCell(x)).some(
          (cell) => cell && !cell.isFgDefault(),
        ),
      ),
    isAlternate: () => terminal.buffer.active.type === 'alternate',
    type: (keys) => pty.write(keys),
    resize(width, height) {
      terminal.resize(width, height);
      pty.resize(width, height);
    },
    see: (some) => until(() => text().includes(some), `never seen: ${some}`),
    miss: (some) => until(() => !text().includes(some), `always seen: ${some}`),
    when: (isSo) => until(() => isSo(lines()), `never so: ${isSo}`),
    async run(line) {
      // What is typed while a program ends may be read by it.
      await until(isAtPrompt, 'no prompt came');
      pty.write(`${wipe}\r`);
      await until(() => isAtPrompt() && lines()[0] === prompt, 'the screen was not wiped');
      pty.write(`${line}\r`);
      await until(() => isAtPrompt() && lines()[0] !== prompt, `no end of ${line}`);
      return lines()
        .slice(1)
        .filter((one) => one !== '' && one !== prompt);
    },
    close: () => pty.kill('SIGKILL'),
  };
}
