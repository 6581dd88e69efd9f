/** Which roster commands use where nobody names one. */
import { resolve } from 'node:path';
import type { Context } from '../../context.ts';

/** Whether the next line finds a roster at `path` though nobody names it. */
export function isFound(path: string, { env, cwd, settings }: Context): boolean {
  if (env.REGULARS_ROSTER) return path === resolve(cwd, env.REGULARS_ROSTER);
  const first = resolve(cwd, 'roster.json');
  return path === first || (path === resolve(cwd, 'roster.xlsx') && settings.roster !== first);
}
