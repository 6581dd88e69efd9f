/** The settings of one run: flag, then environment, then config file, then default; resolved once. */
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fail } from './domain/errors.ts';
import type { Environment } from './lib/environment.ts';
import { isInstant } from './lib/instant.ts';
import { nearest } from './lib/near.ts';
import { once } from './lib/once.ts';
import { type Format, formats } from './output/formats.ts';
import type { Color, PrintStyle } from './output/style.ts';
import { type Language, languageOf, languages } from './porch/config/language.ts';
import { projectConfigPath, userConfigPath } from './porch/config/paths.ts';

/** Global options as typed, by flag name. */
export type GlobalFlags = Readonly<Record<string, string | boolean | undefined>>;
/** `folder` and `parent`: where a roster lies that nobody named. */
export type Source = 'flag' | 'environment' | 'folder' | 'parent' | 'project' | 'user' | 'default';

interface Origin {
  readonly value: string | null;
  readonly source: Source;
}

export interface Settings extends PrintStyle {
  /** The roster's path; null when none was named and none lies in this folder or above it. */
  readonly roster: string | null;
  readonly lang: Language;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly noInput: boolean;
  readonly verbose: boolean;
  readonly color: Color;
  readonly now: string | null;
  /** Charts are drawn in plain characters whatever the terminal shows. */
  readonly ascii: boolean;
  readonly debug: boolean;
  readonly owner: string;
  /** How many backups are kept where nobody names a place for one; 0 keeps them all. */
  readonly backups: number;
}

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
const BACKUPS = '10';

