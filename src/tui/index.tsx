/** Opens the dashboard on the alternate screen and gives the terminal back, however it ends. */
import { render } from 'ink';
import type { Source } from '../dashboard-reading.ts';
import type { TuiWords } from '../i18n/tui.ts';
import type { Words } from '../i18n/words.ts';
import { App } from './app.tsx';

const ENTER = '\u001b[?1049h\u001b[H';
const LEAVE = '\u001b[?25h\u001b[?1049l';

export interface Opening {
  readonly source: Source;
  readonly words: Words;
  readonly tui: TuiWords;
  readonly color: boolean;
}

/** Returns when the person quits. */
export async function openDashboard({ source, words, tui, color }: Opening): Promise<void> {
  const { stdout } = process;
  let isIn = false;
  const enter = () => {
    if (!isIn) stdout.write(ENTER);
    isIn = true;
  };
  const leave = () => {
    if (isIn) stdout.write(LEAVE);
    isIn = false;
  };
  const element = () => (
    <App
      source={source}
      words={words}
      tui={tui}
      color={color}
      columns={stdout.columns ?? 80}
      rows={stdout.rows ?? 24}
    />
  );
  enter();
  process.once('exit', leave);
  const instance = render(element(), { exitOnCtrlC: false, patchConsole: false });
  const resized = () => instance.rerender(element());
  // Stopped by the shell and brought back: the screen is ours again and is drawn anew.
  const back = () => {
    enter();
    if (process.stdin.isTTY) process.stdin.setRawMode(true);
    instance.clear();
    instance.rerender(element());
  };
  const ended = () => instance.unmount();
  stdout.on('resize', resized);
  process.on('SIGCONT', back);
  process.on('SIGHUP', ended);
  process.on('SIGTERM', ended);
  try {
    await instance.waitUntilExit();
  } finally {
    stdout.off('resize', resized);
    process.off('SIGCONT', back);
    process.off('SIGHUP', ended);
    process.off('SIGTERM', ended);
    process.off('exit', leave);
    leave();
  }
}
