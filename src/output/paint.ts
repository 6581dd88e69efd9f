/** Colour as meaning; without colour every painter leaves its text as it is. */
import chalk, { Chalk } from 'chalk';

export interface Paint {
  heading(text: string): string;
  dim(text: string): string;
  title(text: string): string;
}

/** chalk does not look at NO_COLOR, so the level is set here. A title is magenta, which is seen on white and on black; green, yellow and cyan are hardly there on white. */
export function paintFor(color: boolean): Paint {
  const painter = new Chalk({ level: color ? 1 : 0 });
  return {
    heading: painter.bold,
    dim: painter.dim,
    title: painter.bold.magenta,
  };
}

/** Leaves every text as it is. */
export const unpainted: Paint = { heading: plain, dim: plain, title: plain };

function plain(text: string): string {
  return text;
}

/** What ink draws with makes up its own mind, by variables that say nothing of this terminal: it draws as we were asked to. */
export function paintScreen(color: boolean): void {
  chalk.level = color ? 1 : 0;
}
