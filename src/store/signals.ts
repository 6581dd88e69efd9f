/** Lets a piece of work end cleanly when the process is told to stop in the middle of it. */

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that came while the work kept the thread is only handed over once the system was asked again, between two turns. */
async function heard(): Promise<void> {
  for (let turns = 0; turns < 2; turns++) await new Promise((done) => setImmediate(done));
}

/**
 * Runs `work`, which may ask whether the process was told to stop and leave something to do should it exit meanwhile. A signal that
 * came and that nobody else listens to is given again once the work is done, so that the process ends by it as it would have.
 */
export async function untilDone<T>(
  work: (isTold: () => Promise<boolean>, onExit: (cleanUp: () => void) => void) => Promise<T>,
): Promise<T> {
  let told: NodeJS.Signals | undefined;
  let cleanUp = () => {};
  const listen = (signal: NodeJS.Signals) => {
    told ??= signal;
  };
  const exiting = () => cleanUp();
  for (const signal of SIGNALS) process.on(signal, listen);
  process.on('exit', exiting);
  try {
    return await work(
      async () => {
        await heard();
        return told !== undefined;
      },
      (given) => {
        cleanUp = given;
      },
    );
  } finally {
    await heard();
    for (const signal of SIGNALS) process.off(signal, listen);
    process.off('exit', exiting);
    if (told && process.listenerCount(told) === 0) process.kill(process.pid, told);
  }
}
