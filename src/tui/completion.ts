/** What Tab makes of a command line that is being typed: as much as all the commands that begin so have in common. */
import type { Field } from './field.ts';

export function candidates({ before }: Field, commands: readonly string[]): readonly string[] {
  const typed = before.replace(/^\s+/, '');
  return commands.filter((path) => path.startsWith(typed) && path !== typed);
}

export function completed(field: Field, commands: readonly string[]): Field {
  const [first, ...others] = candidates(field, commands);
  if (first === undefined) return field;
  if (others.length === 0) return { before: `${first} `, after: field.after };
  let common = first;
  for (const other of others) while (!other.startsWith(common)) common = common.slice(0, -1);
  const typed = field.before.replace(/^\s+/, '');
  return common.length > typed.length ? { before: common, after: field.after } : field;
}
