/** Says so where a condition over clients asks for what only registrations tell. */
import type { Client } from '../../domain/records/client.ts';
import type { Condition } from '../../domain/segment/condition.ts';
import { customCell, headingsIn } from '../../domain/segment/fields/custom.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

/** A remark for each heading of the condition, which was `typed` so, that no client has. */
export function headingsMissing(condition: Condition, typed: string, clients: Iterable<Client>): Phrase[] {
  const missing = new Set(headingsIn(condition));
  if (missing.size === 0) return [];
  for (const { custom } of clients)
    for (const heading of missing) if (customCell(custom, heading) !== undefined) missing.delete(heading);
  const line = `regulars registration list ${shellWord(typed)}`;
  return [...missing].map((heading) => say('condition.no-heading', { heading, line }));
}
