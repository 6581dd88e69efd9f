/** The two output streams, what each can show, and the quiet end when a pipe is closed. */
import { fstatSync, statSync, writeSync } from 'node:fs';
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
export function wantsColor(color: Color, env: Environment, { terminal }: Pick<Sink, 'terminal'>): boolean {
  if (color !== 'auto') return color === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
}

/** How wide what is drawn may be where no terminal says it. */
function widthIn({ COLUMNS = '' }: Environment): number {
  return /^[1-9]\d{1,3}$/.test(COLUMNS) ? Number(COLUMNS) : 80;
}

/** What the system says where nobody reads any more; of a socket, in which some of it still lies unread, that it was reset. */
export function readerIsGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ECONNRESET';
}

/** One stream as what is written to. */
export function sinkOf(stream: NodeJS.WriteStream, color: Color, env: Environment): Sink {
  const terminal = stream.isTTY === true;
  return {
    terminal,
    color: wantsColor(color, env, { terminal }),
    // A terminal that does not know its size says 0.
    columns: stream.columns || widthIn(env),
    write: (data) =>
      new Promise((done, failed) => {
        stream.write(data, (error) => {
          if (!error || readerIsGone(error)) done();
          else failed(lost(error));
        });
      }),
  };
}

/**
 * A file or a pipe as what is written to. Node's own stream of it costs a fifth of an empty process, so it is made only by `stream`, for
 * a pipe that takes no more just now; from then on it is the one written to.
 */
export function directSink(
  file: number,
  color: Color,
  env: Environment,
  { stream, closed }: { readonly stream: () => Sink; readonly closed: () => void },
): Sink {
  let instead: Sink | undefined;
  return {
    terminal: false,
    color: wantsColor(color, env, { terminal: false }),
    columns: widthIn(env),
    async write(data) {
      if (instead) return instead.write(data);
      let left = typeof data === 'string' ? Buffer.from(data) : data;
      try {
        while (left.length > 0) left = left.subarray(writeSync(file, left));
      } catch (error) {
        const failure = error as NodeJS.ErrnoException;
        if (readerIsGone(failure)) return closed();
        if (failure.code !== 'EAGAIN') throw lost(failure);
        instead = stream();
        return instead.write(left);
      }
    },
  };
}

function lost(error: NodeJS.ErrnoException): Error {
  return fail('output.failed', { path: '-', reason: error.code ?? String(error) });
}

/** True of what is surely no terminal; asking Node for its stream would make it. */
function isFileOrPipe(file: number): boolean {
  try {
    const stat = fstatSync(file);
    return !stat.isCharacterDevice() || stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

function streamOf(file: 1 | 2, color: Color, env: Environment): Sink {
  const stream = file === 1 ? process.stdout : process.stderr;
  // What else goes wrong is told by the write that failed.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (readerIsGone(error)) closed(file);
  });
  return sinkOf(stream, color, env);
}

/** Nobody reads any more what is said there. */
function closed(file: 1 | 2): void {
  if (file === 1) process.exit(0);
}

export function streamsOf(color: Color, env: Environment): Streams {
  const sink = (file: 1 | 2) => {
    const stream = () => streamOf(file, color, env);
    return isFileOrPipe(file)
      ? directSink(file, color, env, { stream, closed: () => closed(file) })
      : stream();
  };
  return { out: sink(1), err: sink(2) };
}
