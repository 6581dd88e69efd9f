/** Several words in one cell. */

/** Longer cells are no lists. */
const longest = 2000;
const marks = /[;,；，、|┋\n]| ?::: ?/;

/** The words of a cell, without quotes, leading stars and repeats: `* VIP ::: press`, `"VIP","Blog"`, `照明┋家居`. */
export function wordsIn(text: string): string[] {
  const words = text
    .slice(0, longest)
    .split(marks)
    .map((word) => word.replace(/^[\s"“*]+|[\s"”]+$/g, ''));
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Sentences may hold commas: only what never stands inside one parts them. */
export function sentencesIn(text: string): string[] {
  const parts = text.split(/[┋\n；;]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
