/** The kinds of values a condition knows: texts, labels, choices, figures, days. */

import { nearest } from '../../../lib/alike/near.ts';
import { typedNumber } from '../../../lib/number/typed-number.ts';
import { fold } from '../../../lib/text/fold.ts';
import type { Day } from '../../../lib/time/day.ts';
import { instantOf } from '../../../lib/time/instant.ts';
import { type Period, typedPeriod } from '../../../lib/time/typed-period.ts';
import { type ConditionProblem, fail } from '../../errors.ts';
import { phoneTest } from '../../find/line.ts';
import type { Email, Phone } from '../../records/field.ts';
import { dialledIn } from '../../value/dialled.ts';
import type { Sign, Value } from '../condition.ts';
import type { Kind, Mistake, Sight } from './field.ts';

const mistake = (
  problem: ConditionProblem,
  near: readonly string[] = [],
  known: readonly string[] = [],
): Mistake => ({ problem, near, ...(known.length > 0 && { known }) });

/** A kind without an order: `:` asks one thing of a value, `=` perhaps a stricter one. */
function plain<T>(
  id: string,
  asked: (text: string, sight: Sight) => (one: T) => boolean,
  rest: Partial<Pick<Kind<T>, 'choices' | 'check'>> & {
    exact?: (text: string, sight: Sight) => (one: T) => boolean;
  } = {},
): Kind<T> {
  const { exact = asked, check = () => null, choices } = rest;
  return {
    id,
    ordered: false,
    needsKnown: false,
    ...(choices && { choices }),
    check,
    is: (value, sight) => (typeof value === 'string' ? asked(value, sight) : () => false),
    compare: (sign, text, sight) => (sign === '=' ? exact(text, sight) : () => false),
  };
}

/** Verdicts by value, since few values are held by many. */
function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const verdicts = new Map<string, boolean>();
  return (text) => {
    const known = verdicts.get(text);
    if (known !== undefined) return known;
    const verdict = judge(text);
    if (verdicts.size < 10_000) verdicts.set(text, verdict);
    return verdict;
  };
}

export function sameText(wanted: string): (text: string) => boolean {
  const folded = fold(wanted);
  return remembered((text) => text === wanted || fold(text) === folded);
}

/** Found somewhere in the text; nothing is found nowhere. */
export function partOfText(wanted: string): (text: string) => boolean {
  const folded = fold(wanted);
  return folded === '' ? () => false : remembered((text) => fold(text).includes(folded));
}

/** `:` finds a part of it, `=` the whole. */
export const textKind: Kind<string> = plain('text', partOfText, { exact: sameText });

/** A tag, a code, an id: always the whole. */
export const labelKind: Kind<string> = plain('label', sameText);

/** A label that may be `me`. */
export const ownerKind: Kind<string> = plain('label', (text, { me }) =>
  sameText(fold(text) === 'me' && me !== undefined ? me : text),
);

export function choiceKind(choices: readonly string[]): Kind<string> {
  const check = (text: string) =>
    choices.includes(fold(text)) ? null : mistake('unknown-value', nearest(fold(text), choices), choices);
  return plain('choice', (text) => (one) => one === fold(text), { choices, check });
}

const answers = new Map([
  ['yes', true],
  ['true', true],
  ['1', true],
  ['是', true],
  ['no', false],
  ['false', false],
  ['0', false],
  ['否', false],
]);

export const flagKind: Kind<boolean> = plain('flag', (text) => (one) => one === answers.get(fold(text)), {
  choices: ['yes', 'no'],
  check: (text) => (answers.has(fold(text)) ? null : mistake('unknown-value', ['yes', 'no'])),
});

export const emailKind: Kind<Email> = plain(
  'email',
  (text) => {
    const matches = partOfText(text);
    return ({ value }) => matches(value);
  },
  {
    exact: (text) => {
      const matches = sameText(text);
      return ({ value }) => matches(value);
    },
  },
);

const digitsIn = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
const typedDigits = (text: string) => digitsIn(dialledIn(text) ?? text);

