/** Few different words stand in many cells: what was made of one is remembered. */

/** Texts remembered at most, and the longest of them. */
const most = 2000;
const longest = 80;
/** So many more texts must be new than were met before, until nothing is looked up any more. */
const patience = 1000;

/** `read`, asked once for each different text; in a column of names or numbers, where hardly any comes twice, asked every time. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let left = patience;
  return (text) => {
    if (left <= 0 || text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) {
      left++;
      return before as T;
    }
    const value = read(text);
    if (known.size < most) known.set(text, value);
    left--;
    return value;
  };
}
