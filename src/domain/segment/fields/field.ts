/** What a field is to a condition: where its values come from, and how they are asked for. */
import type { Day } from '../../../lib/time/day.ts';
import type { Dossiers } from '../../dossier.ts';
import type { ConditionProblem } from '../../errors.ts';
import type { Client } from '../../records/client.ts';
import type { Event } from '../../records/event.ts';
import type { Relationships } from '../../relationship/relationship.ts';
import type { CollectionName } from '../../roster.ts';
import type { Sign, Term, Value } from '../condition.ts';
import type { Refusals } from '../refusals.ts';

/** All a condition may need to know beyond the record it looks at. */
export interface Sight {
  readonly day: Day;
  /** The organiser's zone. */
  readonly zone: string;
  /** Who `owner:me` is. */
  readonly me?: string;
  readonly dossiers: Dossiers;
  readonly relationships: Pick<Relationships, 'of' | 'limits'>;
  /** The channels by which no message may go to a client. */
  readonly refusals: Refusals;
  /** The event a reference means; fails when it means none or several. */
  resolveEvent(ref: string): Pick<Event, 'id'>;
  /** Whether a client is in a segment; fails when there is none of that name. */
  inSegment(name: string): (client: Client) => boolean;
}

/** What is known of a field; absent or an empty list is unknown. */
export type Reading<T> = T | readonly T[] | undefined;

/** How a value is asked for: after `:`, as an end of a span, or after a sign. */
export type Asked = ':' | '..' | Sign;

export interface Mistake {
  readonly problem: ConditionProblem;
  readonly near: readonly string[];
  readonly known?: readonly string[];
}

/** How values of one kind are read from what was typed, and compared. */
export interface Kind<T> {
  readonly id: string;
  /** Takes `<`, `>` and spans. */
  readonly ordered: boolean;
  /** What is unknown then passes neither a test nor its opposite: only presence and absence find it. */
  readonly needsKnown: boolean;
  /** Values it takes, where they are fixed. */
  readonly choices?: readonly string[];
  /** What is wrong with a value as typed after a sign; null when nothing is. */
  check(text: string, asked: Asked, day: Day): Mistake | null;
  /** `:` with one value or a span. */
  is(value: Value, sight: Sight): (one: T) => boolean;
  compare(sign: Sign, text: string, sight: Sight): (one: T) => boolean;
}

export interface ConditionField<S> {
  readonly name: string;
  readonly kind: string;
  readonly ordered: boolean;
  readonly choices?: readonly string[];
  /** Collections it reads beyond the record itself. */
  readonly needs: readonly CollectionName[];
  check(text: string, asked: Asked, day: Day): Mistake | null;
  /** What is known of it, in the shape of its kind. */
  read(subject: S, sight: Sight): Reading<unknown>;
  /** The test of a term of this field, or of its opposite. */
  test(term: Term, sight: Sight, negated: boolean): (subject: S) => boolean;
}

/** A field of records `S` whose values `read` finds. */
export function field<S, T extends NonNullable<unknown> | null>(
  name: string,
  kind: Kind<T>,
  read: (subject: S, sight: Sight) => Reading<T>,
  needs: readonly CollectionName[] = [],
): ConditionField<S> {
  return {
    name,
    kind: kind.id,
    ordered: kind.ordered,
    ...(kind.choices && { choices: kind.choices }),
    needs,
    check: kind.check,
    read,
    test(term, sight, negated) {
      if (term.kind === 'has') return (subject) => isKnown(read(subject, sight)) !== negated;
      const matches =
        term.kind === 'is' ? anyOf(term.values, kind, sight) : kind.compare(term.sign, term.value, sight);
      if (!negated) return (subject) => some(read(subject, sight), matches);
      if (!kind.needsKnown) return (subject) => !some(read(subject, sight), matches);
      return (subject) => {
        const reading = read(subject, sight);
        return isKnown(reading) && !some(reading, matches);
      };
    },
  };
}

/** The same field of a record that leads to another one. */
export function lifted<S, Inner>(
  inner: ConditionField<Inner>,
  lead: (subject: S) => Inner,
  needs: readonly CollectionName[],
): ConditionField<S> {
  return {
    ...inner,
    needs: [...needs, ...inner.needs],
    read: (subject, sight) => inner.read(lead(subject), sight),
    test(term, sight, negated) {
      const test = inner.test(term, sight, negated);
      return (subject) => test(lead(subject));
    },
  };
}

function anyOf<T>(values: readonly Value[], kind: Kind<T>, sight: Sight): (one: T) => boolean {
  const tests = values.map((value) => kind.is(value, sight));
  const [first] = tests;
  return tests.length === 1 && first ? first : (one) => tests.some((test) => test(one));
}

/** A flag that is not set says no more than one that is not there. */
function isKnown<T>(reading: Reading<T>): boolean {
  return reading !== undefined && reading !== false && !(Array.isArray(reading) && reading.length === 0);
}

function some<T>(reading: Reading<T>, matches: (one: T) => boolean): boolean {
  if (reading === undefined) return false;
  if (!isList(reading)) return matches(reading);
  for (const one of reading) if (matches(one)) return true;
  return false;
}

function isList<T>(reading: T | readonly T[]): reading is readonly T[] {
  return Array.isArray(reading);
}
