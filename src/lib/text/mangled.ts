/** Whether a text says another but for letters an encoding had no place for: `??` for 王芳, `Zo?` for Zoë. */

/** A full stop or comma of Chinese may also have become the Latin one. */
export function isMangled(text: string, written: string): boolean {
  if (!/[?\ufffd]/.test(text) || text === written) return false;
  const pattern = Array.from(written, (letter) => {
    const itself = literal(letter);
    if (/^[\0-\x7f]$/.test(letter)) return itself;
    return `(?:${itself}|${literal(letter.normalize('NFKC'))}|[?\ufffd]{1,${letter.length}})`;
  });
  return new RegExp(`^${pattern.join('')}$`, 'u').test(text);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
