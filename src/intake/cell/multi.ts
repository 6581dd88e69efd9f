/** Several options in one cell, as form tools join them. */

/** Nothing else stands between two options. */
const closing = ['┋', ';'] as const;
/** May stand inside an option, too: the likelier joints come first. */
const loose = ['\n', '; ', ' | ', ', ', ' / ', '、', '，', '|', '；', ','] as const;

/** What joins the options of a column; null where each cell is one. */
export type Joint = (typeof closing)[number] | (typeof loose)[number] | null;

export interface Options {
  readonly joint: Joint;
  /** In the order met. */
  readonly options: readonly string[];
  split(text: string): string[];
}

const mostOptions = 30;
const longestOption = 80;

/** `texts`: the cells of one column that are not blank, repeats included. Null where they are no choice of options. */
export function optionsOf(texts: readonly string[]): Options | null {
  const distinct = [...new Set(texts)];
  if (distinct.some((text) => text.includes('┋'))) return joinedBy('┋', distinct);
  const closed = distinct.filter((text) => text.endsWith(';')).length;
  if (closed > 0 && closed * 2 > distinct.length) return joinedBy(';', distinct);
  for (const joint of loose) {
    const options = joinedLoosely(joint, texts, distinct);
    if (options) return options;
  }
  return singleChoice(texts, distinct);
}

function joinedBy(joint: (typeof closing)[number], distinct: readonly string[]): Options {
  const split = (text: string) =>
    unique(
      text
        .split(joint)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    );
  const options = unique(distinct.flatMap(split).filter((option) => !typedIn.test(option)));
  return { joint, options, split: (text) => split(text).map(ownWords) };
}

/** What a person typed beside “other”: `其他〖智能家居〗`. */
const typedIn = /〖([^〖〗]*)〗/;

function ownWords(option: string): string {
  return option.replace(typedIn, (_, words: string) => (words === '' ? '' : `: ${words}`));
}

/** What stands alone in some cell is an option, and what is left between known ones is another. */
function joinedLoosely(
  joint: (typeof loose)[number],
  texts: readonly string[],
  distinct: readonly string[],
): Options | null {
  const long = distinct.filter((text) => text.includes(joint));
  if (long.length === 0 || distinct.some((text) => text.length > 1000)) return null;
  const known = new Set(distinct.filter((text) => !text.includes(joint)));
  for (const text of [...long].sort((a, b) => a.length - b.length)) {
    for (const option of segmentsOf(text, known, joint)) known.add(option);
    if (known.size > mostOptions) return null;
  }
  const split = (text: string) => unique(segmentsOf(text, known, joint));
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const option of split(text)) counts.set(option, (counts.get(option) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const joined = long.some((text) => split(text).length > 1);
  const recur =
    counts.size * 2 <= total && [...counts.keys()].every((option) => option.length <= longestOption);
  return joined && recur ? { joint, options: [...counts.keys()], split } : null;
}

/** The longest known options from left to right; the words between two of them together are one. */
function segmentsOf(text: string, known: ReadonlySet<string>, joint: string): string[] {
  const words = text.split(joint);
  const segments: string[] = [];
  let rest: string[] = [];
  const close = () => {
    if (rest.length > 0) segments.push(rest.join(joint));
    rest = [];
  };
  for (let at = 0; at < words.length; ) {
    let end = Math.min(words.length, at + 8);
    while (end > at && !known.has(words.slice(at, end).join(joint))) end--;
    if (end === at) rest.push(words[at++] ?? '');
    else {
      close();
      segments.push(words.slice(at, end).join(joint));
      at = end;
    }
  }
  close();
  return segments.map((segment) => segment.trim()).filter((segment) => segment !== '');
}

/** Few answers given by many are options; words of one's own are not. */
function singleChoice(texts: readonly string[], distinct: readonly string[]): Options | null {
  const few = texts.length >= 4 && distinct.length <= 12 && distinct.length * 2 <= texts.length;
  if (!few || distinct.some((text) => text.length > longestOption)) return null;
  return { joint: null, options: distinct.map(ownWords), split: (text) => [ownWords(text)] };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
