/** What people draw beside names in a chat: ticks, thumbs, and the strokes that take an entry back. */
const drawn =
  /(?:[\u221a\u2600-\u27bf\u2b50\u2b55]|[\u{1f300}-\u{1faff}])(?:[\ufe0e\ufe0f\u200d]|[\u{1f3fb}-\u{1f3ff}]|[\u2640\u2642])*/gu;
const letters = /[a-zà-ÿ\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/i;

/** A name without what is drawn beside it; whoever is called by a drawing alone keeps it. */
export function unmarked(text: string): { readonly text: string; readonly marks: string } {
  const marks = text.match(drawn) ?? [];
  // What stands behind a tick is no part of the name.
  const rest = text.replace(drawn, (_, at: number) => (letters.test(text.slice(0, at)) ? ' , ' : ' '));
  if (marks.length === 0 || !letters.test(rest)) return { text, marks: '' };
  return { text: rest, marks: marks.join(' ').replace(/[\ufe0e\ufe0f]/g, '') };
}

const twice = /^\s*~~\s*(?!~)(.*[^\s~])\s*~~\s*$/s;
/** Single ones also adorn a name of one word, and a Chinese one. */
const once = /^\s*~(?=[A-ZÀ-Þ][^~\s]* )([^~]*[^~\s])~\s*$/s;

/** Between the tildes that chats strike words out with. */
export function isStruck(entry: string): boolean {
  return twice.test(entry) || once.test(entry);
}

export function withoutStroke(entry: string): string {
  return entry.replace(twice, '$1').replace(once, '$1');
}

/** `~~5. Eve Holt~~` with its number first. */
export function numberFirst(line: string): string {
  return line.replace(/^\s*(~~?)\s*(\d{1,5}\s*[.、．)）]\s*)(.*?)\s*\1\s*$/, '$2$1$3$1');
}
