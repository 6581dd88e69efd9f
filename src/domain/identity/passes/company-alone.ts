/** What is left, too: a row that is a company, and the few clients who exhibit or pay for it. A person is asked. */
import { heldIn } from '../../../lib/collect.ts';
import type { Client, Role } from '../../records/client.ts';
import { doubtedLeaders, isKnown, type Matching, numberOfClient } from '../matching.ts';

/** Of whom more stand for one company, the company is somebody beside them. */
const manyPeople = 3;
/** In these somebody stands for their company; who visits or speaks does not. */
const standing: ReadonlySet<Role> = new Set(['exhibitor', 'sponsor', 'partner', 'service-provider']);

export function doubtCompanies(matching: Matching): void {
  const { book, clients, parties, rows } = matching;
  const companies = new Map<string, number[]>();
  let doubted: ReadonlySet<number> | undefined;
  for (let row = 0; row < rows && clients.size > 0; row++) {
    const party = parties[row];
    if (party?.kind !== 'organisation' || isKnown(matching, row)) continue;
    doubted ??= doubtedLeaders(matching);
    if (!doubted.has(row)) heldIn(companies, book.organisation(party.name), () => []).push(row);
  }
  companies.delete('');
  if (companies.size === 0) return;
  const people = new Map<string, Client[]>();
  for (const client of clients.values()) {
    const company = client.organisation ? book.organisation(client.organisation) : '';
    if (companies.has(company) && client.kind === 'person') heldIn(people, company, () => []).push(client);
  }
  for (const [company, ofCompany] of companies) {
    const known = (people.get(company) ?? []).filter(({ roles }) =>
      roles?.some((role) => standing.has(role)),
    );
    if (known.length > manyPeople) continue;
    for (const a of ofCompany)
      for (const client of known)
        matching.doubts.push({
          a,
          b: numberOfClient(matching, client),
          score: 0.5,
          reasons: ['organisation-equal', 'name-missing'],
        });
  }
}
