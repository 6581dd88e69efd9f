/** Readers of option values, and the options that mean the same wherever they occur. */
import { fail } from '../domain/errors.ts';
import { channels } from '../domain/records/client.ts';
import { nearest } from '../lib/near.ts';
import type { Option } from './command.ts';
import { judgingFlags } from './globals.ts';

export const text = (flags: string): Option<string> => ({ flags, read: (typed) => typed });
export const flag = (flags: string): Option<boolean> => ({ flags, read: (typed) => typed === 'true' });

export const whole = (flags: string): Option<number> => ({
  flags,
  read: (typed, option) => {
    if (!/^\d{1,9}$/.test(typed)) throw fail('usage.bad-shape', { option, value: typed, like: ['25'] });
    return Number(typed);
  },
});

/** One of a few words, in any case. Throws `usage.bad-value` under the name it was typed with. */
export function choiceOf<const T extends string>(option: string, typed: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === typed.trim().toLowerCase());
  if (found !== undefined) return found;
  throw fail('usage.bad-value', { option, value: typed, allowed, near: nearest(typed, allowed) });
}

export const oneOf = <const T extends string>(flags: string, allowed: readonly T[]): Option<T> => ({
  flags,
  choices: allowed,
  read: (typed, option) => {
    const found = allowed.find((value) => value === typed.toLowerCase());
    if (found === undefined)
      throw fail('usage.bad-value', { option, value: typed, allowed, near: nearest(typed, allowed) });
    return found;
  },
});

/** `email=yes`: a key and a value. */
export const pairs = (flags: string): Option<readonly [string, string]> & { many: true } => ({
  flags,
  many: true,
  read: (typed, option) => {
    const at = typed.lastIndexOf('=');
    const shape = /<(.+)>/.exec(flags)?.[1] ?? 'KEY=VALUE';
    if (at < 1) throw fail('usage.bad-shape', { option, value: typed, like: [shape] });
    return [typed.slice(0, at).trim(), typed.slice(at + 1).trim()];
  },
});

/** Whose value stands where two clients become one. */
export const takeOption = pairs('--take <FIELD=CLIENT>');

export const eventOption = text('--event <EVENT>');
export const againstOption = text('--against <EVENT>');
export const segmentOption = text('--segment <SEGMENT>');
/** What every reading takes: the day it judges by, and the series it judges in. */
export const judging = { asOf: text(judgingFlags.asOf), series: text(judgingFlags.series) };
export const channelOption = oneOf('--channel <CHANNEL>', channels);
export const ownerOption = text('--owner <NAME>');