/** The value, when the key takes it. */
export function checkConfigValue(key: ConfigKey, given: unknown, file?: string): string {
  const allowed = configKeys[key] as readonly string[] | null;
  const value = key === 'backups' && typeof given === 'number' ? String(given) : given;
  if (key === 'backups' && typeof value === 'string' && !isCount(value))
    throw fail('usage.bad-shape', {
      option: file === undefined ? key : `${file} ${key}`,
      value,
      like: [BACKUPS],
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

/** The value of a config key and where it comes from. */
export function originOf(key: ConfigKey, flags: GlobalFlags, env: Environment, cwd: string): Origin {
  const flag = flagOf(key, flags);
  if (flag !== null) return { value: flag, source: 'flag' };
  const fromEnv = env[`REGULARS_${key.toUpperCase()}`];
  if (fromEnv) return { value: fromEnv, source: 'environment' };
  const lying = key === 'roster' ? rosterAbove(cwd) : null;
  if (lying !== null) return { value: lying, source: dirname(lying) === cwd ? 'folder' : 'parent' };
  const project = readConfig(projectConfigPath(cwd), 'project')[key];
  if (project) return { value: project, source: 'project' };
  const user = readConfig(userConfigPath(env), 'user')[key];
  if (user) return { value: user, source: 'user' };
  return { value: null, source: 'default' };
}

/** What the flags say of a key; some have a short way to say it. */
function flagOf(key: ConfigKey, flags: GlobalFlags): string | null {
  if (key === 'format' && flags.json === true) return 'json';
  if (key === 'color' && flags.color === false) return 'never';
  const flag = flags[key];
  return typeof flag === 'string' ? flag : null;
}

/** The language the config files ask for; a flaw in them is told by whatever reads them in earnest. */
export function configuredLanguage(env: Environment, cwd: string): Language | null {
  try {
    const { value } = originOf('lang', {}, env, cwd);
    return languages.find((language) => language === value) ?? null;
  } catch {
    return null;
  }
}

/** Everything one run is told, checked. */
export function settle(flags: GlobalFlags, env: Environment, cwd: string): Settings {
  // An option left empty is mostly a variable that was not set: taken for absent, another roster would be written.
  for (const [name, value] of Object.entries(flags))
    if (value === '') throw fail('usage.missing-value', { option: `--${name}` });
  const pick = (key: ConfigKey): string | null => {
    const { value, source } = originOf(key, flags, env, cwd);
    const allowed = configKeys[key] as readonly string[] | null;
    if (value === null || allowed === null) return value;
    const meant = allowed.find((one) => one === value.toLowerCase()) ?? allowed.find((one) => one === value);
    if (meant !== undefined) return meant;
    if (source === 'environment' || source === 'flag') {
      const option = source === 'flag' ? `--${key}` : `REGULARS_${key.toUpperCase()}`;
      throw fail('usage.bad-value', { option, value, allowed, near: nearest(value, allowed) });
    }
    return checkConfigValue(key, value);
  };
  const text = (name: string): string | null =>
    typeof flags[name] === 'string' ? (flags[name] as string) : null;
  const isTyped = (key: ConfigKey): boolean => flagOf(key, flags) !== null;
  const on = (name: string): boolean => flags[name] === true;

  const output = text('output');
  const limit = text('limit');
  if (limit !== null && !/^\d{1,9}$/.test(limit)) {
    throw fail('usage.bad-shape', { option: '--limit', value: limit, like: ['20'] });
  }
  const now = text('now') ?? env.REGULARS_NOW ?? null;
  if (now !== null && !isInstant(now)) {
    throw fail('usage.bad-shape', { option: '--now', value: now, like: ['2026-11-24T09:00:00Z'] });
  }
  const fields =
    text('fields')
      // A heading with a comma in it stands in quotes.
      ?.match(/(?:"[^"]*"|[^,"]|")+/g)
      ?.map((field) => field.replaceAll('"', '').trim())
      .filter(Boolean) ?? null;
  if (fields?.length === 0) throw fail('usage.missing-value', { option: '--fields' });
  const roster = pick('roster');
  const backups = pick('backups') ?? BACKUPS;
  if (!isCount(backups))
    throw fail('usage.bad-shape', { option: 'REGULARS_BACKUPS', value: backups, like: [BACKUPS] });
  const named = pick('owner');
  const owner = once(() => named ?? userName());
  const ofName = isTyped('format') ? null : formatOfPath(output);
  return {
    roster: roster === null ? null : resolve(cwd, roster),
    lang:
      flags.lang === undefined && !env.REGULARS_LANG
        ? ((pick('lang') as Language | null) ?? languageOf(undefined, env))
        : (pick('lang') as Language),
    // What one is used to gives way to the name a file is given, and that to what was asked for in so many words.
    format: ofName ?? (pick('format') as Format | null),
    ...(ofName === null ? {} : { formatOfName: true }),
    output,
    fields,
    limit: limit === null ? null : Number(limit),
    dryRun: on('dryRun'),
    yes: on('yes'),
    noInput: on('noInput') || flags.input === false,
    quiet: on('quiet'),
    verbose: on('verbose'),
    color: (pick('color') as Color | null) ?? 'auto',
    mask: on('mask'),
    now,
    force: on('force'),
    wide: on('wide'),
    ascii: on('ascii'),
    debug: on('debug') || env.REGULARS_DEBUG === '1',
    // Whoever only reads is nobody's: the system is asked who it is when something is written.
    get owner() {
      return owner();
    },
    backups: Number(backups),
  };
}

function isCount(value: string): boolean {
  return /^\d{1,6}$/.test(value);
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** The format an output file's name asks for. */
export function formatOfPath(path: string | null): Format | null {
  const extension = /\.([a-z0-9]+)$/i.exec(path ?? '')?.[1]?.toLowerCase();
  return formats.find((format) => format === extension) ?? null;
}

/** The roster in this folder or the nearest one above. */
function rosterAbove(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of ['roster.json', 'roster.xlsx'])
      if (existsSync(join(folder, name))) return join(folder, name);
    // Its file may be lost.
    if (existsSync(join(folder, 'roster.journal'))) return join(folder, 'roster.json');
    if (folder === dirname(folder)) return null;
  }
}
