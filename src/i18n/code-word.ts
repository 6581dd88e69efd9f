/** The word for a code that comes with a field; one that somebody listed is its own word. */
export function codeWord(code: string, words: Readonly<Record<string, string>>): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
