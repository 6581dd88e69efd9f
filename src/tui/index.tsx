/** Opens the dashboard on the alternate screen and gives the terminal back, however it ends. */
import { type Instance, render } from 'ink';
import type { TuiWords } from '../i18n/tui.ts';
import type { Words } from '../i18n/words.ts';
import { endingSignals } from '../lib/ending-signals.ts';
import { paintScreen } from '../output/paint.ts';
import type { Source } from '../porch/dashboard/source.ts';
import { App } from './app.tsx';
import { type Taken, takeTerminal, toClipboard } from './terminal.ts';
import { firstAnswers, type Known } from './use/first-answers.ts';

export interface Opening {
  readonly source: Source;
  readonly words: Words;
  readonly tui: TuiWords;
  readonly color: boolean;
}
/** Returns when the person quits; throws what broke. A signal that ends the process does so once the terminal is given back. */
export async function openDashboard(opening: Opening): Promise<void> {
  const known = await firstAnswers(opening.source);
  paintScreen(opening.color);
  const terminal = takeTerminal();
  let told: NodeJS.Signals | undefined;
  try {
    told = await untilQuit({ ...opening, ...known }, terminal);
  } finally {
    terminal.giveBack();
  }
  if (told) {
    // Packages that listen leave the ending to each other; without them the process ends as the signal says.
    process.removeAllListeners(told);
    process.kill(process.pid, told);
  }
}

/** Answers the signal that ended it, if one did. */
async function untilQuit(opening: Opening & Known, terminal: Taken): Promise<NodeJS.Signals | undefined> {
  const { stdout } = process;
  let returns = 0;
  let told: NodeJS.Signals | undefined;
  const stop = (whom: number) => {
    terminal.leave();
    // As if we had not listened: the process stands still here until the shell lets it go on, or goes on at once where there is none.
    process.off('SIGTSTP', stopped);
    process.kill(whom, 'SIGTSTP');
    process.on('SIGTSTP', stopped);
    back();
  };
  const stopped = () => stop(process.pid);
  // The whole job, as Ctrl-Z does where nobody reads keys one by one. Once whoever started us stands still, the terminal is not ours to give.
  const suspend = () => {
    if (process.platform !== 'win32') stop(0);
  };
  const copy = (text: string) => stdout.write(toClipboard(text));
  const element = () => (
    <App
      {...opening}
      columns={stdout.columns ?? 80}
      rows={stdout.rows ?? 24}
      suspend={suspend}
      copy={copy}
      returns={returns}
    />
  );
  let instance: Instance | undefined;
  const drawn = () => instance?.rerender(element());
  const back = () => {
    terminal.enter();
    returns++;
    drawn();
  };
  const ended = (signal: NodeJS.Signals) => {
    told ??= signal;
    instance?.unmount();
  };
  let fault: Error | undefined;
  const broken = (error: Error) => {
    if (instance === undefined) throw error;
    fault ??= error;
    instance.unmount();
  };
  // Before anything is drawn: whoever sees the first frame may stop or end it.
  stdout.on('resize', drawn);
  process.on('SIGTSTP', stopped);
  process.on('SIGCONT', back);
  process.on('uncaughtException', broken);
  for (const signal of endingSignals) process.on(signal, ended);
  try {
    instance = render(element(), { exitOnCtrlC: false, patchConsole: false });
    await instance.waitUntilExit();
    if (fault) throw fault;
    return told;
  } finally {
    stdout.off('resize', drawn);
    process.off('SIGTSTP', stopped);
    process.off('SIGCONT', back);
    process.off('uncaughtException', broken);
    for (const signal of endingSignals) process.off(signal, ended);
  }
}