/** Digits in a row, however they were grouped when the number was typed; a whole number in any shape it is dialled in. */
export const phoneKind: Kind<Phone> = plain(
  'phone',
  (text) => {
    const digits = typedDigits(text);
    const isLine = phoneTest(text) ?? (() => false);
    return (phone) =>
      digitsIn(phone.value ?? '').includes(digits) || digitsIn(phone.typed).includes(digits) || isLine(phone);
  },
  {
    exact: (text) => {
      const digits = typedDigits(text);
      return ({ value, typed }) => digitsIn(value ?? '') === digits || digitsIn(typed) === digits;
    },
    check: (text) => (typedDigits(text) === '' ? mistake('bad-number') : null),
  },
);

/** An edition answers to its id and, where it is one of them, to `latest` and `previous`. */
export const eventKind: Kind<string> = plain('event', (text, sight) => {
  const word = fold(text);
  const wanted = word === 'latest' || word === 'previous' ? word : sight.resolveEvent(text).id;
  return (one) => one === wanted;
});

interface Limits<T> {
  readonly from: T;
  readonly to: T;
}

/** A kind with an order, whose typed values are spans of one or more values. */
function ordered<T extends number | string>(
  id: string,
  problem: ConditionProblem,
  read: (text: string, sight: Pick<Sight, 'day' | 'zone'>) => Limits<T> | null,
): Kind<T> {
  const limits = (text: string, sight: Sight): Limits<T> => {
    const found = read(text, sight);
    if (found === null) throw fail('condition.wrong', { text, at: 0, problem, word: text, near: [] });
    return found;
  };
  return {
    id,
    ordered: true,
    needsKnown: true,
    check: (text, _, day) => (read(text, { day, zone: 'UTC' }) === null ? mistake(problem) : null),
    is(value: Value, sight) {
      if (typeof value === 'string') return within(limits(value, sight));
      const from = value.from === null ? null : limits(value.from, sight).from;
      const to = value.to === null ? null : limits(value.to, sight).to;
      return (one) => (from === null || one >= from) && (to === null || one <= to);
    },
    compare(sign: Sign, text, sight) {
      const { from, to } = limits(text, sight);
      if (sign === '<') return (one) => one < from;
      if (sign === '<=') return (one) => one <= to;
      if (sign === '>') return (one) => one > to;
      if (sign === '>=') return (one) => one >= from;
      return within({ from, to });
    },
  };
}

function within<T extends number | string>({ from, to }: Limits<T>): (one: T) => boolean {
  return (one) => one >= from && one <= to;
}

export const numberKind: Kind<number> = ordered('number', 'bad-number', (text) => {
  const number = typedNumber(text);
  return number === null ? null : { from: number, to: number };
});

export const dayKind: Kind<Day> = ordered('day', 'bad-day', (text, { day }) => typedPeriod(text, day));

/** Instants are asked for by the days of the organiser's zone. */
export const instantKind: Kind<string> = ordered('day', 'bad-day', (text, { day, zone }) => {
  const period = typedPeriod(text, day);
  return period && instantsOf(period, zone);
});

/** Texts before which and after which no instant of the period sorts, whatever its precision. */
function instantsOf({ from, to }: Period, zone: string): Limits<string> {
  return { from: minute(`${from}T00:00`, zone), to: `${minute(`${to}T23:59`, zone)}~` };
}

/** Years no record is from are beyond what time zones are known for. */
function minute(wall: string, zone: string): string {
  return wall < '1900' || wall >= '2200' ? wall : instantOf(wall, zone).slice(0, 16);
}

/** A cell nobody has a field for: a text, compared as a number where both sides are one. */
export const customKind: Kind<string> = {
  ...textKind,
  id: 'custom',
  ordered: true,
  check: (text, asked) =>
    asked === ':' || asked === '=' || typedNumber(text) !== null ? null : mistake('bad-number'),
  is: (value, sight) =>
    typeof value === 'string' ? partOfText(value) : asNumber(numberKind.is(value, sight)),
  compare: (sign, text, sight) =>
    sign === '=' ? sameText(text) : asNumber(numberKind.compare(sign, text, sight)),
};

function asNumber(matches: (one: number) => boolean): (text: string) => boolean {
  return (text) => {
    const number = typedNumber(text);
    return number !== null && matches(number);
  };
}
