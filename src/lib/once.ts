/** A value that is worked out when it is first asked for, and then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Of things looked at one after the other, each several times: what was worked out of the last one is kept. */
export function keepingLast<T, V>(make: (of: T) => V): (of: T) => V {
  let last: { readonly of: T; readonly value: V } | null = null;
  return (of) => {
    if (last === null || last.of !== of) last = { of, value: make(of) };
    return last.value;
  };
}

/** What was worked out of a thing is kept for as long as that is. */
export function keptFor<T extends object, V>(make: (of: T) => V): (of: T) => V {
  const kept = new WeakMap<T, { readonly value: V }>();
  return (of) => {
    const known = kept.get(of) ?? { value: make(of) };
    kept.set(of, known);
    return known.value;
  };
}
