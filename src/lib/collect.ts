/** Small words for collections. */

export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What stands under a key, made where nothing does yet. */
export function heldIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}

/** Each text comes behind the one before, as of what is numbered: then no two are alike, and none need be remembered. */
export function ascends<T>(items: readonly T[], textOf: (item: T) => string): boolean {
  let before = '';
  for (const item of items) {
    const text = textOf(item);
    if (text <= before) return false;
    before = text;
  }
  return true;
}

/** The same for every order of the numbers: what is no whole one is added by size, as each order may round another way. */
export function sum(numbers: Iterable<number>): number {
  let total = 0;
  const broken: number[] = [];
  for (const number of numbers) {
    if (Number.isInteger(number)) total += number;
    else broken.push(number);
  }
  for (const number of Float64Array.from(broken).sort()) total += number;
  return total;
}

/** Orders by the first key that differs; text by code point, so that the order is the same in every locale. */
export function byKeys<T>(...keys: ((item: T) => string | number)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const x = key(a);
      const y = key(b);
      if (x < y) return -1;
      if (x > y) return 1;
    }
    return 0;
  };
}

/** Orders by id as its number counts: `C9999` before `C10000`. */
export const byId = byKeys<{ readonly id: string }>(
  ({ id }) => id.length,
  ({ id }) => id,
);
