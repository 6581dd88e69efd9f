/** What a word says of the state of a registration, and of who came. */
import type { Status } from '../../../domain/records/registration.ts';
import { once } from '../../../lib/once.ts';
import { fold } from '../../../lib/text/fold.ts';
import { remembering } from '../../raw/remember.ts';
import { chineseIn } from '../bilingual.ts';
import { composedState } from './composed.ts';
import type { State } from './state.ts';
import { stateWords } from './states.ts';
import { noWords, yesWords } from './yes-no.ts';

const stateOfWord = once(() => new Map(stateWords()));
/** What parts two words of a state: `Confirmed / Paid`, `Checked in - Day 1`. */
const marks = / ?[/;,|+&·] ?| [-–—:] |: /;
/** By whom, when or how it came about: `cancelled by attendee`, `paid via bank`. */
const circumstance = / (?:by|on|at|in|via|per|with|until|from|am|von|le|par|el|por|il|da) .*$/;
const cameWords = once(() => new Set([...yesWords, ...wordsOf('attended')]));
/** Beforehand it says that somebody will not come, at the door that they did not. */
const either = '不参加';
const missedWords = once(() => new Set([...noWords, '-', either, ...wordsOf('absent')]));

function wordsOf(state: State): string[] {
  return [...stateOfWord()].flatMap(([word, its]) => (its === state ? [word] : []));
}

export interface StatusWord {
  readonly status: Status;
  /** The word says that somebody did not come. */
  readonly absent: boolean;
  /** The word says that everything asked for was paid. */
  readonly paid: boolean;
}

/**
 * What a status cell says; null where nobody knows the word. A remark in brackets is passed over: `Canceled (paid fee)`; of several words the
 * first must be known, and the gravest counts.
 */
export const statusOf = remembering((typed: string): StatusWord | null => {
  const text = typed.slice(0, 80);
  const word = fold(text).replaceAll('_', ' ');
  const known =
    wordOf(word) ??
    oneWord(text) ??
    wordOf(word.replace(/^rsvp ?[:-]? /, '')) ??
    wordOf(word.replace(/ ?\([^()]*\)/g, '')) ??
    wordOf(chineseIn(word)) ??
    composed(word);
  if (known !== null) return known;
  const [first = null, ...others] = word
    .split(marks)
    .map((part) => wordOf(part) ?? wordOf(part.replace(circumstance, '')));
  return first === null ? null : others.reduce<StatusWord>(graver, first);
});

/** `CheckedIn`, as programs name their states. */
function oneWord(text: string): StatusWord | null {
  return /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/.test(text)
    ? wordOf(fold(text.replace(/([a-z])([A-Z])/g, '$1 $2')))
    : null;
}

const unpaid = /^(?:not|non|no|nicht|niet|nie|не|ikke|inte|belum|chưa) /;

/** Whoever has not paid may still: `Non pagato`. */
function composed(word: string): StatusWord | null {
  const isUnpaid = unpaid.test(word) && stateOfWord().get(word.replace(unpaid, '')) === 'paid';
  const status = isUnpaid ? 'pending' : composedState(word);
  return status === null ? null : { status, absent: false, paid: false };
}

function wordOf(word: string): StatusWord | null {
  const state = stateOfWord().get(word) ?? stateOfWord().get(word.replaceAll('-', ' '));
  if (state === undefined) return null;
  const status = state === 'absent' || state === 'paid' ? 'registered' : state;
  return { status, absent: state === 'absent', paid: state === 'paid' };
}

/** Who came is not only registered. */
function graver(a: StatusWord, b: StatusWord | null): StatusWord {
  if (b === null) return a;
  return { status: gravest(a.status, b.status), absent: a.absent || b.absent, paid: a.paid || b.paid };
}

/** Whether somebody came, as a check-in cell says in one word; null where it is no such word, as a time is none. */
export const cameOf = remembering((typed: string): boolean | null => {
  const word = fold(typed.slice(0, 80)).replaceAll('_', ' ');
  const bare = word.replace(/ ?\([^()]*\)$/, '');
  if (cameWords().has(word) || cameWords().has(bare)) return true;
  return missedWords().has(word) || missedWords().has(bare) ? false : null;
});

/** Of several columns the one that says the least good counts: paid, but not yet approved. */
const gravity: readonly Status[] = [
  'cancelled',
  'waitlisted',
  'invited',
  'pending',
  'attended',
  'registered',
];

export function gravest(a: Status, b: Status): Status {
  return gravity.indexOf(a) <= gravity.indexOf(b) ? a : b;
}
