/** The words and signs of a condition, with the place of each; full-width signs stand for their half-width ones. */

export interface Token {
  readonly kind: 'word' | 'quoted' | 'sign' | '(' | ')' | ',';
  /** A word or sign in half-width signs; what stands between quotes as it is. */
  readonly text: string;
  /** Offset of its first code unit, and of the one after its last. */
  readonly at: number;
  readonly end: number;
}

const halves: Readonly<Record<string, string>> = {
  '：': ':',
  '（': '(',
  '）': ')',
  '，': ',',
  '、': ',',
  '＜': '<',
  '＝': '=',
  '＞': '>',
  '－': '-',
  '．': '.',
  '＊': '*',
  '＂': '"',
};
const full = new RegExp(`[${Object.keys(halves).join('')}]`, 'g');
/** What ends a word, and what a word cannot hold unquoted. */
const special = /[\s"“”():<>=≥≤,]/;
const closing: Readonly<Record<string, string>> = { '"': '"＂', '“': '“”', '”': '“”' };
/** Signs that people type who know them from elsewhere. */
const asMeant: Readonly<Record<string, string>> = { '=>': '>=', '=<': '<=', '==': '=' };
const keywords = new Set(['AND', 'OR', 'NOT']);

export function isKeyword(word: string): boolean {
  return keywords.has(word);
}

/** Whether a text reads back as one and the same word when it is written without quotes. */
export function isWord(text: string): boolean {
  return text !== '' && !special.test(text) && text.search(full) < 0 && !isKeyword(text);
}

export function quoted(text: string): string {
  return `"${text.replace(/["\\＂]/g, '\\$&')}"`;
}

/** The tokens of `text`, or the offset of the quote that is never closed. */
export function tokenise(text: string): Token[] | { readonly unclosed: number } {
  const half = text.replace(full, (sign) => halves[sign] ?? sign);
  const tokens: Token[] = [];
  let at = 0;
  while (at < half.length) {
    const sign = half.charAt(at);
    if (/\s/.test(sign)) {
      at += 1;
      continue;
    }
    const token = closing[sign] === undefined ? bare(half, at) : between(text, at, closing[sign]);
    if (token === null) return { unclosed: at };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function bare(half: string, at: number): Token {
  const sign = half.charAt(at);
  if (sign === '(' || sign === ')' || sign === ',') return { kind: sign, text: sign, at, end: at + 1 };
  const doubled = sign === '=' ? asMeant[half.slice(at, at + 2)] : undefined;
  if (doubled !== undefined) return { kind: 'sign', text: doubled, at, end: at + 2 };
  if (sign === ':' || sign === '=') return { kind: 'sign', text: sign, at, end: at + 1 };
  if (sign === '≥' || sign === '≤')
    return { kind: 'sign', text: sign === '≥' ? '>=' : '<=', at, end: at + 1 };
  if (sign === '<' || sign === '>') {
    const text = half.charAt(at + 1) === '=' ? `${sign}=` : sign;
    return { kind: 'sign', text, at, end: at + text.length };
  }
  let end = at;
  while (end < half.length && !special.test(half.charAt(end))) end += 1;
  return { kind: 'word', text: half.slice(at, end), at, end };
}

/** The text between two quotes; a backslash takes a quote or a backslash as it is. */
function between(text: string, at: number, closers: string): Token | null {
  let inside = '';
  for (let i = at + 1; i < text.length; i++) {
    const sign = text.charAt(i);
    if (closers.includes(sign)) return { kind: 'quoted', text: inside, at, end: i + 1 };
    const escaped = sign === '\\' ? text.charAt(i + 1) : '';
    if (escaped !== '' && '"\\＂“”'.includes(escaped)) i += 1;
    inside += escaped !== '' && '"\\＂“”'.includes(escaped) ? escaped : sign;
  }
  return null;
}
