/** Why a client is in a segment or not: its clauses, and which of them the client passes. */
import type { Client } from '../records/client.ts';
import { clientLanguage } from './client-language.ts';
import type { Condition } from './condition.ts';
import { mentions } from './language.ts';
import { compile, type MatchContext } from './match.ts';
import { print } from './print.ts';

/** One clause of a condition, and whether the client passes it. */
export interface Clause {
  readonly text: string;
  readonly holds: boolean;
}

/**
 * The clauses that must all hold. Somebody archived fails one more, which a condition that does not ask for `archived` has
 * without saying so.
 */
export function explainClient(client: Client, condition: Condition, context: MatchContext): Clause[] {
  const clauses: Clause[] = (condition.kind === 'all' ? condition.of : [condition]).map((clause) => ({
    text: print(clause),
    holds: compile(clause, clientLanguage, context)(client),
  }));
  const leftOut = client.archived !== undefined && !mentions(condition, clientLanguage, 'archived');
  return leftOut ? [...clauses, { text: '-archived:yes', holds: false }] : clauses;
}
