/** A condition as it is typed: its values may be words of either language, and go on by their names. */
import type { Condition, Term } from '../../domain/segment/condition.ts';
import { fold } from '../../lib/text/fold.ts';
import { choiceByWord } from './choice.ts';
import { type ConditionFields, fieldsOf, type Subject } from './condition-fields.ts';

/** As it was typed where there is no such word in it, or it cannot be read: what is wrong with it is told where it is used. */
export async function conditionTyped(subject: Subject, typed: string): Promise<string> {
  if (!/[:：=＝]/.test(typed)) return typed;
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
      return termByNames(condition, fields);
    default:
      return condition;
  }
}

async function termByNames(
  term: Exclude<Term, { readonly kind: 'has' }>,
  { fields }: ConditionFields,
): Promise<Term> {
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
