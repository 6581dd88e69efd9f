/** Plain data: what is an object, equality by value, what counts as saying nothing, and covering a part. */

/** Equal by value; keys whose value is undefined count as absent, key order does not matter. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => same(item, b[i]));
  const x = a as Record<string, unknown>;
  const y = b as Record<string, unknown>;
  for (const key of Object.keys(x)) if (!same(x[key], y[key])) return false;
  for (const key of Object.keys(y)) if (!Object.hasOwn(x, key) && y[key] !== undefined) return false;
  return true;
}

/** Neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for what a record leaves out: nothing, empty text, an empty list, an empty object. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  for (const key in value) if (Object.hasOwn(value, key)) return false;
  return true;
}

/** The value with whatever stands under `key`, however deep, as `cover`. */
export function covered(value: unknown, key: string, cover: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => covered(item, key, cover));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? cover : covered(inner, key, cover)]),
  );
}
