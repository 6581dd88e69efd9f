/** Why a client is in a segment or not: its clauses, which of them the client passes, and what is known of what they ask for. */
import type { Client } from '../records/client.ts';
import { type Condition, type Term, termsOf } from './condition.ts';
import { clientLanguage } from './language/client-language.ts';
import { mentions, mustKnow } from './language/language.ts';
import { compile, type MatchContext, readTerm } from './match.ts';
import { print } from './text/print.ts';

/** What a condition that does not ask for `archived` has without saying so. */
export const notArchived = '-archived:yes';

/** One clause of a condition, and whether the client passes it. */
export interface Clause {
  readonly text: string;
  readonly holds: boolean;
  /** What it asks, in the order written; free words ask nothing of a field. */
  readonly terms: readonly Asked[];
}

/** One question of a clause, and what is known of the client there. */
export interface Asked {
  readonly text: string;
  readonly holds: boolean;
  /** The full name of the field, and the kind its values are of. */
  readonly field: string;
  readonly kind: string;
  /** None where nothing is known, and where the field leads to another condition. */
  readonly known: readonly unknown[];
}

/**
 * The clauses that must all hold. Somebody archived fails one more, which a condition that does not ask for `archived` has
 * without saying so.
 */
export function explainClient(client: Client, condition: Condition, context: MatchContext): Clause[] {
  const passes = (part: Condition) => compile(part, clientLanguage, context)(client);
  const asked = (term: Term): Asked => {
    const { name, kind } = mustKnow(clientLanguage, term.field);
    const reading = kind === 'segment' ? undefined : readTerm(term, clientLanguage, context, client);
    const known = [reading].flat().filter((one) => one !== undefined && one !== null);
    return { text: print(term), holds: passes(term), field: name, kind, known };
  };
  const clauses: Clause[] = (condition.kind === 'all' ? condition.of : [condition]).map((clause) => ({
    text: print(clause),
    holds: passes(clause),
    terms: [...termsOf(clause)].map(asked),
  }));
  const leftOut = client.archived !== undefined && !mentions(condition, clientLanguage, 'archived');
  return leftOut ? [...clauses, { text: notArchived, holds: false, terms: [] }] : clauses;
}
