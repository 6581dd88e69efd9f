/** A process that takes a roster's lock, says so, and follows orders; bundled and run by the tests of the lock. */
import { readFileSync, writeFileSync } from 'node:fs';
import { UserError } from '../../../src/domain/errors.ts';
import { withLock } from '../../../src/store/disk/lock.ts';

const [, , lock = '', counter = '', times = '0'] = process.argv;

/** What the test says next. */
function told(): Promise<unknown> {
  return new Promise((resolve) => process.once('message', resolve));
}

function say(message: string): void {
  process.send?.(message);
}

/** Holds the lock until it is told to let go. */
async function hold(): Promise<void> {
  await withLock(lock, 'roster.json', async (isStopping) => {
    say('holding');
    const order = await told();
    if (order === 'throw') {
      setImmediate(() => {
        throw new Error('a bug of ours');
      });
      await told();
    }
    if (order === 'exit') process.exit(3);
    if (order === 'be told while the thread is kept') {
      process.kill(process.pid, 'SIGTERM');
      say((await isStopping()) ? 'was told to stop' : 'was told nothing');
      await told();
    }
    if (order === 'wait for a signal') {
      while (!(await isStopping()));
      say('was told to stop');
      await told();
    }
    say('letting go');
  });
  say('let go');
}

/** Adds one to the number in a file, again and again, each time under the lock. */
async function count(): Promise<void> {
  for (let time = 0; time < Number(times); time++) {
    await withLock(lock, 'roster.json', async () => {
      const number = Number(readFileSync(counter, 'utf8'));
      await new Promise((resolve) => setImmediate(resolve));
      writeFileSync(counter, String(number + 1));
    });
  }
}

say('ready');
await told();
try {
  await (counter === '' ? hold() : count());
  process.disconnect();
} catch (error) {
  say(error instanceof UserError ? error.code : String(error));
  process.disconnect();
}
