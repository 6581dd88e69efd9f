/** A survey as it stands in a file: a title and its questions, with their words in one language or in each. */
import { isObject } from '../../lib/plain.ts';
import { fail } from '../errors.ts';
import type { Bilingual, Field } from '../records/field.ts';
import { type Question, questionFields } from '../records/survey.ts';
import { flawAmong } from './question-flaw.ts';

export interface SurveyTemplate {
  readonly title: Bilingual;
  readonly questions: readonly Question[];
}

export type TemplateLanguage = keyof Bilingual;
const languages = ['en', 'zh-CN'] as const satisfies readonly TemplateLanguage[];

/** What is asked above the rows of a matrix, and what all of them have; each row becomes a scale of its own. */
const matrix = 'matrix';

/**
 * The template in `json`, as parsed; a plain text in it is in `language`. Throws `template.broken`, saying where and why; `file` is
 * only what it is called then, `lineOf` finds the line of a place in it.
 */
export function templateFrom(
  json: unknown,
  file: string,
  language: TemplateLanguage,
  lineOf?: (where: string) => number,
): SurveyTemplate {
  const broken = (where: string, reason: Parameters<typeof fail<'template.broken'>>[1]['reason']) =>
    fail('template.broken', { file, where, reason, ...(lineOf ? { line: lineOf(where) } : {}) });
  if (!isObject(json)) throw broken('{}', 'wrong');
  const title = wordsIn(json.title, language);
  if (title === null) throw broken('title', json.title === undefined ? 'missing' : 'wrong');
  if (!Array.isArray(json.questions) || json.questions.length === 0) throw broken('questions', 'missing');
  const read: { readonly where: string; readonly question: Question }[] = [];
  for (const [at, item] of json.questions.entries()) {
    const where = `questions[${at}]`;
    if (!isObject(item)) throw broken(where, 'wrong');
    for (const [place, one] of rowsIn(item, where)) {
      if (!isObject(one)) throw broken(place, 'wrong');
      const flaw = flawOf(one, language);
      if (flaw) throw broken(`${place}.${flaw.key}`, flaw.reason);
      read.push({ where: place, question: questionFrom(one, language) });
    }
  }
  const questions = read.map(({ question }) => question);
  const flaw = flawAmong(questions);
  if (flaw) throw broken(`${read[flaw.at]?.where}.${flaw.key}`, flaw.reason);
  return { title, questions };
}

/** One template in all its languages; the first decides all but the words. */
export function inEveryLanguage([first, ...others]: readonly [
  SurveyTemplate,
  ...SurveyTemplate[],
]): SurveyTemplate {
  const questions = first.questions.map((question): Question => {
    const same = others.flatMap((other) => other.questions.filter(({ id }) => id === question.id));
    const { heading, options } = question;
    return {
      ...question,
      text: together(question.text, ...same.map(({ text }) => text)),
      ...(heading ? { heading: together(heading, ...same.map((one) => one.heading)) } : {}),
      ...(options
        ? { options: options.map((one, at) => together(one, ...same.map((other) => other.options?.[at]))) }
        : {}),
    };
  });
  return { title: together(first.title, ...others.map(({ title }) => title)), questions };
}

/** The same as it would stand in a file, in both languages. */
export function templateText({ title, questions }: SurveyTemplate): string {
  return `${JSON.stringify({ title, questions }, null, 2)}\n`;
}

function together(...texts: readonly (Bilingual | undefined)[]): Bilingual {
  return Object.assign({}, ...texts);
}

type Raw = Readonly<Record<string, unknown>>;

/** A question, or each row of a matrix with what all rows share. */
function rowsIn(item: Raw, where: string): [string, unknown][] {
  if (item.kind !== matrix) return [[where, item]];
  const { kind: _, text, rows, ...shared } = item;
  if (!Array.isArray(rows) || rows.length === 0) return [[`${where}.rows`, null]];
  return rows.map((row, at) => [
    `${where}.rows[${at}]`,
    isObject(row) ? { ...shared, kind: 'scale', heading: text, ...row } : row,
  ]);
}

function questionFrom(question: Raw, language: TemplateLanguage): Question {
  const entries = Object.entries(question).map(([key, value]) => {
    const isWords = key === 'text' || key === 'heading';
    if (key === 'options') return [key, (value as unknown[]).map((one) => wordsIn(one, language))];
    return [key, isWords ? wordsIn(value, language) : value];
  });
  return Object.fromEntries(entries) as Question;
}

interface Flaw {
  readonly key: string;
  readonly reason: 'missing' | 'unknown' | 'wrong';
}

/** The first key of a question that is missing, unknown or wrong; null when it is right. */
function flawOf(question: Raw, language: TemplateLanguage): Flaw | null {
  const fields: Readonly<Record<string, Field>> = questionFields;
  for (const key of Object.keys(fields))
    if (fields[key]?.required && question[key] === undefined) return { key, reason: 'missing' };
  for (const key of Object.keys(question)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined) return { key, reason: 'unknown' };
    if (!fits(field, question[key], language)) return { key, reason: 'wrong' };
  }
  return null;
}

function fits(field: Field, value: unknown, language: TemplateLanguage): boolean {
  switch (field.kind) {
    case 'bilingual':
      return field.list
        ? Array.isArray(value) && value.every((one) => wordsIn(one, language) !== null)
        : wordsIn(value, language) !== null;
    case 'choice':
      return typeof value === 'string' && (field.choices ?? []).includes(value);
    case 'int':
      return Number.isSafeInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}

/** Null for no words, or words in a language nobody knows. */
function wordsIn(value: unknown, language: TemplateLanguage): Bilingual | null {
  if (typeof value === 'string') return value.trim() === '' ? null : { [language]: value };
  if (!isObject(value)) return null;
  const keys = Object.keys(value);
  const isKnown = (key: string) =>
    languages.some((one) => one === key) && typeof value[key] === 'string' && value[key] !== '';
  return keys.length > 0 && keys.every(isKnown) ? (value as Bilingual) : null;
}
