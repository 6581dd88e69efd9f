/** Walks over the tokens of a condition and knows how to say that something is wrong at a place. */
import { type ConditionProblem, fail, type UserError } from '../../errors.ts';
import type { Mistake } from '../fields/field.ts';
import { isKeyword, type Token, tokenise } from './tokens.ts';

/** Code units of a condition, and how deep its parentheses and negations may nest. */
const longest = 4000;
const deepest = 50;

/** What may have been meant, and by the values of which field. */
type Help = Omit<Mistake, 'problem'> & { readonly field?: string };

export interface Cursor {
  peek(): Token | undefined;
  /** The next token, when it follows the one before without a space. */
  glued(): Token | undefined;
  /** The next token when it is this word or sign, unquoted. */
  sees(text: string): Token | undefined;
  /** The next token when it can be a name or a value. */
  word(): Token | undefined;
  /** Where the token taken last ends. */
  here(): number;
  /** Steps over the next token, which must be there. */
  take(): Token;
  /** Takes a leading hyphen off the next word; false when nothing follows it closely. */
  dropHyphen(word: Token): boolean;
  /** Reads one level deeper. */
  deeper<T>(from: Token, read: () => T): T;
  wrong(at: number, problem: ConditionProblem, word?: string, help?: Help): UserError;
  /** The next token does not belong here, or the last one needs something after it. */
  unexpected(): UserError;
}

export function cursorOver(text: string): Cursor {
  let next = 0;
  let depth = 0;
  const wrong = (
    at: number,
    problem: ConditionProblem,
    word = '',
    { near, field, known }: Help = { near: [] },
  ) =>
    fail('condition.wrong', {
      text,
      at,
      problem,
      word,
      near,
      ...(field !== undefined && { field }),
      ...(known && { known }),
    });
  if (text.length > longest) throw wrong(longest, 'too-long');
  const found = tokenise(text);
  if ('unclosed' in found) throw wrong(found.unclosed, 'unclosed-quote', text.charAt(found.unclosed));
  const tokens = found;

  const cursor: Cursor = {
    peek: () => tokens[next],
    here: () => tokens[next - 1]?.end ?? 0,
    glued: () => (tokens[next]?.at === tokens[next - 1]?.end ? tokens[next] : undefined),
    sees: (sign) =>
      tokens[next]?.kind !== 'quoted' && tokens[next]?.text === sign ? tokens[next] : undefined,
    word() {
      const token = tokens[next];
      return token?.kind === 'quoted' || (token?.kind === 'word' && !isKeyword(token.text))
        ? token
        : undefined;
    },
    take() {
      const token = tokens[next];
      if (!token) throw cursor.unexpected();
      next += 1;
      return token;
    },
    dropHyphen(word) {
      if (word.text !== '-') tokens[next] = { ...word, text: word.text.slice(1), at: word.at + 1 };
      else if (tokens[next + 1]?.at === word.end) next += 1;
      else return false;
      return true;
    },
    deeper(from, read) {
      depth += 1;
      if (depth > deepest) throw wrong(from.at, 'too-deep');
      const result = read();
      depth -= 1;
      return result;
    },
    wrong,
    unexpected() {
      const token = tokens[next] ?? tokens.at(-1);
      return wrong(token?.at ?? 0, 'unexpected', token?.text ?? '');
    },
  };
  return cursor;
}
