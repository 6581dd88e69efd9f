/** The terminal's alternate screen: entered, left for the shell for a while, and left for good. */

/** With it the terminal says what is pasted, so that a line break in it is none of our Enter. */
const enterScreen = '\u001b[?1049h\u001b[?2004h\u001b[H\u001b[2J';
const leaveScreen = '\u001b[?2004l\u001b[?25h\u001b[?1049l';
const hideCursor = '\u001b[?25l';

/** What has a terminal that allows it put a text on the clipboard; others let it pass. */
export function toClipboard(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}

export interface Taken {
  enter(): void;
  leave(): void;
  /** For good. */
  giveBack(): void;
}

/** Takes the terminal of the process; it is given back at the latest when the process exits. */
export function takeTerminal(): Taken {
  const { stdin, stdout } = process;
  let isIn = false;
  const leave = () => {
    if (!isIn) return;
    isIn = false;
    stdout.write(leaveScreen);
    if (stdin.isRaw) stdin.setRawMode(false);
  };
  const enter = () => {
    isIn = true;
    stdout.write(enterScreen);
  };
  process.once('exit', leave);
  enter();
  return {
    enter() {
      enter();
      stdout.write(hideCursor);
      // The shell has set the terminal its own way meanwhile, and Node does not set a mode twice.
      stdin.setRawMode(false);
      stdin.setRawMode(true);
    },
    leave,
    giveBack() {
      process.off('exit', leave);
      leave();
    },
  };
}
