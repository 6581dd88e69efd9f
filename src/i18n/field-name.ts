/** A field as people call it, and which part of it. */
import type { Words } from './words.ts';

export function fieldName(field: string, { columns, structures }: Words): string {
  const [key = '', ...parts] = field.split('.');
  const name = columns[key] ?? key;
  return parts.length === 0 ? name : structures.part(name, parts.join('.'));
}
