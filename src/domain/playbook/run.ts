/** What a playbook asks to be done that was not asked for before: follow-ups to make. */
import type { Day } from '../../lib/time/day.ts';
import type { Fresh } from '../change/edit.ts';
import { lastDay } from '../edition/participation.ts';
import { fail } from '../errors.ts';
import type { Client } from '../records/client.ts';
import type { Event } from '../records/event.ts';
import type { FollowUp } from '../records/followup.ts';
import { unhappyStep } from '../survey/unhappy-followups.ts';
import { barred, bestWay } from '../value/channel.ts';
import { asksForEvent, dueOfStep, filled, type Playbook, type PlaybookStep } from './playbook.ts';

export interface PlaybookScope {
  /** What it is kept under: with the step, the client and the event it is made once. */
  readonly name: string;
  readonly event: Event | null;
  readonly day: Day;
  /** In the order they are to be made. */
  readonly clients: Iterable<Client>;
  readonly isFor: (step: PlaybookStep) => (client: Client) => boolean;
  /** It was decided to let their relation end; asked only in phase stage. */
  readonly isLetGo: (client: Client) => boolean;
  readonly ownerOf: (client: Client) => string;
  /** The first day of an event as it is said. */
  readonly spoken: (day: Day) => string;
}

export interface Asked {
  readonly made: readonly Fresh<FollowUp>[];
  /** Asked for before, whatever became of it. */
  readonly known: number;
  /** How many of those made were due before today by their step, and so are due today. */
  readonly late: number;
  /** Who is to be reached by no way there is. */
  readonly unreachable: readonly Client[];
  readonly letGo: readonly Client[];
}

/**
 * The follow-ups of every step for every client it is for, but for those there are. A step by a channel that a client does not want
 * takes their best way. Throws `playbook.event-needed`, `playbook.too-late` and `playbook.cancelled`.
 */
export function askedBy(
  playbook: Playbook,
  followups: Iterable<FollowUp>,
  { name, event, day, clients, isFor, isLetGo, ownerOf, spoken }: PlaybookScope,
): Asked {
  checkEvent(playbook, name, event, day);
  const there = new Set<string>();
  for (const { playbook: of, step, client, event: about } of followups)
    if (of === name || step === unhappyStep) there.add(keyOf(step, client, about));
  const steps = playbook.steps.map((step) => ({
    step,
    isMeant: isFor(step),
    due: dueOfStep(step, playbook.phase, event, day),
  }));
  const made: Fresh<FollowUp>[] = [];
  const unreachable = new Set<Client>();
  const letGo = new Set<Client>();
  let known = 0;
  let late = 0;
  for (const client of clients)
    for (const { step, isMeant, due } of steps) {
      if (!isMeant(client)) continue;
      if (there.has(keyOf(step.id, client.id, event?.id))) {
        known++;
        continue;
      }
      if (playbook.phase === 'stage' && isLetGo(client)) {
        letGo.add(client);
        continue;
      }
      const isBarred = step.channel !== undefined && barred(client, step.channel) !== null;
      const way = isBarred ? bestWay(client) : null;
      if (isBarred && way === null) {
        unreachable.add(client);
        continue;
      }
      if (due < day) late++;
      const words = {
        name: client.name,
        ...(event && { event: event.name, day: spoken(event.start) }),
      };
      made.push({
        client: client.id,
        event: event?.id,
        due: due < day ? day : due,
        text: filled(step.text, words),
        say: step.say === undefined ? undefined : filled(step.say, words),
        channel: way?.channel ?? step.channel,
        priority: step.priority ?? 'normal',
        state: 'open',
        owner: ownerOf(client),
        playbook: name,
        step: step.id,
      });
    }
  return { made, known, late, unreachable: [...unreachable], letGo: [...letGo] };
}

function keyOf(step: string | undefined, client: string, event: string | undefined): string {
  return JSON.stringify([step ?? '', client, event ?? '']);
}

/** Nothing is left to do before an event that has begun, or during one that is over. */
function checkEvent({ phase, steps }: Playbook, name: string, event: Event | null, day: Day): void {
  if (event === null) {
    if (phase !== 'stage' || steps.some(asksForEvent)) throw fail('playbook.event-needed', { name });
    return;
  }
  if (event.cancelled) throw fail('playbook.cancelled', { event: event.name });
  const [begun, over] = [event.start, lastDay(event)];
  if (phase === 'before' && begun < day)
    throw fail('playbook.too-late', { name, event: event.name, was: 'begun', since: begun });
  if (phase === 'during' && over < day)
    throw fail('playbook.too-late', { name, event: event.name, was: 'over', since: over });
}
