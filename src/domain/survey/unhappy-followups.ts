/** Follow-ups with those who were unhappy in a survey, each of them once. */
import type { Day } from '../../lib/time/day.ts';
import type { Fresh } from '../change/edit.ts';
import type { Client } from '../records/client.ts';
import type { FollowUp } from '../records/followup.ts';
import type { Survey } from '../records/survey.ts';
import { bestWay } from '../value/channel.ts';
import type { Unhappy } from './unhappy.ts';

export interface UnhappyScope {
  readonly clients: ReadonlyMap<string, Client>;
  readonly followups: Iterable<FollowUp>;
  readonly due: Day;
  readonly isAmong: (client: Client) => boolean;
  readonly ownerOf: (client: Client) => string;
  /** What is to be done, and what to say. */
  readonly words: (unhappy: Unhappy, client: Client) => { readonly text: string; readonly say: string };
}

export interface UnhappyAsked {
  readonly made: readonly Fresh<FollowUp>[];
  /** Asked for before, whatever became of it. */
  readonly known: number;
  /** Who is to be reached by no way there is. */
  readonly unreachable: readonly Client[];
  /** Answers of nobody on the roster. */
  readonly nameless: number;
}

/** The step of a playbook about the same event, which calls them just as well: whichever asks first, neither asks again. */
export const unhappyStep = 'unhappy';

/** In the order of the answers; archived clients are left out. */
export function unhappyFollowups(
  survey: Survey,
  unhappy: readonly Unhappy[],
  { clients, followups, due, isAmong, ownerOf, words }: UnhappyScope,
): UnhappyAsked {
  const there = new Set<string>();
  for (const { step, event, client } of followups)
    if (step === unhappyStep && event === survey.event) there.add(client);
  const made: Fresh<FollowUp>[] = [];
  const unreachable: Client[] = [];
  let [known, nameless] = [0, 0];
  for (const one of unhappy) {
    const client = clients.get(one.answer.client ?? '');
    if (client === undefined) nameless++;
    else if (client.archived !== undefined || !isAmong(client)) continue;
    else if (there.has(client.id)) known++;
    else {
      const way = bestWay(client);
      if (way === null) unreachable.push(client);
      else
        made.push({
          client: client.id,
          event: survey.event,
          due,
          ...words(one, client),
          channel: way.channel,
          priority: 'high',
          state: 'open',
          owner: ownerOf(client),
          playbook: survey.id,
          step: unhappyStep,
        });
    }
  }
  return { made, known, unreachable, nameless };
}
