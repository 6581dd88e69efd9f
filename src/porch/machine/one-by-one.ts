/** Does pieces of work one after the other until the process is asked to stop: what was done stays done, and what was not is reported. */
import { UserError } from '../../domain/errors.ts';
import { endingSignals } from '../../lib/ending-signals.ts';

export interface OneByOne<T, R> {
  readonly done: readonly R[];
  /** What was not begun, or given up before it changed anything. */
  readonly left: readonly T[];
}

/** A single piece of work handles signals itself. Asked to stop before anything was done, this throws `interrupted`. */
export async function oneByOne<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<OneByOne<T, R>> {
  const done: R[] = [];
  let isStopping = false;
  const listen = () => {
    isStopping = true;
  };
  const signals = items.length > 1 ? endingSignals : [];
  for (const signal of signals) process.on(signal, listen);
  try {
    for (const item of items) {
      done.push(await work(item));
      if (isStopping) break;
    }
  } catch (error) {
    if (done.length === 0 || !(error instanceof UserError && error.code === 'interrupted')) throw error;
  } finally {
    for (const signal of signals) process.off(signal, listen);
  }
  return { done, left: items.slice(done.length) };
}
