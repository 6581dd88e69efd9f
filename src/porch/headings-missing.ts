/** Says so where a condition over clients asks for what only registrations tell. */
import type { Client } from '../domain/records/client.ts';
import { readCondition } from '../domain/segment/check.ts';
import { clientLanguage } from '../domain/segment/client-language.ts';
import { customCell, headingsIn } from '../domain/segment/custom.ts';
import { shellWord } from '../lib/shell-word.ts';
import { type Phrase, say } from '../reports/phrases.ts';

/** A remark for each heading of the condition that no client has. */
export function headingsMissing(typed: string, clients: Iterable<Client>, day: string): Phrase[] {
  if (typed === '') return [];
  const missing = new Set(headingsIn(readCondition(typed, clientLanguage, day)));
  if (missing.size === 0) return [];
  for (const { custom } of clients)
    for (const heading of missing) if (customCell(custom, heading) !== undefined) missing.delete(heading);
  const line = `regulars registration list ${shellWord(typed)}`;
  return [...missing].map((heading) => say('condition.no-heading', { heading, line }));
}
