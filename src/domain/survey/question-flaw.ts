/** What is wrong with the questions of a survey: the first flaw, and where it is. */
import { fold } from '../../lib/text/fold.ts';
import type { AskingFlaw } from '../errors.ts';
import type { Bilingual } from '../records/field.ts';
import type { Question } from '../records/survey.ts';
import { endsOf } from './scales.ts';

export interface Flawed {
  /** Which of the questions, from 0. */
  readonly at: number;
  readonly key: keyof Question;
  readonly reason: AskingFlaw;
}

/** A scale of more steps than that is a slip of the finger. */
const longestScale = 100;

/** Null where the questions can be asked as they are. */
export function flawAmong(questions: readonly Question[]): Flawed | null {
  for (const flaw of flawsAmong(questions)) return flaw;
  return null;
}

/** The first flaw that `before` did not have: what was imported lists no options nobody chose, and stays as it is. */
export function newFlawAmong(questions: readonly Question[], before: readonly Question[]): Flawed | null {
  const nameOf = (some: readonly Question[], { at, key, reason }: Flawed) =>
    `${some[at]?.id} ${key} ${reason}`;
  const known = new Set([...flawsAmong(before)].map((flaw) => nameOf(before, flaw)));
  for (const flaw of flawsAmong(questions)) if (!known.has(nameOf(questions, flaw))) return flaw;
  return null;
}

/** Ids first: where one is there twice it is not known who is meant. */
function* flawsAmong(questions: readonly Question[]): Generator<Flawed> {
  const ids = new Set<string>();
  for (const [at, { id }] of questions.entries()) {
    if (ids.has(id)) yield { at, key: 'id', reason: 'twice' };
    ids.add(id);
  }
  for (const [at, question] of questions.entries()) {
    const flaw = ownFlaw(question) ?? expectationFlaw(question, questions);
    if (flaw) yield { at, ...flaw };
  }
}

type Flaw = Omit<Flawed, 'at'>;

function ownFlaw(question: Question): Flaw | null {
  const { kind, min, max, options, text } = question;
  const ends = endsOf(question);
  if (says(text).length === 0) return { key: 'text', reason: 'missing' };
  if (kind === 'nps' && (ends.min !== 0 || ends.max !== 10))
    return { key: ends.max === 10 ? 'min' : 'max', reason: 'ends-of-nps' };
  if (kind === 'scale' && (ends.min >= ends.max || ends.max - ends.min > longestScale))
    return { key: max === undefined ? 'min' : 'max', reason: 'ends' };
  const isScored = kind === 'scale' || kind === 'nps';
  if (!isScored && (min !== undefined || max !== undefined))
    return { key: min === undefined ? 'max' : 'min', reason: 'not-scored' };
  const isChosen = kind === 'choice' || kind === 'multi';
  if (!isChosen) return options === undefined ? null : { key: 'options', reason: 'nothing-chosen' };
  return options === undefined || options.length === 0
    ? { key: 'options', reason: 'missing' }
    : alike(options)
      ? { key: 'options', reason: 'twice' }
      : null;
}

function expectationFlaw({ id, expectationOf }: Question, questions: readonly Question[]): Flaw | null {
  if (expectationOf === undefined) return null;
  const met = questions.find((one) => one.id === expectationOf);
  const itself = questions.find((one) => one.id === id);
  const key = 'expectationOf';
  if (!met || met === itself) return { key, reason: 'expects-nothing' };
  if (met.expectationOf !== undefined || met.kind !== 'scale' || itself?.kind !== 'scale')
    return { key, reason: 'expects-no-scale' };
  return null;
}

function alike(options: readonly Bilingual[]): boolean {
  const seen = new Set<string>();
  for (const option of options) {
    const words = new Set(says(option).map(fold));
    if (words.size === 0) return true;
    for (const word of words) {
      if (seen.has(word)) return true;
      seen.add(word);
    }
  }
  return false;
}

function says({ en, 'zh-CN': zh }: Bilingual): string[] {
  return [en, zh].filter((text) => text !== undefined && text.trim() !== '') as string[];
}
