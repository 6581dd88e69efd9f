/** Reads the text of a condition into a tree, or says where and why it cannot be read. */
import { all, any, type Condition, everything, not } from '../condition.ts';
import { type Cursor, cursorOver } from './cursor.ts';
import { type Check, members, namedTerm } from './terms.ts';

/** What may stand where one thing is asked for: a term of the condition, or a value of `field:(...)`. */
type Primary = (cursor: Cursor) => Condition;

/**
 * The tree of a condition: a space is AND and binds tighter than OR; `-` and NOT negate; nothing typed is everybody. Fails
 * with `condition.wrong`, `at` being the offset in code units.
 */
export function parse(text: string, check: Check = () => null): Condition {
  const cursor = cursorOver(text);
  if (!cursor.peek()) return everything;

  const term: Primary = () => {
    if (cursor.sees('(')) return group(cursor, term);
    const named = namedTerm(cursor);
    if ('kind' in named) return named;
    if (named.sign.text !== ':' || !cursor.sees('(')) return members(cursor, named, check);
    const value: Primary = () => (cursor.sees('(') ? group(cursor, value) : members(cursor, named, check));
    return group(cursor, value);
  };

  const tree = anyOf(cursor, term);
  if (cursor.peek()) throw cursor.unexpected();
  return tree;
}

function anyOf(cursor: Cursor, primary: Primary): Condition {
  const parts = [allOf(cursor, primary)];
  while (cursor.sees('OR')) {
    cursor.take();
    parts.push(allOf(cursor, primary));
  }
  return any(parts);
}

function allOf(cursor: Cursor, primary: Primary): Condition {
  const parts = [negated(cursor, primary)];
  while (cursor.peek() && !cursor.sees(')') && !cursor.sees('OR')) {
    if (cursor.sees('AND')) cursor.take();
    parts.push(negated(cursor, primary));
  }
  return all(parts);
}

function negated(cursor: Cursor, primary: Primary): Condition {
  const token = cursor.peek();
  if (token?.kind !== 'word') return primary(cursor);
  if (token.text === 'NOT') cursor.take();
  else if (!token.text.startsWith('-')) return primary(cursor);
  else if (!cursor.dropHyphen(token)) throw cursor.wrong(token.at, 'unexpected', '-');
  return not(cursor.deeper(token, () => negated(cursor, primary)));
}

function group(cursor: Cursor, primary: Primary): Condition {
  const open = cursor.take();
  const inside = cursor.deeper(open, () => anyOf(cursor, primary));
  if (!cursor.peek()) throw cursor.wrong(open.at, 'unclosed-parenthesis', '(');
  if (!cursor.sees(')')) throw cursor.unexpected();
  cursor.take();
  return inside;
}
