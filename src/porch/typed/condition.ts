/** A condition as it is typed: its fields and values may be words of either language, and go on by their names. */
import { fail } from '../../domain/errors.ts';
import type { Condition, Term } from '../../domain/segment/condition.ts';
import type { Token } from '../../domain/segment/text/tokens.ts';
import { loadWords } from '../../i18n/index.ts';
import { fold } from '../../lib/text/fold.ts';
import { languages } from '../config/language.ts';
import { choiceByWord } from './choice.ts';
import { type ConditionFields, fieldsOf, type Subject } from './condition-fields.ts';

/** People write these for OR, AND and NOT; by itself each is a word to look for, and beside a field nobody means that. */
const operators: Readonly<Record<string, string>> = {
  or: 'OR',
  '|': 'OR',
  '||': 'OR',
  或: 'OR',
  或者: 'OR',
  and: 'AND',
  '&': 'AND',
  '&&': 'AND',
  且: 'AND',
  并且: 'AND',
  not: 'NOT',
  非: 'NOT',
};

/**
 * As it was typed where there is no such word in it, or it cannot be read: what is wrong with it is told where it is used. Throws
 * `condition.wrong` for an operator that is written in another way.
 */
export async function conditionTyped(subject: Subject, typed: string): Promise<string> {
  if (!/[:：=＝<>＜＞≤≥]/.test(typed)) return typed;
  await refuseOtherOperators(typed);
  const { parse } = await import('../../domain/segment/text/parse.ts');
  let tree: Condition;
  try {
    tree = parse(typed);
  } catch {
    return typed;
  }
  const named = await byNames(tree, await fieldsOf[subject]());
  if (named === tree) return typed;
  const { print } = await import('../../domain/segment/text/print.ts');
  return print(named);
}

async function refuseOtherOperators(typed: string): Promise<void> {
  const { tokenise } = await import('../../domain/segment/text/tokens.ts');
  const tokens = tokenise(typed);
  if (!Array.isArray(tokens)) return;
  for (const [index, { kind, text, at }] of tokens.entries()) {
    const isNot = kind === 'word' && /.!$/.test(text) && tokens[index + 1]?.text === '=';
    if (isNot) {
      const near = [`-${text.slice(0, -1)}:${valueFrom(typed, tokens, index + 2)}`];
      throw fail('condition.wrong', { text: typed, at, problem: 'operator', word: `${text}=`, near });
    }
    const meant = kind === 'word' ? operators[text.toLowerCase()] : undefined;
    const [before, after] = [tokens[index - 1]?.kind, tokens[index + 1]?.kind];
    const isValue = before === 'sign' || before === ',' || after === 'sign' || after === ',';
    // At the end it joins nothing, nor at the beginning, where only NOT may stand.
    const isEnd = after === undefined || after === ')';
    const isStart = meant !== 'NOT' && (before === undefined || before === '(');
    if (meant === undefined || meant === text || isValue || isEnd || isStart) continue;
    const near = [meant, `"${text}"`];
    throw fail('condition.wrong', { text: typed, at, problem: 'operator', word: text, near });
  }
}

/** The values from a token on, as they were typed. */
function valueFrom(typed: string, tokens: readonly Token[], first: number): string {
  const start = tokens[first];
  if (start === undefined) return '*';
  let last = first;
  while (tokens[last + 1]?.kind === ',' && tokens[last + 2] !== undefined) last += 2;
  return typed.slice(start.at, tokens[last]?.end);
}

/** The very condition where nothing in it changes. */
async function byNames(condition: Condition, fields: ConditionFields): Promise<Condition> {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const of = await Promise.all(condition.of.map((part) => byNames(part, fields)));
      return isSame(of, condition.of) ? condition : { ...condition, of };
    }
    case 'not': {
      const of = await byNames(condition.of, fields);
      return of === condition.of ? condition : { ...condition, of };
    }
    case 'is':
    case 'compare':
    case 'has':
      return termByNames(await fieldByName(condition, fields), fields);
    default:
      return condition;
  }
}

/** The very term where its field is known, or is no word that heads one. */
async function fieldByName(term: Term, { fields, names }: ConditionFields): Promise<Term> {
  if (fields.has(fold(term.field)) || term.field.startsWith('custom.')) return term;
  const { fieldHeaded } = await import('../../i18n/by-word.ts');
  const named = (await Promise.all(languages.map(loadWords))).map((words) =>
    fieldHeaded(term.field, names, words),
  );
  const field = named.find((name) => name !== null);
  return field ? { ...term, field } : term;
}

async function termByNames(term: Term, { fields }: ConditionFields): Promise<Term> {
  if (term.kind === 'has') return term;
  const { name, choices } = fields.get(fold(term.field)) ?? {};
  if (name === undefined || choices === undefined) return term;
  const nameOf = async (value: string) =>
    choices.includes(fold(value)) ? value : ((await choiceByWord(name, value, choices)) ?? value);
  if (term.kind === 'compare') {
    const value = await nameOf(term.value);
    return value === term.value ? term : { ...term, value };
  }
  const values = await Promise.all(
    term.values.map((value) => (typeof value === 'string' ? nameOf(value) : value)),
  );
  return isSame(values, term.values) ? term : { ...term, values };
}

const isSame = (after: readonly unknown[], before: readonly unknown[]): boolean =>
  after.every((one, at) => one === before[at]);
