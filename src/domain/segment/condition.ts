/** A condition as data: what the parser makes, the printer writes, and a matcher is compiled from. Survives JSON. */

/** A value as typed, or a span of which at least one end is given. */
export type Value = string | Span;
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}
export type Sign = '<' | '<=' | '=' | '>=' | '>';

/** Something is known of the field: `email:*`. */
export interface Presence {
  readonly kind: 'has';
  readonly field: string;
}
/** The field has one of the values: `city:上海,北京`, `nps:9..10`. */
export interface Membership {
  readonly kind: 'is';
  readonly field: string;
  readonly values: readonly Value[];
}
export interface Comparison {
  readonly kind: 'compare';
  readonly field: string;
  readonly sign: Sign;
  readonly value: string;
}
export type Term = Presence | Membership | Comparison;

export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** Found anywhere in the texts of the record. */
  | { readonly kind: 'text'; readonly text: string }
  | Term;

/** Everybody: the condition that says nothing. */
export const everything: Condition = { kind: 'all', of: [] };

/** All of them; kept flat, and one alone stands for itself. */
export function all(parts: readonly Condition[]): Condition {
  const of = parts.flatMap((part) => (part.kind === 'all' ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'all', of };
}

/** Any of them, of which there is at least one; kept flat, and one alone stands for itself. */
export function any(parts: readonly Condition[]): Condition {
  const of = parts.flatMap((part) => (part.kind === 'any' ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'any', of };
}

export function not(part: Condition): Condition {
  return { kind: 'not', of: part };
}

/** Every term of the tree that names a field, in the order written. */
export function* termsOf(condition: Condition): Generator<Term> {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) yield* termsOf(part);
      return;
    case 'not':
      yield* termsOf(condition.of);
      return;
    case 'text':
      return;
    default:
      yield condition;
  }
}
