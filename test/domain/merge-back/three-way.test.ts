import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ThreeWay, threeWay, threeWayConsent } from '../../../src/domain/change/three-way.ts';
import type { Consent } from '../../../src/domain/records/field.ts';

const list = fc.uniqueArray(fc.constantFrom('vip', 'press', 'speaker', 'late'), { maxLength: 4 });
const text = fc.constantFrom(undefined, '', 'Berlin', 'Lisbon', '上海');
/** Of one field: texts or lists, never one of each. */
const sides = fc.oneof(fc.tuple(text, text, text), fc.tuple(list, list, list));

function outcomeOf(merged: ThreeWay, ours: unknown): unknown {
  return merged.outcome === 'taken' ? merged.value : ours;
}
const blankAsNothing = (value: unknown) => (value === '' ? undefined : value);

describe('three ways', () => {
  test('a copy in which nothing was changed changes nothing', () => {
    fc.assert(
      fc.property(sides, ([base, , ours]) => {
        expect(threeWay({ value: base }, base, ours)).toEqual({ outcome: 'same' });
      }),
    );
  });

  test('where we changed nothing, the copy is what comes out', () => {
    fc.assert(
      fc.property(sides, ([base, theirs]) => {
        const merged = outcomeOf(threeWay({ value: base }, theirs, base), base);
        expect(blankAsNothing(merged)).toEqual(blankAsNothing(theirs));
      }),
    );
  });

  test('the same copy twice is the same copy once', () => {
    fc.assert(
      fc.property(sides, ([base, theirs, ours]) => {
        const once = outcomeOf(threeWay({ value: base }, theirs, ours), ours);
        expect(outcomeOf(threeWay({ value: base }, theirs, once), once)).toEqual(once);
      }),
    );
  });

  test('of two texts that both changed neither is taken', () => {
    expect(threeWay({ value: 'Berlin' }, 'Lisbon', 'Paris')).toEqual({ outcome: 'both' });
    expect(threeWay({ value: 'Berlin' }, undefined, 'Paris')).toEqual({ outcome: 'both' });
    expect(threeWay({ value: undefined }, 'Lisbon', 'Paris')).toEqual({ outcome: 'both' });
  });

  test('of a list each side keeps what it put in and takes out what it took out', () => {
    const merged = threeWay({ value: ['vip', 'late'] }, ['vip', 'press'], ['late', 'vip', 'speaker']);
    expect(merged).toEqual({ outcome: 'taken', value: ['vip', 'speaker', 'press'] });
    expect(threeWay({ value: ['vip'] }, undefined, ['vip', 'press'])).toEqual({
      outcome: 'taken',
      value: ['press'],
    });
  });

  test('an address that bounced since is still that address', () => {
    const ann = { value: 'ann@example.com', valid: true, bounced: false };
    const bo = { value: 'bo@example.com', valid: true, bounced: false };
    const bounced = { ...ann, bounced: true };
    expect(threeWay({ value: [ann] }, [ann, bo], [bounced])).toEqual({
      outcome: 'taken',
      value: [bounced, bo],
    });
  });

  test('where nobody knows the base, blanks are filled, lists grow, and everything else is in doubt', () => {
    expect(threeWay(null, 'Lisbon', undefined)).toEqual({ outcome: 'taken', value: 'Lisbon' });
    expect(threeWay(null, undefined, 'Berlin')).toEqual({ outcome: 'same' });
    expect(threeWay(null, 'Lisbon', 'Berlin')).toEqual({ outcome: 'both' });
    expect(threeWay(null, ['press'], ['vip'])).toEqual({ outcome: 'taken', value: ['vip', 'press'] });
    expect(threeWay(null, [], ['vip'])).toEqual({ outcome: 'same' });
  });
});

describe('three ways of a consent', () => {
  const yes: Consent = { state: 'yes' };
  const no: Consent = { state: 'no' };
  const consent = fc.constantFrom<Consent | undefined>(undefined, yes, no);
  const base = fc.option(
    consent.map((value) => ({ value })),
    { nil: null },
  );

  test('a no never becomes anything else', () => {
    fc.assert(
      fc.property(base, consent, (was, theirs) => {
        expect(['same', 'stands']).toContain(threeWayConsent(was, theirs, no).outcome);
      }),
    );
  });

  test('a no of the copy is always taken where it is news', () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, yes), fc.constantFrom(undefined, yes), (was, ours) => {
        expect(threeWayConsent({ value: was }, no, ours)).toEqual({ outcome: 'taken', value: no });
      }),
    );
  });

  test('a yes is taken where nobody said anything since', () => {
    expect(threeWayConsent({ value: undefined }, yes, undefined)).toEqual({ outcome: 'taken', value: yes });
    expect(threeWayConsent({ value: yes }, undefined, yes)).toEqual({ outcome: 'taken', value: undefined });
    expect(threeWayConsent({ value: no }, yes, no)).toEqual({ outcome: 'stands' });
  });
});
