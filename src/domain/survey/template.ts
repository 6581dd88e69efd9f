/** A survey template: the questions of a survey in one language, as they stand in a file. */
import { fail } from '../errors.ts';
import type { Bilingual, Field } from '../records/field.ts';
import { type Question, questionFields } from '../records/survey.ts';

/** A question with its words in one language only. */
export type TemplateQuestion = Omit<Question, 'text' | 'options'> & {
  readonly text: string;
  readonly options?: readonly string[];
};

export interface SurveyTemplate {
  readonly title: string;
  readonly questions: readonly TemplateQuestion[];
}

export type TemplateLanguage = keyof Bilingual;

/** The template in `json`, as parsed. Throws `template.broken`, saying where; `file` is only what it is called then. */
export function templateFrom(json: unknown, file: string): SurveyTemplate {
  const broken = (where: string) => fail('template.broken', { file, where });
  if (!isRecord(json)) throw broken('{}');
  const { title, questions } = json;
  if (typeof title !== 'string' || title === '') throw broken('title');
  if (!Array.isArray(questions) || questions.length === 0) throw broken('questions');
  const ids = new Set<unknown>();
  for (const [at, question] of questions.entries()) {
    const flaw = isRecord(question) ? flawOf(question) : '';
    if (flaw !== null) throw broken(`questions[${at}]${flaw === '' ? '' : `.${flaw}`}`);
    const { id } = question as TemplateQuestion;
    if (ids.has(id)) throw broken(`questions[${at}].id`);
    ids.add(id);
  }
  return { title, questions: questions as TemplateQuestion[] };
}

/** The questions of a survey made from a template, each in every language it is there in; the first language decides all but the words. */
export function questionsFrom(languages: ReadonlyMap<TemplateLanguage, SurveyTemplate>): Question[] {
  const [first] = languages.values();
  return (first?.questions ?? []).map((question): Question => {
    const { text: _, options, ...rest } = question;
    const versions = [...languages].flatMap(([language, { questions }]) => {
      const same = questions.find(({ id }) => id === question.id);
      return same ? [{ language, words: same }] : [];
    });
    const told = (read: (words: TemplateQuestion) => string | undefined): Bilingual =>
      Object.fromEntries(
        versions.flatMap(({ language, words }) => {
          const text = read(words);
          return text === undefined ? [] : [[language, text]];
        }),
      );
    const text = told((words) => words.text);
    return options
      ? { ...rest, text, options: options.map((__, i) => told((words) => words.options?.[i])) }
      : { ...rest, text };
  });
}

/** The first key of a question that is missing, unknown or wrong; null when it is right. */
function flawOf(question: Readonly<Record<string, unknown>>): string | null {
  const fields: Readonly<Record<string, Field>> = questionFields;
  for (const key of Object.keys(fields)) if (fields[key]?.required && question[key] === undefined) return key;
  for (const key of Object.keys(question)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined || !fits(field, question[key])) return key;
  }
  return null;
}

/** Like the field of a survey's question, but words are in one language. */
function fits(field: Field, value: unknown): boolean {
  if (field.list === true)
    return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && (field.choices ?? []).includes(value);
    case 'int':
      return Number.isSafeInteger(value);
    case 'flag':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string' && value !== '';
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
