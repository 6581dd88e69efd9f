/** How what a client needs changed from one edition to the next. */
import { fold } from '../../lib/text/fold.ts';
import type { Named } from '../errors.ts';
import type { EditionPart } from './editions.ts';

export interface NeedsChange {
  readonly event: Named;
  readonly before: Named;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Between the two latest editions of one series that know of any need: where none is noted, nobody may have asked. Null where there are no two. */
export function needsChange(
  editions: readonly EditionPart[],
  isOfSeries: (event: string) => boolean,
): NeedsChange | null {
  const [latest, before] = editions.filter(({ event, needs }) => isOfSeries(event.id) && needs.length > 0);
  if (latest === undefined || before === undefined) return null;
  return {
    event: { id: latest.event.id, name: latest.event.name },
    before: { id: before.event.id, name: before.event.name },
    added: without(latest.needs, before.needs),
    gone: without(before.needs, latest.needs),
  };
}

function without(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(fold));
  return some.filter((one) => !known.has(fold(one)));
}
