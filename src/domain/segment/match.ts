/** Compiles a condition into a test of records, resolving every name in it once. */

import { fold } from '../../lib/text/fold.ts';
import type { Day } from '../../lib/time/day.ts';
import type { Dossiers } from '../dossier.ts';
import { fail } from '../errors.ts';
import type { Client } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { Relationships } from '../relationship/relationship.ts';
import { type CollectionName, collectionNames } from '../roster.ts';
import { type Condition, type Term, termsOf } from './condition.ts';
import type { Reading, Sight } from './fields/field.ts';
import { partOfText } from './fields/kinds.ts';
import { clientLanguage } from './language/client-language.ts';
import { fieldNamed, type Language, mustKnow } from './language/language.ts';
import { type Refusals, refusalsAmong } from './refusals.ts';

/** What the surroundings of a condition must know. */
export interface MatchContext {
  readonly day: Day;
  /** The organiser's zone. */
  readonly zone: string;
  /** Who `owner:me` is. */
  readonly me?: string;
  readonly dossiers: Dossiers;
  readonly relationships: Pick<Relationships, 'of' | 'limits'>;
  /** Without it nobody is known besides the client that is looked at. */
  readonly refusals?: Refusals;
  /** The event a typed reference means; fails when it means none or several. */
  resolveEvent(ref: string): Pick<Event, 'id'>;
  /** The condition of a segment, checked; fails when there is none of that name. */
  conditionOf(segment: string): Condition;
}

type Test<S> = (subject: S) => boolean;

/** The test of a condition. Fails like the context's look-ups, and with `segment.circular` where segments need each other. */
export function compile<S>(condition: Condition, language: Language<S>, context: MatchContext): Test<S> {
  return build(condition, language, sightOf(context));
}

/**
 * The collections a condition reads. Without `conditionOf` (before the saved segments are read) a segment inside it may
 * need them all.
 */
export function needs<S>(
  condition: Condition,
  language: Language<S>,
  conditionOf?: (segment: string) => Condition,
): CollectionName[] {
  const found = new Set(language.needs);
  const seen = new Set<string>();
  const visit = <T>(part: Condition, of: Language<T>): void => {
    for (const term of termsOf(part)) {
      const field = fieldNamed(of, term.field);
      for (const name of field?.needs ?? []) found.add(name);
      if (field?.kind !== 'segment' || term.kind === 'has') continue;
      found.add('segments');
      for (const name of segmentNames(term)) {
        if (seen.has(fold(name))) continue;
        seen.add(fold(name));
        if (conditionOf) visit(conditionOf(name), clientLanguage);
        else for (const any of collectionNames) found.add(any);
      }
    }
  };
  visit(condition, language);
  return collectionNames.filter((name) => found.has(name));
}

function segmentNames(
  term: Exclude<ReturnType<typeof termsOf> extends Generator<infer T> ? T : never, { kind: 'has' }>,
): string[] {
  if (term.kind === 'compare') return [term.value];
  return term.values.filter((value) => typeof value === 'string');
}

/** What is known of a subject of the field a term names. */
export function readTerm<S>(
  { field }: Term,
  language: Language<S>,
  context: MatchContext,
  subject: S,
): Reading<unknown> {
  return mustKnow(language, field).read(subject, sightOf(context));
}

/** The context with segments that are compiled once and may not need themselves. */
function sightOf(context: MatchContext): Sight {
  const compiled = new Map<string, Test<Client>>();
  const open: string[] = [];
  const sight: Sight = {
    ...context,
    refusals: context.refusals ?? refusalsAmong(() => []),
    inSegment(name) {
      const key = fold(name);
      const known = compiled.get(key);
      if (known) return known;
      if (open.includes(key))
        throw fail('segment.circular', { path: [...open.slice(open.indexOf(key)), key] });
      open.push(key);
      const test = build(context.conditionOf(name), clientLanguage, sight);
      open.pop();
      compiled.set(key, test);
      return test;
    },
  };
  return sight;
}

/** A negation is carried down to the terms, which know what to do with what is unknown. */
function build<S>(condition: Condition, language: Language<S>, sight: Sight, negated = false): Test<S> {
  switch (condition.kind) {
    case 'not':
      return build(condition.of, language, sight, !negated);
    case 'all':
    case 'any': {
      const tests = cheapestFirst(condition.of, language).map((part) =>
        build(part, language, sight, negated),
      );
      return (condition.kind === 'all') === negated ? oneOf(tests) : allOf(tests);
    }
    case 'text': {
      const matches = partOfText(condition.text);
      return (subject) => language.texts(subject).some(matches) !== negated;
    }
    default:
      return mustKnow(language, condition.field).test(condition, sight, negated);
  }
}

function allOf<S>(tests: readonly Test<S>[]): Test<S> {
  return (subject) => {
    for (const test of tests) if (!test(subject)) return false;
    return true;
  };
}

function oneOf<S>(tests: readonly Test<S>[]): Test<S> {
  return (subject) => {
    for (const test of tests) if (test(subject)) return true;
    return false;
  };
}

/** What the record itself answers comes before what dossiers are joined for, and that before a search through all texts. */
function cheapestFirst<S>(parts: readonly Condition[], language: Language<S>): Condition[] {
  const cost = (part: Condition): number => {
    if (part.kind === 'text') return 2;
    if (part.kind === 'all' || part.kind === 'any') return Math.max(0, ...part.of.map(cost));
    if (part.kind === 'not') return cost(part.of);
    return (fieldNamed(language, part.field)?.needs.length ?? 0) > 0 ? 1 : 0;
  };
  return parts
    .map((part) => ({ part, cost: cost(part) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ part }) => part);
}
