/** Where a value stands in a JSON text. */

const tokenPattern = /\s+|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/y;

/** The line, 1 for the first, of what `path` leads to; of the last thing on the way there where it leads to nothing. The text is sound. */
export function lineOfValue(text: string, path: readonly (string | number)[]): number {
  let at = 0;
  const next = (): string => {
    for (;;) {
      tokenPattern.lastIndex = at;
      const token = tokenPattern.exec(text)?.[0] ?? '';
      if (token !== '' && token.trim() === '') at += token.length;
      else return token;
    }
  };
  const take = (): string => {
    const token = next();
    at += token.length;
    return token;
  };
  const skip = (): void => {
    let depth = 0;
    do {
      const token = take();
      if (token === '') return;
      if (token === '{' || token === '[') depth++;
      if (token === '}' || token === ']') depth--;
    } while (depth > 0);
  };
  const enter = (step: string | number): boolean => {
    const opener = next();
    if (opener !== (typeof step === 'string' ? '{' : '[')) return false;
    take();
    for (let i = 0; next() !== '}' && next() !== ']' && next() !== ''; i++) {
      const key = opener === '{' ? (JSON.parse(take()) as string) : i;
      if (opener === '{') take();
      if (key === step) return next() !== '';
      skip();
      if (next() === ',') take();
    }
    return false;
  };
  let found = 0;
  for (const step of path) {
    const isThere = enter(step);
    if (!isThere) break;
    found = at;
  }
  return text.slice(0, path.length === 0 ? 0 : found).split('\n').length;
}
