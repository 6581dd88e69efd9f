/** Readers of option values, and the options that mean the same wherever they occur. */
import { fail } from '../domain/errors.ts';
import { channels } from '../domain/records/client.ts';
import type { SaidScore } from '../domain/records/recipe.ts';
import { choiceTyped } from '../porch/typed/choice.ts';
import { conditionTyped } from '../porch/typed/condition.ts';
import type { Option } from './command.ts';
import { judgingFlags } from './globals.ts';

export const text = (flags: string): Option<string> => ({ flags, read: (typed) => typed });
/** What names one of something: an empty word is mostly a variable that was not set. */
function notEmpty(typed: string, option: string): string {
  if (typed.trim() === '') throw fail('usage.missing-value', { option });
  return typed;
}

export const flag = (flags: string): Option<boolean> => ({ flags, read: (typed) => typed === 'true' });

export const whole = (flags: string): Option<number> => ({
  flags,
  read: (typed, option) => {
    if (!/^\d{1,9}$/.test(typed)) throw fail('usage.bad-shape', { option, value: typed, like: ['25'] });
    return Number(typed);
  },
});

export const oneOf = <const T extends string>(flags: string, allowed: readonly T[]): Option<T> => ({
  flags,
  choices: allowed,
  read: (typed, option) => choiceTyped(option, typed, allowed),
});

/** The same, and an empty text, which takes away what was there. */
export const orNone = <T>(option: Option<T>): Option<T | ''> => ({
  ...option,
  read: (typed, flag) => (typed.trim() === '' ? '' : option.read(typed, flag)),
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

/** `Overall=meh:2,super:5`: what words under a heading count. */
export const scores = (flags: string): Option<readonly SaidScore[]> & { many: true } => ({
  flags,
  many: true,
  read: (typed, option) => {
    const at = typed.lastIndexOf('=');
    const heading = typed.slice(0, at).trim();
    const said = [...typed.slice(at + 1).matchAll(wordAndPoints)].map(([, word = '', points]) => ({
      heading,
      word: word.trim(),
      points: Number(points),
    }));
    const isWhole =
      typed
        .slice(at + 1)
        .replace(wordAndPoints, '')
        .trim() === '';
    if (at < 1 || heading === '' || !isWhole || said.length === 0 || said.some(({ word }) => word === ''))
      throw fail('usage.bad-shape', { option, value: typed, like: ['"Overall=meh:2,super:5"'] });
    return said;
  },
});

/** A word may hold a comma: `good, but long:3`. */
const wordAndPoints = /(.+?)\s*[:：]\s*(10|\d)\s*(?:[,，;；]|$)/g;

/** Whose value stands where two clients become one. */
export const takeOption = pairs('--take <FIELD=CLIENT>');

/** Whom a command is for, as a condition over clients. */
export const forOption: Option<string> = {
  flags: '--for <CONDITION>',
  // Left empty it would mean everybody.
  read: (typed, flag) => conditionTyped('clients', notEmpty(typed, flag)),
};

export const eventOption: Option<string> = { flags: '--event <EVENT>', read: notEmpty };
export const againstOption: Option<string> = { flags: '--against <EVENT>', read: notEmpty };
/** The name of one, or a condition as one would be saved. */
export const segmentOption: Option<string> = {
  flags: '--segment <SEGMENT>',
  read: (typed) => conditionTyped('clients', typed),
};
/** What every reading takes: the day it judges by, and the series it judges in. */
export const judging = { asOf: text(judgingFlags.asOf), series: text(judgingFlags.series) };
export const channelOption = oneOf('--channel <CHANNEL>', channels);
export const ownerOption = text('--owner <NAME>');
