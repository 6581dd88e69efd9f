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
