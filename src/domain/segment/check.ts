/** Reads a condition over one kind of record and checks every field and value in it. */
import type { Day } from '../../lib/time/day.ts';
import type { Condition, Term } from './condition.ts';
import type { Asked } from './fields/field.ts';
import { fieldNamed, type Language, nearNames } from './language/language.ts';
import { parse } from './text/parse.ts';
import type { Flaw, Places } from './text/terms.ts';

/**
 * The tree of a condition whose every field is known and whose every value can be read on `day`. Fails with
 * `condition.wrong`. Names of events and segments are looked up when it is compiled.
 */
export function readCondition<S>(text: string, language: Language<S>, day: Day): Condition {
  return parse(text, (term, places) => flawOf(term, places, language, day));
}

function flawOf<S>(term: Term, places: Places, language: Language<S>, day: Day): Flaw | null {
  const field = fieldNamed(language, term.field);
  if (!field)
    return {
      at: places.field,
      problem: 'unknown-field',
      word: term.field,
      near: nearNames(language, term.field),
      known: language.names,
    };
  if (asksForOrder(term) && !field.ordered) {
    return { at: places.sign, problem: 'no-comparison', word: term.field, near: [] };
  }
  for (const { text, asked, at } of valuesOf(term, places)) {
    const mistake = field.check(text, asked, day);
    if (mistake) return { ...mistake, at, word: text, field: field.name };
  }
  return null;
}

function asksForOrder(term: Term): boolean {
  if (term.kind === 'compare') return term.sign !== '=';
  return term.kind === 'is' && term.values.some((value) => typeof value !== 'string');
}

function* valuesOf(
  term: Term,
  { values: places }: Places,
): Generator<{ text: string; asked: Asked; at: number }> {
  if (term.kind === 'compare') yield { text: term.value, asked: term.sign, at: places[0] ?? 0 };
  if (term.kind !== 'is') return;
  for (const [i, value] of term.values.entries()) {
    const at = places[i] ?? 0;
    if (typeof value === 'string') yield { text: value, asked: ':', at };
    else for (const end of [value.from, value.to]) if (end !== null) yield { text: end, asked: '..', at };
  }
}
