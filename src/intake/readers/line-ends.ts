/** Lines that end as an old Mac wrote them, as everybody else ends them. */

/** Replaced all at once, the millions of places of a large text would take more memory than there is. */
const PIECE = 1 << 20;

/** The text itself where any line ends in `\n`. */
export function withLineFeeds(text: string): string {
  if (text.includes('\n') || !text.includes('\r')) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE)
    pieces.push(
      text
        .slice(at, at + PIECE)
        .split('\r')
        .join('\n'),
    );
  return pieces.join('');
}
