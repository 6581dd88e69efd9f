/** Headings made unlike one another, so that each names one column, and the way back. */

/** Headings made unlike: the second `Company` is `Company#2`, the seventh column without one is `#7`. */
export function distinct(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading, at) => {
    if (heading === '') return `#${at + 1}`;
    const count = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, count);
    return count === 1 ? heading : `${heading}#${count}`;
  });
}

/** The headings as they stood in the file before `distinct`. */
export function asWritten(names: readonly string[]): string[] {
  return names.map((name, at) => {
    if (name === `#${at + 1}`) return '';
    const [, heading, count] = /^(.*)#(\d+)$/s.exec(name) ?? [];
    if (heading === undefined) return name;
    const before = names.slice(0, at).filter((one) => one === heading || isRepeated(one, heading)).length;
    return before === Number(count) - 1 && before > 0 ? heading : name;
  });
}

function isRepeated(name: string, heading: string): boolean {
  return name.startsWith(`${heading}#`) && /^\d+$/.test(name.slice(heading.length + 1));
}
