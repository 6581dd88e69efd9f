/** Three ways one value may have gone: as it was, what somebody made of it in a copy, and what we made of it since. */
import { isBlank, same } from '../../lib/plain.ts';
import type { Consent, Email, Phone } from '../records/field.ts';

/**
 * What becomes of the value. `same`: the copy changed nothing, or what we have already. `taken`: only the copy changed it, or of a list
 * both did and it is put together. `both`: each made something else of it. `stands`: a no that a copy cannot make a yes.
 */
export type ThreeWay =
  | { readonly outcome: 'same' | 'both' | 'stands' }
  | { readonly outcome: 'taken'; readonly value: unknown };

const asItIs: ThreeWay = { outcome: 'same' };

/** Undefined is blank. With `base` null nobody knows what the copy was made of: then it fills what is blank and blanks nothing. */
export function threeWay(base: { readonly value: unknown } | null, theirs: unknown, ours: unknown): ThreeWay {
  if (alike(theirs, ours)) return asItIs;
  const was = base?.value;
  if (base === null ? isBlank(theirs) : alike(theirs, was)) return asItIs;
  if (base === null ? isBlank(ours) : alike(ours, was)) return { outcome: 'taken', value: theirs };
  if (!(Array.isArray(ours) || isBlank(ours)) || !(Array.isArray(theirs) || isBlank(theirs)))
    return { outcome: 'both' };
  if (![was, theirs, ours].some(Array.isArray)) return { outcome: 'both' };
  const list = together(listOf(was), listOf(theirs), listOf(ours));
  return alike(list, ours) ? asItIs : { outcome: 'taken', value: list };
}

/** The same for the consent to one channel: it is taken back more easily than given. */
export function threeWayConsent(
  base: { readonly value: Consent | undefined } | null,
  theirs: Consent | undefined,
  ours: Consent | undefined,
): ThreeWay {
  const isChanged = base === null ? theirs !== undefined : theirs?.state !== base.value?.state;
  if (!isChanged || theirs?.state === ours?.state) return asItIs;
  if (theirs?.state === 'no') return { outcome: 'taken', value: theirs };
  if (ours?.state === 'no') return { outcome: 'stands' };
  const isOursAsItWas = base === null ? ours === undefined : ours?.state === base.value?.state;
  return isOursAsItWas ? { outcome: 'taken', value: theirs } : { outcome: 'both' };
}

/** Equal by value; what says nothing is alike, however it says it. */
function alike(a: unknown, b: unknown): boolean {
  return same(a, b) || (isBlank(a) && isBlank(b));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Ours without what they took out, then what they put in. */
function together(was: readonly unknown[], theirs: readonly unknown[], ours: readonly unknown[]): unknown[] {
  const wasThere = new Set(was.map(keyOf));
  const isTheirs = new Set(theirs.map(keyOf));
  const isOurs = new Set(ours.map(keyOf));
  return [
    ...ours.filter((item) => isTheirs.has(keyOf(item)) || !wasThere.has(keyOf(item))),
    ...theirs.filter((item) => !wasThere.has(keyOf(item)) && !isOurs.has(keyOf(item))),
  ];
}

/** What an item of a list is known by: an address or a number may have bounced meanwhile, and is the same one. */
function keyOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { value, typed } = item as Partial<Email & Phone>;
  return value ?? typed ?? JSON.stringify(item);
}
