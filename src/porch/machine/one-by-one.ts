/** Pieces of work one after the other, until the process is told to stop: what was done stands, and is told with what was not. */
import { UserError } from '../../domain/errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface OneByOne<T, R> {
  readonly done: readonly R[];
  /** What was not begun, or given up before it changed anything. */
  readonly left: readonly T[];
}

/** A single piece of work is left to itself. Told to stop before anything was done, it throws `interrupted`. */
export async function oneByOne<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<OneByOne<T, R>> {
  const done: R[] = [];
  let isTold = false;
  const listen = () => {
    isTold = true;
  };
  const signals = items.length > 1 ? SIGNALS : [];
  for (const signal of signals) process.on(signal, listen);
  try {
    for (const item of items) {
      done.push(await work(item));
      if (isTold) break;
    }
  } catch (error) {
    if (done.length === 0 || !(error instanceof UserError && error.code === 'interrupted')) throw error;
  } finally {
    for (const signal of signals) process.off(signal, listen);
  }
  return { done, left: items.slice(done.length) };
}
