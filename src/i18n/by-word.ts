/** Names by the words that are shown in their place: who has read a word types it. */
import type { Errors } from '../domain/errors.ts';
import type { ShippedId } from '../domain/segment/shipped.ts';
import { isHan, nearest } from '../lib/alike/near.ts';
import { fold } from '../lib/text/fold.ts';
import { choiceWord, codeWord } from './code-word.ts';
import { segmentAbout } from './segment-about.ts';
import type { Words } from './words.ts';

/** What stands there, and what may have been meant. */
export interface Offered {
  readonly near: readonly string[];
  /** Each with its word, where that is another one. */
  readonly values: readonly string[];
}

/** Of the values of a field, or of an option: `near` are those by their names. */
export function offered(
  typed: string,
  field: string,
  values: readonly string[],
  near: readonly string[],
  words: Words,
): Offered {
  const wordOf = wordsFor(field, values, words);
  return {
    near: near.length > 0 ? near : namesByWord(typed, values, wordOf),
    values: values.map((value) => {
      const word = wordOf(value);
      return bare(word) === bare(value) ? value : words.ui.called(value, word);
    }),
  };
}

/** However its parts are joined. */
const bare = (word: string) => fold(word).replace(/[\s-]/g, '');

/** What is offered for a wrong condition: values of the field it names, or fields where there is none of that name. */
export function offeredInstead(
  { problem, word, field, near, known = [] }: Errors['condition.wrong'],
  words: Words,
): Offered {
  if (problem !== 'unknown-field') return offered(word, field ?? '', known, near, words);
  return {
    near: near.length > 0 ? near : namesByWord(word, known, (name) => headingOf(name, words)),
    values: [],
  };
}

/** Conditions ask for these by one name, and lists show them under another: `paid` is not near `unpaid`. */
const shownAs: Readonly<Record<string, string>> = {
  unpaid: 'open',
  company: 'organisation',
  source: 'sourceChannel',
  size: 'companySize',
};

/** Fields meant by an unknown name: what a condition calls so, else those of a near name, else those whose heading was typed. */
export function nearFields(
  { field, near, known }: Errors['usage.unknown-field'],
  words: Words,
): readonly string[] {
  const shown = shownAs[field];
  if (shown !== undefined && known.includes(shown)) return [shown];
  return near.length > 0 ? near : namesByWord(field, known, (name) => headingOf(name, words));
}

/** In English the names are the words. */
export function nearSegments(
  { name, near, shipped }: Errors['segment.unknown'],
  words: Words,
): readonly string[] {
  if (near.length > 0 || !isHan(name)) return near;
  const about = new Map<string, string>(shipped.map((id) => [id, segmentAbout(id as ShippedId, words)]));
  return namesByWord(name, shipped, (id) => about.get(id) ?? id);
}

/** The one field that is headed so; null where there is none, or more than one. */
export function fieldHeaded(typed: string, names: readonly string[], words: Words): string | null {
  const [only = null, ...more] = names.filter((name) => fold(headingOf(name, words)) === fold(typed));
  return more.length === 0 ? only : null;
}

/** Conditions have a field in the singular, and in the spelling of either side of the ocean. What a word heads may change it. */
function headingOf(name: string, { columns, labels }: Words): string {
  if (Object.hasOwn(labels, name)) return labels[name as keyof Words['labels']].is;
  const shown = name === 'unpaid' ? 'open' : name;
  const keys = [`${shown}.money`, `${shown}.number`, shown, `${shown}s`, shown.replace('z', 's')];
  const key = keys.find((one) => Object.hasOwn(columns, one));
  return key === undefined ? name : (columns[key] ?? name);
}

/** Those in whose word it is, as it was typed; where it is in none, those whose word is near to it, the nearest first. */
function namesByWord(
  typed: string,
  names: readonly string[],
  wordOf: (name: string) => string,
): readonly string[] {
  const words = names.map(wordOf);
  const called = (is: (word: string) => boolean) => names.filter((_, at) => is(words[at] ?? ''));
  // Words of Han letters stand in a phrase without a sign between them, and one letter is near to every other.
  const within = isHan(typed) ? called((word) => word.includes(typed)).slice(0, most) : [];
  if (within.length > 0 || typed.length < 2) return within;
  return nearest(typed, words).flatMap((near) => called((word) => word === near));
}

const most = 3;

/** What each of the values of a field, or of an option, is called: by the first table that has words for all, else as lists show them. */
export function wordsFor(field: string, values: readonly string[], words: Words): (value: string) => string {
  const { labels, choices, ui } = words;
  const name = field.replace(/^--/, '');
  const label = labels[name as keyof Words['labels']] as Words['labels']['stage'] | undefined;
  const answers = { yes: ui.yes, no: ui.no };
  const tables = [
    label?.values,
    choices[name as keyof Words['choices']],
    choices.other,
    choices.scored,
    answers,
  ];
  const table = tables.find((one) => one && values.every((value) => Object.hasOwn(one, value)));
  if (!table && values.every((value) => choiceWord(value, words) !== undefined))
    return (value) => choiceWord(value, words) ?? value;
  return (value) => codeWord(value, table ?? {});
}
