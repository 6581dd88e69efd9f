/** What somebody typed in answer to one question, as the value that is kept. */
import { fold } from '../../lib/text/fold.ts';
import type { Bilingual } from '../records/field.ts';
import type { Answer, Question } from '../records/survey.ts';
import { endsOf } from './scales.ts';

export type Value = Answer['values'][string];

export type TypedValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'out-of-scale'; readonly min: number; readonly max: number }
  | { readonly kind: 'unknown-choice'; readonly typed: string; readonly known: readonly Bilingual[] };

/** Stands in a form where a question is not for that client. */
export const notAsked = '—';

/** Scores may be typed in full width, choices in either language or by their number, several of them with a semicolon between. */
export function typedValue(question: Question, typed: string): TypedValue {
  const text = typed.trim();
  if (text === '' || text === notAsked) return { kind: 'blank' };
  const { kind, options = [] } = question;
  if (kind === 'scale' || kind === 'nps') return score(question, text);
  if (kind === 'text') return { kind: 'value', value: text };
  if (kind === 'choice') return options.length === 0 ? { kind: 'value', value: text } : one(text, options);
  return several(text, options);
}

/** An option is kept in the same words whatever language it was asked in. */
export function codeOf(option: Bilingual): string {
  return option.en ?? option['zh-CN'] ?? '';
}

function score(question: Question, text: string): TypedValue {
  const { min, max } = endsOf(question);
  const plain = text.normalize('NFKC');
  const value = /^-?\d{1,6}(?:\.0+)?$/.test(plain) ? Number(plain) : Number.NaN;
  return value >= min && value <= max ? { kind: 'value', value } : { kind: 'out-of-scale', min, max };
}

function one(text: string, options: readonly Bilingual[]): TypedValue {
  const found = optionMeant(text, options);
  return found === undefined
    ? { kind: 'unknown-choice', typed: text, known: options }
    : { kind: 'value', value: codeOf(found) };
}

function several(text: string, options: readonly Bilingual[]): TypedValue {
  if (options.length === 0) return { kind: 'value', value: parts(text, /[;；\n]/) };
  // An option may have a comma in it, so that is tried last.
  let unknown = text;
  for (const between of [/[;；\n]/, /[;；,，、\n]/]) {
    const typed = parts(text, between);
    const found = typed.map((part) => optionMeant(part, options));
    const missing = found.indexOf(undefined);
    if (missing < 0)
      return { kind: 'value', value: [...new Set(found.flatMap((o) => (o ? codeOf(o) : [])))] };
    unknown = typed[missing] ?? text;
  }
  return { kind: 'unknown-choice', typed: unknown, known: options };
}

function parts(text: string, between: RegExp): string[] {
  return text.split(between).flatMap((part) => part.trim() || []);
}

function optionMeant(text: string, options: readonly Bilingual[]): Bilingual | undefined {
  const wanted = fold(text);
  const named = options.find(({ en, 'zh-CN': zh }) =>
    [en, zh].some((words) => words !== undefined && fold(words) === wanted),
  );
  return named ?? (/^\d{1,2}$/.test(wanted) ? options[Number(wanted) - 1] : undefined);
}
