/** Groups rows that are alike in several columns, so that what follows from those columns is computed once per group. */

/** What rows are parted by: of each row a number below `count`, looked up in `codes` where those are given. */
export interface Trait {
  readonly which: ArrayLike<number>;
  readonly codes?: ArrayLike<number>;
  readonly count: number;
}

export interface Classes {
  /** Of each row, in the order given, its class. */
  readonly of: Uint32Array;
  /** Of each class how many rows there are, and the first of them. */
  readonly sizes: Uint32Array;
  readonly firsts: Uint32Array;
}

/** Up to so many combinations are looked up in a table. */
const tableSize = 1 << 16;

export function classesOf(rows: Uint32Array, traits: readonly Trait[]): Classes {
  const of = new Uint32Array(rows.length);
  let classes = Math.min(1, rows.length);
  for (const trait of traits) if (trait.count > 1) classes = parted(of, rows, classes, trait);
  const sizes = new Uint32Array(classes);
  const firsts = new Uint32Array(classes);
  for (let at = rows.length - 1; at >= 0; at--) {
    const one = of[at] ?? 0;
    sizes[one] = (sizes[one] ?? 0) + 1;
    firsts[one] = rows[at] ?? 0;
  }
  return { of, sizes, firsts };
}

/** Parts each class by one more trait, and answers how many there are then. */
function parted(of: Uint32Array, rows: Uint32Array, classes: number, trait: Trait): number {
  const { which, codes, count } = trait;
  const table = classes * count <= tableSize ? new Uint32Array(classes * count) : null;
  const known = new Map<number, number>();
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    const value = which[rows[at] ?? 0] ?? 0;
    const key = (of[at] ?? 0) * count + (codes === undefined ? value : (codes[value] ?? 0));
    let place = table === null ? known.get(key) : table[key];
    if (!place) {
      place = ++next;
      if (table === null) known.set(key, place);
      else table[key] = place;
    }
    of[at] = place - 1;
  }
  return next;
}

/** Of each value a number, the same for those of which `keyOf` says the same; 0 is none. */
export function coded<T>(
  { values, which }: { readonly values: readonly (T | undefined)[]; readonly which: ArrayLike<number> },
  keyOf: (value: T) => unknown,
): Trait {
  const numbers = new Map<unknown, number>();
  const codes = new Uint32Array(values.length);
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    const key = keyOf(value);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(key, number);
    }
    codes[at] = number;
  }
  return { which, codes, count: numbers.size + 1 };
}
