/** Seeded random numbers, so that a roster can be drawn again from its number. */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  readonly number: (below: number) => number;
  readonly isOneIn: (many: number) => boolean;
  readonly oneOf: <T>(...all: readonly T[]) => T;
  /** The value once in so many times, else nothing at all. */
  readonly maybe: <T>(many: number, value: () => T) => T | undefined;
}

/** Mulberry32, whose states are spread by its own mixing. */
export function chance(...seeds: readonly number[]): Chance {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) >>> 0, 1);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number) => Math.floor(next() * below);
  const isOneIn = (many: number) => number(many) === 0;
  return {
    number,
    isOneIn,
    oneOf: <T>(...all: readonly T[]) => all[number(all.length)] as T,
    maybe: (many, value) => (isOneIn(many) ? value() : undefined),
  };
}

/** The list in another order. */
export function shuffled<T>(all: readonly T[], { number }: Chance): T[] {
  const rest = [...all];
  return all.flatMap(() => rest.splice(number(rest.length), 1));
}
