/** Who may be asked to answer a survey: nobody twice, and nobody against their will. */
import type { Channel, Client } from '../records/client.ts';
import type { Answer, Survey } from '../records/survey.ts';
import { barred } from '../value/channel.ts';

export interface Asking {
  /** The way the survey is sent. */
  readonly channel: Channel;
  /** Also those who neither gave their consent nor took it back. */
  readonly withoutConsent: boolean;
  /** Also those who were asked before and did not answer. */
  readonly again: boolean;
}

/** How many were left out, each for the first reason that holds. */
export interface LeftOut {
  readonly answered: number;
  readonly askedBefore: number;
  readonly refused: number;
  readonly silent: number;
}

/** `clients` in their order; `answers` may be those of any survey. */
export function formReaders(
  clients: Iterable<Client>,
  survey: Survey,
  answers: Iterable<Answer>,
  { channel, withoutConsent, again }: Asking,
): { readonly asked: readonly Client[]; readonly leftOut: LeftOut } {
  const answered = new Set<string>();
  for (const answer of answers)
    if (answer.survey === survey.id && answer.complete && answer.client !== undefined)
      answered.add(answer.client);
  const before = new Set(survey.asked?.map(({ client }) => client));
  const asked: Client[] = [];
  const leftOut = { answered: 0, askedBefore: 0, refused: 0, silent: 0 };
  for (const client of clients) {
    if (answered.has(client.id)) leftOut.answered++;
    else if (!again && before.has(client.id)) leftOut.askedBefore++;
    else if (barred(client, channel)) leftOut.refused++;
    else if (!withoutConsent && client.consent?.[channel]?.state !== 'yes') leftOut.silent++;
    else asked.push(client);
  }
  return { asked, leftOut };
}
