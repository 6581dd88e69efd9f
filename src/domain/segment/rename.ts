/** A condition in which one client's id stands for another's. */
import { clientFields } from '../records/client.ts';
import type { FieldTable } from '../records/field.ts';
import type { Condition } from './condition.ts';
import { parse } from './text/parse.ts';
import { print } from './text/print.ts';

const table: FieldTable = clientFields;

/** The fields that hold ids of clients. */
const holders: ReadonlySet<string> = new Set(
  Object.keys(table)
    .filter((key) => key === 'id' || table[key]?.to === 'clients')
    .map((key) => key.toLowerCase()),
);

/** The text with every `from` as `into`; the very text where there is none, or where it cannot be read. */
export function withOtherId(text: string, from: string, into: string): string {
  if (!text.toUpperCase().includes(from)) return text;
  const renamed = (typed: string) => (typed.toUpperCase() === from ? into : typed);
  const walk = (condition: Condition): Condition => {
    switch (condition.kind) {
      case 'all':
      case 'any':
        return { ...condition, of: condition.of.map(walk) };
      case 'not':
        return { ...condition, of: walk(condition.of) };
      case 'text':
        return { ...condition, text: renamed(condition.text) };
      case 'has':
        return condition;
      case 'is':
        if (!holders.has(condition.field.toLowerCase())) return condition;
        return {
          ...condition,
          values: condition.values.map((value) => (typeof value === 'string' ? renamed(value) : value)),
        };
      case 'compare':
        return holders.has(condition.field.toLowerCase())
          ? { ...condition, value: renamed(condition.value) }
          : condition;
    }
  };
  try {
    const before = parse(text);
    const after = print(walk(before));
    return after === print(before) ? text : after;
  } catch {
    return text;
  }
}
