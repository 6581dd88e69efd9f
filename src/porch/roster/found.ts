/** Which roster commands use where nobody names one. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { originOf } from '../../settings.ts';

/** Whether the next line finds a roster at `path` though nobody names it. */
export function isFound(path: string, { env, cwd }: Context): boolean {
  if (env.REGULARS_ROSTER) return path === resolve(cwd, env.REGULARS_ROSTER);
  const first = resolve(cwd, 'roster.json');
  return path === first || (path === resolve(cwd, 'roster.xlsx') && !existsSync(first));
}

/** The workbook beside a roster that nobody named, which is not used; null where there is none. */
export function passedOver({ flags, env, cwd, settings }: Context): string | null {
  const { source } = originOf('roster', flags, env, cwd);
  if (settings.roster === null || (source !== 'folder' && source !== 'parent')) return null;
  const other = join(dirname(settings.roster), 'roster.xlsx');
  return other !== settings.roster && existsSync(other) ? other : null;
}
