/** Which answers count in every figure: the latest complete one of each person, and every anonymous one. */
import { byId } from '../../lib/collect.ts';
import type { Instant } from '../../lib/time/instant.ts';
import type { Answer } from '../records/survey.ts';

export interface AnswerScope {
  /** Whether an answer given then was there on the day judged. */
  happened(at: Instant): boolean;
  /** Only clients of whom this is true, and so nobody anonymous. */
  readonly includes?: ((client: string) => boolean) | undefined;
}

/** The answers of one survey that count, by id. What is unfinished or set aside neither counts nor replaces an earlier answer. */
export function countingAnswers(answers: Iterable<Answer>, { happened, includes }: AnswerScope): Answer[] {
  const latest = new Map<string, Answer>();
  const anonymous: Answer[] = [];
  for (const answer of answers) {
    if (!answer.complete || answer.setAside !== undefined || !happened(givenAt(answer))) continue;
    if (includes && !(answer.client !== undefined && includes(answer.client))) continue;
    const person = personOf(answer);
    if (person === null) anonymous.push(answer);
    else {
      const before = latest.get(person);
      if (before === undefined || isLater(answer, before)) latest.set(person, answer);
    }
  }
  return [...latest.values(), ...anonymous].sort(byId);
}

/** A text that is the same for every answer of one person: their client, else the address they left. Null for nobody known; a name alone is no one. */
export function personOf({ client, respondent }: Answer): string | null {
  if (client !== undefined) return client;
  const contact = respondent?.find(({ email, phone }) => email !== undefined || phone !== undefined);
  const address = contact?.email ?? contact?.phone;
  return address === undefined ? null : `@${address.trim().toLowerCase()}`;
}

/** How many gave these answers: somebody who answered twice is one, anonymous answers are somebody each. */
export function respondents(answers: Iterable<Answer>): number {
  const known = new Set<string>();
  let anonymous = 0;
  for (const answer of answers) {
    const person = personOf(answer);
    if (person === null) anonymous++;
    else known.add(person);
  }
  return known.size + anonymous;
}

export function givenAt({ at, created }: Answer): Instant {
  return at ?? created;
}

function isLater(answer: Answer, other: Answer): boolean {
  const [a, b] = [Date.parse(givenAt(answer)), Date.parse(givenAt(other))];
  return a === b ? byId(answer, other) > 0 : a > b;
}
