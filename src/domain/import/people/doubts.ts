/** What a matching could not decide: put before a person, and told row by row. */
import type { Edit } from '../../change/edit.ts';
import type { Draft, Issue } from '../../draft.ts';
import type { Candidate, Identified } from '../../identity.ts';
import type { RowVerdict } from '../verdict.ts';

const none: readonly never[] = [];

/** Adds a review item for everybody who may be somebody else, and answers how many. */
export function recordDoubts(draft: Edit<'reviews'>, { people }: Identified, ids: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < people.length; at++) {
    const candidates = people[at]?.candidates ?? none;
    const [best] = candidates;
    if (!best) continue;
    draft.add('reviews', {
      kind: 'duplicate',
      client: ids[at] ?? '',
      candidates: candidates.map((candidate) => idOfCandidate(candidate, ids)),
      score: best.score,
      reasons: [...new Set(candidates.flatMap(({ reasons }) => reasons))],
      state: 'open',
    });
    count++;
  }
  return count;
}

function idOfCandidate({ client, somebody }: Candidate, ids: readonly string[]): string {
  return client ?? ids[somebody ?? -1] ?? '';
}

/** Contacts under names of several people, each told once. */
export function sharedContacts(rows: readonly Draft[], { shared }: Identified): Issue[] {
  if (shared.size === 0) return [];
  const told = new Set<string>();
  const issues: Issue[] = [];
  for (const { person, place } of rows) {
    for (const value of [
      ...person.emails.map((email) => email.value),
      ...person.phones.map((phone) => phone.value ?? ''),
    ]) {
      if (!shared.has(value) || told.has(value)) continue;
      told.add(value);
      issues.push({ ...place, code: 'shared-contact', value, severity: 'note' });
    }
  }
  return issues;
}

/** What became of each row. */
export function verdictsOf(
  rows: readonly Draft[],
  { people, reasons }: Identified,
  ids: readonly string[],
): RowVerdict[] {
  const verdicts: RowVerdict[] = [];
  for (const [index, somebody] of people.entries()) {
    const { candidates: doubted } = somebody;
    const candidates =
      doubted.length === 0
        ? none
        : doubted.map((one) => ({ client: idOfCandidate(one, ids), score: one.score, reasons: one.reasons }));
    const outcome = somebody.client !== null ? 'known' : candidates.length > 0 ? 'review' : 'new';
    for (const at of somebody.claims) {
      const row = rows[at];
      if (row)
        verdicts.push({
          place: row.place,
          outcome,
          client: ids[index] ?? null,
          reasons: reasons[at] ?? [],
          candidates,
        });
    }
  }
  return verdicts;
}
