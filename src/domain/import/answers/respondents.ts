/** Who gave each answer of a survey file, as far as that is sure, and who it may have been otherwise. */
import type { Edit } from '../../change/edit.ts';
import type { AnswerDraft, Draft } from '../../draft.ts';
import { newBook } from '../../identity/party/party.ts';
import { identify } from '../../identity.ts';
import type { Answer } from '../../records/survey.ts';
import type { Roster } from '../../roster.ts';
import { type PeopleOptions, planPeople } from '../people/people.ts';
import { placeKey, type RowVerdict } from '../verdict.ts';

type Needed = 'clients' | 'registrations' | 'reviews';

export interface RespondentOptions extends PeopleOptions {
  /** Whoever answered and is nobody known becomes a client. */
  readonly createClients: boolean;
}

/** By place. */
export interface Respondents {
  readonly clientOf: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, RowVerdict>;
  readonly made: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly reviews: number;
}

export interface KnownRespondents {
  /** The answers kept already, by key. */
  readonly kept: ReadonlyMap<string, Answer>;
  /** The clients of rows that are registrations as well, by place. */
  readonly clientAt: ReadonlyMap<string, string>;
}

export function respondentsOf(
  draft: Edit<Needed>,
  roster: Roster<Needed>,
  answers: readonly AnswerDraft[],
  { kept, clientAt }: KnownRespondents,
  options: RespondentOptions,
): Respondents {
  const clientOf = new Map<string, string>();
  const named: Draft[] = [];
  for (const { key, place, person, client: told } of answers) {
    const client = told ?? kept.get(key)?.client ?? clientAt.get(placeKey(place));
    if (client !== undefined) clientOf.set(placeKey(place), client);
    if (person) named.push({ place, person });
  }
  const isOpen = ({ place }: Draft) => !clientOf.has(placeKey(place));
  const verdicts = new Map<string, RowVerdict>();
  if (options.createClients) {
    const people = planPeople(draft, roster, named.filter(isOpen), { ...options, rowsBefore: [], marks: [] });
    for (const verdict of people.verdicts) {
      verdicts.set(placeKey(verdict.place), verdict);
      if (verdict.client !== null) clientOf.set(placeKey(verdict.place), verdict.client);
    }
    const { made, updated, unchanged, reviews } = people;
    return { clientOf, verdicts, made, updated, unchanged, reviews };
  }
  // Whose answer is known is judged afresh with the others: what is known of it must not decide about them the next time.
  const claims = named.map(({ person }) => ({ person, buyer: [], client: null, keys: person.keys ?? [] }));
  const { people, reasons } = identify(claims, roster.clients, newBook(), options.onAmbiguous === 'first');
  for (const { client, claims: rows, candidates } of people) {
    const clients = candidates.flatMap((one) => (one.client === null ? [] : { ...one, client: one.client }));
    for (const at of rows) {
      const row = named[at];
      if (!row || !isOpen(row)) continue;
      const { place } = row;
      if (client !== null) clientOf.set(placeKey(place), client);
      const outcome = client === null ? 'unmatched' : 'known';
      verdicts.set(placeKey(place), {
        place,
        outcome,
        client,
        reasons: reasons[at] ?? [],
        candidates: clients,
      });
    }
  }
  return { clientOf, verdicts, made: 0, updated: 0, unchanged: 0, reviews: 0 };
}
