/** Where configuration lies, the user's own and that of a folder, and where the cache does. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Environment } from '../../lib/environment.ts';

/** Where the user's own configuration lies; a relative XDG folder is ignored, as its specification says. */
export function userConfigPath(env: Environment): string {
  const xdg = env.XDG_CONFIG_HOME;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'regulars', 'config.json');
  if (process.platform === 'darwin')
    return join(homedir(), 'Library', 'Application Support', 'regulars', 'config.json');
  if (process.platform === 'win32' && env.APPDATA) return join(env.APPDATA, 'regulars', 'config.json');
  return join(homedir(), '.config', 'regulars', 'config.json');
}

export function projectConfigPath(folder: string): string {
  return join(folder, 'regulars.config.json');
}

/** Where what can be found out again is kept for the next run. */
export function cacheFolder(env: Environment): string {
  const xdg = env.XDG_CACHE_HOME;
  if (xdg && isAbsolute(xdg)) return join(xdg, 'regulars');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'regulars');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'regulars', 'cache');
  return join(homedir(), '.cache', 'regulars');
}
