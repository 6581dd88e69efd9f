/** Few different words stand in many cells: what was made of one is remembered. */

const most = 2000;

export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const value = read(text);
    if (known.size < most && text.length <= 80) known.set(text, value);
    return value;
  };
}
