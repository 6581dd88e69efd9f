/** A text as one word of a command line that can be typed as it is shown. */

/** Plain words stay as they are; others go in double quotes, which every shell knows. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{N}_./@:+-]+$/u.test(text) ? text : `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
}
