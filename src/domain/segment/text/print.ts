/** Writes a condition as the text that reads back to the same tree, with no quote or parenthesis to spare. */
import type { Condition, Span, Value } from '../condition.ts';
import { isWord, quoted } from './tokens.ts';

export function print(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.map((part) => (part.kind === 'any' ? `(${print(part)})` : print(part))).join(' ');
    case 'any':
      return condition.of.map(print).join(' OR ');
    case 'not':
      return `-${isJoined(condition.of) ? `(${print(condition.of)})` : print(condition.of)}`;
    case 'text':
      return isWord(condition.text) && !condition.text.startsWith('-')
        ? condition.text
        : quoted(condition.text);
    case 'has':
      return `${fieldName(condition.field)}:*`;
    case 'is':
      return `${fieldName(condition.field)}:${condition.values.map(member).join(',')}`;
    case 'compare':
      return `${fieldName(condition.field)}${condition.sign}${value(condition.value)}`;
  }
}

function isJoined(condition: Condition): boolean {
  return condition.kind === 'all' || condition.kind === 'any';
}

function fieldName(field: string): string {
  const heading = field.startsWith('custom.') ? field.slice(7) : null;
  return heading === null || isWord(heading) ? field : `custom.${quoted(heading)}`;
}

function member(one: Value): string {
  return typeof one === 'string' ? value(one) : span(one);
}

function span({ from, to }: Span): string {
  return `${from === null ? '' : value(from)}..${to === null ? '' : value(to)}`;
}

/** Dots at an end or in pairs would be taken for a span, a star for presence. */
function value(text: string): string {
  return isWord(text) && text !== '*' && !/^\.|\.$|\.\./.test(text) ? text : quoted(text);
}
