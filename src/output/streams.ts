/** The two streams, what each can show, and the quiet end of a pipe that was closed. */
import { fail } from '../domain/errors.ts';
import type { Environment } from '../lib/environment.ts';
import type { Color } from './style.ts';

export interface Streams {
  readonly out: Sink;
  readonly err: Sink;
}

export interface Sink {
  write(data: string | Uint8Array): Promise<void>;
  readonly terminal: boolean;
  readonly color: boolean;
  readonly columns: number;
}

/** Colour of one stream: flag, then NO_COLOR and FORCE_COLOR, then whether a terminal is there that knows it. */
export function wantsColor(color: Color, env: Environment, terminal: boolean): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true;
  return terminal && env.TERM !== 'dumb';
}

/** One stream as what is written to. */
export function sinkOf(stream: NodeJS.WriteStream, color: Color, env: Environment): Sink {
  const terminal = stream.isTTY === true;
  return {
    terminal,
    color: wantsColor(color, env, terminal),
    // A terminal that does not know its size says 0.
    columns: stream.columns || 80,
    write: (data) =>
      new Promise((done, failed) => {
        stream.write(data, (error) => {
          const { code } = (error ?? {}) as NodeJS.ErrnoException;
          if (code === undefined || code === 'EPIPE') done();
          else failed(fail('output.failed', { path: '-', reason: code }));
        });
      }),
  };
}

export function streamsOf(color: Color, env: Environment): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    // What else goes wrong is told by the write that failed.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' && stream === process.stdout) process.exit(0);
    });
  }
  return { out: sinkOf(process.stdout, color, env), err: sinkOf(process.stderr, color, env) };
}
