/** Which saved segments ask for which others. */
import { fold } from '../../lib/text/fold.ts';
import type { Segment } from '../records/segment.ts';
import { type Term, termsOf } from './condition.ts';
import { parse } from './text/parse.ts';

type Saved = Pick<Segment, 'id' | 'name' | 'condition'>;

/** By its name or id. One whose condition cannot be read asks for nothing. */
export function asksFor({ condition }: Saved, { id, name }: Saved): boolean {
  const meant = new Set([fold(id), fold(name)]);
  try {
    for (const term of termsOf(parse(condition)))
      if (fold(term.field) === 'segment' && valuesIn(term).some((value) => meant.has(fold(value))))
        return true;
  } catch {}
  return false;
}

function valuesIn(term: Term): string[] {
  if (term.kind === 'compare') return [term.value];
  return term.kind === 'is' ? term.values.filter((value) => typeof value === 'string') : [];
}

/** The names on the way from a segment by those it asks for back to itself; null where no way leads back. */
export function circleThrough(first: Saved, all: Iterable<Saved>): readonly string[] | null {
  const others = [...all].filter(({ id }) => id !== first.id);
  const seen = new Set<Saved>();
  const wayBackFrom = (segment: Saved): readonly string[] | null => {
    if (asksFor(segment, first)) return [segment.name, first.name];
    for (const other of others) {
      if (seen.has(other) || !asksFor(segment, other)) continue;
      seen.add(other);
      const way = wayBackFrom(other);
      if (way) return [segment.name, ...way];
    }
    return null;
  };
  return wayBackFrom(first);
}
