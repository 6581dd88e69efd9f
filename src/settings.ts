/** The settings of one run: flag, then environment, then config file, then default; resolved once. */
import { existsSync, lstatSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fail } from './domain/errors.ts';
import { nearest } from './lib/alike/near.ts';
import type { Environment } from './lib/environment.ts';
import { once } from './lib/once.ts';
import { isInstant } from './lib/time/instant.ts';
import {
  type Format,
  fileFormats,
  formats,
  isForeign,
  type ShareFormat,
  shareFormats,
} from './output/formats.ts';

import type { Color, PrintStyle } from './output/style.ts';
import {
  type ConfigKey,
  checkConfigValue,
  configKeys,
  isCount,
  readConfig,
  usualBackups,
} from './porch/config/config.ts';
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
  /** What --format asks of a command that shares with other programs, and no answer can be; `format` is null then. */
  readonly share: ShareFormat | null;
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

/** Everything one run is told, checked; `shares`: whether what it writes may be for other programs alone. */
export function settle(flags: GlobalFlags, env: Environment, cwd: string, shares = false): Settings {
  // An option left empty is mostly a variable that was not set: taken for absent, another roster would be written.
  for (const [name, value] of Object.entries(flags))
    if (value === '') throw fail('usage.missing-value', { option: `--${name}` });
  const pick = (key: ConfigKey) => checkedValue(key, flags, env, cwd);
  const on = (name: string): boolean => flags[name] === true;

  const output = textOf(flags, 'output');
  const limit = textOf(flags, 'limit');
  checkShape('--limit', limit, isLimit, '20');
  const nowTyped = textOf(flags, 'now');
  const now = nowTyped ?? env.REGULARS_NOW ?? null;
  checkShape(nowTyped === null ? 'REGULARS_NOW' : '--now', now, isInstant, '2026-11-24T09:00:00Z');
  const fields = fieldsOf(textOf(flags, 'fields'));
  const roster = pick('roster');
  const backups = pick('backups') ?? usualBackups;
  checkShape('REGULARS_BACKUPS', backups, isCount, usualBackups);
  const named = pick('owner');
  const owner = once(() => named ?? userName());
  const asked = flagOf('format', flags)?.toLowerCase();
  const share = (shares && shareFormats.find((one) => one === asked)) || null;
  const ofName = flagOf('format', flags) === null ? formatOfPath(output) : null;
  return {
    roster: roster === null ? null : resolve(cwd, roster),
    lang: (pick('lang') as Language | null) ?? languageOf(undefined, env),
    // What one is used to gives way to the name a file is given, and that to what was asked for in so many words.
    format: share === null ? (ofName ?? (pick('format') as Format | null)) : null,
    share,
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

/** What a key is set to, as it is written where only some values are taken; null where nobody set it. */
function checkedValue(key: ConfigKey, flags: GlobalFlags, env: Environment, cwd: string): string | null {
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
}

function textOf(flags: GlobalFlags, name: string): string | null {
  const value = flags[name];
  return typeof value === 'string' ? value : null;
}

function checkShape(
  option: string,
  value: string | null,
  fits: (value: string) => boolean,
  like: string,
): void {
  if (value !== null && !fits(value)) throw fail('usage.bad-shape', { option, value, like: [like] });
}

function isLimit(value: string): boolean {
  return /^\d{1,9}$/.test(value);
}

/** The columns named by --fields; null where it was not typed. */
function fieldsOf(typed: string | null): string[] | null {
  // A heading with a comma in it stands in quotes.
  const fields = typed
    ?.match(/(?:"[^"]*"|[^,"]|")+/g)
    ?.map((field) => field.replaceAll('"', '').trim())
    .filter(Boolean);
  if (fields?.length === 0) throw fail('usage.missing-value', { option: '--fields' });
  return fields ?? null;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

/** The format an output file's name asks for. Throws `output.format` where no answer has it. */
export function formatOfPath(path: string | null): Format | null {
  const ending = /\.([a-z0-9]+)$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  if (isForeign(ending)) throw fail('output.format', { format: ending, known: fileFormats });
  return formats.find((format) => format === ending) ?? null;
}

/** A link counts although what it points at is gone: the roster above it is another one. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The roster in this folder or the nearest one above. */
function rosterAbove(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of ['roster.json', 'roster.xlsx'])
      if (isThere(join(folder, name))) return join(folder, name);
    // Its file may be lost.
    if (existsSync(join(folder, 'roster.journal'))) return join(folder, 'roster.json');
    if (folder === dirname(folder)) return null;
  }
}
