/** The records a list shows: not archived, and as the condition asks. */
import type { Client } from '../records/client.ts';
import type { Condition } from './condition.ts';
import { clientLanguage } from './language/client-language.ts';
import { mentions } from './language/language.ts';
import { compile, type MatchContext } from './match.ts';

/** The clients of a condition, in the order given. Archived ones are left out unless the condition asks for `archived`. */
export function selectClients(
  clients: Iterable<Client>,
  condition: Condition,
  context: MatchContext,
): Client[] {
  const isSelected = selects(condition, context);
  const selected: Client[] = [];
  for (const client of clients) if (isSelected(client)) selected.push(client);
  return selected;
}

/** The same of one client. */
export function selects(condition: Condition, context: MatchContext): (client: Client) => boolean {
  const test = compile(condition, clientLanguage, context);
  const withArchived = mentions(condition, clientLanguage, 'archived');
  return (client) => (withArchived || client.archived === undefined) && test(client);
}
