/** Matches the rows of a file and reports the result briefly: the client's id, or `new`, and the candidates to ask about. */
import type { PersonDraft } from '../../../src/domain/draft.ts';
import { newBook } from '../../../src/domain/identity/party/party.ts';
import { type Claim, type Identified, identify } from '../../../src/domain/identity.ts';
import type { Client } from '../../../src/domain/records/client.ts';

export function claim(person: PersonDraft, more: Partial<Omit<Claim, 'person'>> = {}): Claim {
  return { person, buyer: [], client: null, keys: [], ...more };
}

export function ask(claims: readonly Claim[], clients: readonly Client[] = [], first = false): Identified {
  return identify(claims, new Map(clients.map((one) => [one.id, one])), newBook(), first);
}

/** One text a row: `C0001`, or `new 1` for the first new person, with `?` and the candidates behind it. */
export function told({ people }: Identified): string[] {
  const names: string[] = [];
  const rows: string[] = [];
  let made = 0;
  for (const { client } of people) names.push(client ?? `new ${++made}`);
  for (const [at, { claims, candidates }] of people.entries()) {
    const others = candidates.map(({ client, somebody }) => client ?? names[somebody ?? -1]);
    for (const row of claims)
      rows[row] = (names[at] ?? '') + (others.length > 0 ? ` ? ${others.join(' ')}` : '');
  }
  return rows;
}

export function whoAre(people: readonly PersonDraft[], clients: readonly Client[] = []): string[] {
  return told(
    ask(
      people.map((person) => claim(person)),
      clients,
    ),
  );
}
