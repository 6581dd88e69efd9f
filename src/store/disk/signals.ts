/** Lets a piece of work end cleanly when a signal asks the process to stop in the middle of it. */
import { endingSignals } from '../../lib/ending-signals.ts';

/** Node delivers a signal that came while the work kept the thread only between two turns of its event loop. */
async function heard(): Promise<void> {
  for (let turns = 0; turns < 2; turns++) await new Promise((done) => setImmediate(done));
}

/**
 * Runs `work`, which may ask whether the process is to stop (`isStopping`), and may leave a clean-up for the case that it exits meanwhile
 * (`onExit`). If nobody else listens to the signal, it is sent again after the work, so that it ends the process as usual.
 */
export async function untilDone<T>(
  work: (isStopping: () => Promise<boolean>, onExit: (cleanUp: () => void) => void) => Promise<T>,
): Promise<T> {
  let received: NodeJS.Signals | undefined;
  let cleanUp = () => {};
  const listen = (signal: NodeJS.Signals) => {
    received ??= signal;
  };
  const exiting = () => cleanUp();
  for (const signal of endingSignals) process.on(signal, listen);
  process.on('exit', exiting);
  try {
    return await work(
      async () => {
        await heard();
        return received !== undefined;
      },
      (given) => {
        cleanUp = given;
      },
    );
  } finally {
    await heard();
    for (const signal of endingSignals) process.off(signal, listen);
    process.off('exit', exiting);
    if (received && process.listenerCount(received) === 0) process.kill(process.pid, received);
  }
}
