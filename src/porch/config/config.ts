/** A configuration file: the keys it may hold, what each takes, and what one says. */
import { existsSync, readFileSync } from 'node:fs';
import { fail } from '../../domain/errors.ts';
import { nearest } from '../../lib/alike/near.ts';
import { formats } from '../../output/formats.ts';
import { languages } from './language.ts';

/** The keys a config file may hold, each with the values it takes; `null` takes any text. */
export const configKeys = {
  roster: null,
  lang: languages,
  format: formats,
  color: ['auto', 'always', 'never'],
  owner: null,
  backups: null,
} as const satisfies Readonly<Record<string, readonly string[] | null>>;
export type ConfigKey = keyof typeof configKeys;
export type Config = Partial<Record<ConfigKey, string>>;

/** A config file checked key by key; absent is empty, and so is a project file that does not say it is ours. */
export function readConfig(path: string, kind: 'project' | 'user'): Config {
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  const lineOf = (key: string) => text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n').length;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const at = /position (\d+)/.exec(String(error));
    throw fail('config.unreadable', {
      file: path,
      line: text.slice(0, Number(at?.[1] ?? 0)).split('\n').length,
      reason: 'not-json',
    });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw fail('config.unreadable', { file: path, line: 1, reason: 'not-an-object' });
  }
  const values = parsed as Record<string, unknown>;
  if (kind === 'project' && values.regulars !== 1) return {};
  const config: Config = {};
  for (const [key, value] of Object.entries(values)) {
    if (key === 'regulars') continue;
    const where = `${path}:${lineOf(key)}`;
    if (!Object.hasOwn(configKeys, key)) {
      throw fail('config.unknown-key', { file: where, key, near: nearest(key, Object.keys(configKeys)) });
    }
    config[key as ConfigKey] = checkConfigValue(key as ConfigKey, value, where);
  }
  return config;
}

/** Backups kept unless somebody says otherwise: ten days of one a day. */
export const usualBackups = '10';

/** The value, when the key takes it. */
export function checkConfigValue(key: ConfigKey, given: unknown, file?: string): string {
  const allowed = configKeys[key] as readonly string[] | null;
  const value = key === 'backups' && typeof given === 'number' ? String(given) : given;
  if (key === 'backups' && typeof value === 'string' && !isCount(value))
    throw fail('usage.bad-shape', {
      option: file === undefined ? key : `${file} ${key}`,
      value,
      like: [usualBackups],
    });
  if (typeof value !== 'string' || value === '' || (allowed !== null && !allowed.includes(value))) {
    throw fail('config.bad-value', {
      ...(file === undefined ? {} : { file }),
      key,
      value: String(value),
      allowed: allowed ?? [],
    });
  }
  return value;
}

export function isCount(value: string): boolean {
  return /^\d{1,6}$/.test(value);
}
