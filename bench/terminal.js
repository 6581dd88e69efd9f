// A program in a pseudo-terminal of 80 by 24: sends keys, and reports when something was drawn.
import { readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

/** Milliseconds; only for what never appears. */
const longest = 60_000;
/** Of a second, in which Linux counts CPU time. */
const ticks = 100;

export function terminalOf([program, ...argv], { env, cwd }) {
  const pty = spawn(program, argv, { cols: 80, rows: 24, cwd, env: { ...env, TERM: 'xterm-256color' } });
  let written = '';
  let from = 0;
  let told = () => {};
  const ended = new Promise((done) => pty.onExit(done));
  pty.onData((some) => {
    written += some;
    told();
  });
  /** Whether anything comes within so many milliseconds. */
  const more = (ms) =>
    new Promise((done) => {
      const given = setTimeout(() => done(false), ms);
      told = () => {
        clearTimeout(given);
        done(true);
      };
    });
  const isDrawn = async (ms) => written.length > from || more(ms);
  const quiet = async (ms) => {
    const before = written.length;
    while (await more(ms));
    return written.length - before;
  };
  const type = (keys) => {
    from = written.length;
    pty.write(keys);
  };
  return {
    type,
    /** Letters that are drawn until nothing comes for so many milliseconds. */
    quiet,
    /** Until `text` was drawn since keys were typed last. */
    async see(text) {
      while (!written.includes(text, from)) if (!(await more(longest))) throw new Error(`never saw ${text}`);
    },
    /** Milliseconds from a key to the frame it brings; null where it brings none. */
    async press(key) {
      const begun = performance.now();
      type(key);
      const took = (await isDrawn(1_000)) ? performance.now() - begun : null;
      await quiet(60);
      return took;
    },
    /** Seconds of CPU so far, and megabytes that are held; null where the system does not tell. */
    spent() {
      try {
        const about = (file) => readFileSync(`/proc/${pty.pid}/${file}`, 'latin1');
        const [user, system] = about('stat').replace(/.*\)/s, '').trim().split(' ').slice(11, 13);
        const held = /VmRSS:\s*(\d+) kB/.exec(about('status'))?.[1];
        return { cpu: (Number(user) + Number(system)) / ticks, memory: Number(held) / 1024 };
      } catch {
        return null;
      }
    },
    async end() {
      pty.write('q');
      await ended;
    },
  };
}
