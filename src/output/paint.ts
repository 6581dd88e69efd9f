/** Colour as meaning; without colour every painter leaves its text as it is. */
import { Chalk } from 'chalk';

export interface Paint {
  heading(text: string): string;
  dim(text: string): string;
  title(text: string): string;
}

/** chalk does not look at NO_COLOR, so the level is set here. A title is magenta, which is seen on white and on black; green, yellow and cyan are hardly there on white. */
export function paintFor(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    heading: chalk.bold,
    dim: chalk.dim,
    title: chalk.bold.magenta,
  };
}
