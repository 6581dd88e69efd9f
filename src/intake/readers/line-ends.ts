/** Lines that end as an old Mac wrote them, as everybody else ends them. */

/** Replaced all at once, the millions of places of a large text would take more memory than there is. */
const piece = 1 << 20;

/** The text itself where its first line does not end as an old Mac's does. */
export function withLineFeeds(text: string): string {
  if (!endsAsOnMac(text)) return text;
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += piece)
    pieces.push(
      text
        .slice(at, at + piece)
        .split('\r')
        .join('\n'),
    );
  return pieces.join('');
}

/** Between quotes a line may end in another way, for that is a line of somebody's own. */
function endsAsOnMac(text: string): boolean {
  if (!text.includes('\r') || text.includes('\r\n')) return false;
  if (!text.includes('\n')) return true;
  let isQuoted = false;
  for (let at = 0; at < Math.min(text.length, piece); at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === '\n') return false;
    else if (!isQuoted && letter === '\r') return true;
  }
  return false;
}
