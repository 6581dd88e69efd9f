/** Where a text stops being the JSON of a roster: for the message after the parser has refused it. */
import { isUtf8 } from 'node:buffer';
import { fail, type RosterDamage } from '../../domain/errors.ts';
import { lineAt } from '../../lib/text/line-at.ts';

export interface JsonFlaw {
  readonly kind: RosterDamage;
  /** 1 for the first line. */
  readonly line: number;
}

const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.source;
const plain = /[^"\\\u0000-\u001f]*/.source;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.source;
const tokenPattern = new RegExp(
  `\\s+|"${plain}(?:${escaped}${plain})*"|${number}|true|false|null|[{}[\\],:]`,
  'y',
);

function kindAt(text: string, at: number): RosterDamage {
  if (text.trim() === '') return 'empty';
  if (text[at] === '\u0000') return 'nul-bytes';
  if (/^(<<<<<<<|=======|>>>>>>>)/.test(text.slice(at, at + 7))) return 'conflict-marks';
  return at >= text.length || isUnclosed(text, at) ? 'cut-off' : 'not-json';
}

/** A string that runs into the end of the file, or into zeros. */
function isUnclosed(text: string, at: number): boolean {
  if (text[at] !== '"') return false;
  const newline = text.indexOf('\n', at);
  return newline < 0 || text.slice(at, newline).includes('\u0000');
}

/** What may come next: a value, a key, a colon, or a comma and the closing bracket. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The first place where `text` is not JSON, or holds a key of its outermost object twice; null when it is sound. */
export function findFlaw(text: string): JsonFlaw | null {
  const open: ('{' | '[')[] = [];
  const keys = new Set<string>();
  let expected: Expected = 'value';
  let at = 0;
  const flaw = (kind = kindAt(text, at)): JsonFlaw => ({ kind, line: lineAt(text, at) });
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');

  while (at < text.length) {
    tokenPattern.lastIndex = at;
    const token = tokenPattern.exec(text)?.[0];
    if (token === undefined) return flaw();
    const first = token[0] ?? '';
    if (/\s/.test(first)) {
      at += token.length;
      continue;
    }
    if (first === '}' || first === ']') {
      const opener = open.at(-1);
      const mayEnd =
        expected === 'comma-or-end' || expected === (first === '}' ? 'key-or-end' : 'value-or-end');
      if (!mayEnd || opener !== (first === '}' ? '{' : '[')) return flaw();
      open.pop();
      expected = closed();
    } else if (first === ',') {
      if (expected !== 'comma-or-end') return flaw();
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (first === ':') {
      if (expected !== 'colon') return flaw();
      expected = 'value';
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (first !== '"') return flaw();
      if (open.length === 1 && keys.has(token)) return flaw('doubled-key');
      if (open.length === 1) keys.add(token);
      expected = 'colon';
    } else if (expected !== 'value' && expected !== 'value-or-end') return flaw();
    else if (first === '{' || first === '[') {
      open.push(first);
      expected = first === '{' ? 'key-or-end' : 'value-or-end';
    } else expected = closed();
    at += token.length;
  }
  return expected === 'nothing' ? null : flaw();
}

/** The error that says where a file is damaged, for one the parser has refused. */
export function damageOf(bytes: Buffer | undefined, path: string): Error {
  const text = bytes?.toString() ?? '';
  if (bytes && !isUtf8(bytes)) {
    // Where the bytes are wrong, decoding has put a replacement sign.
    return fail('roster.damaged', { path, where: 'not-utf8', line: lineAt(text, text.indexOf('\ufffd')) });
  }
  const flaw = bytes && findFlaw(text);
  return fail('roster.damaged', { path, where: flaw?.kind ?? 'not-json', line: flaw?.line ?? null });
}
