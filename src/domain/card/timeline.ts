/** All that happened with a client over all channels, the latest first. */
import { byKeys } from '../../lib/collect.ts';
import type { Day } from '../../lib/time/day.ts';
import { dayIn, type Instant } from '../../lib/time/instant.ts';
import type { Dossier } from '../dossier.ts';
import { type AsOf, asOf } from '../edition/as-of.ts';
import { checkinDay, lastDay } from '../edition/participation.ts';
import type { Named } from '../errors.ts';
import type { CaseKind } from '../records/case.ts';
import type { Channel, Role } from '../records/client.ts';
import type { CostCategory } from '../records/cost.ts';
import type { Verdict } from '../records/decision.ts';
import type { Event } from '../records/event.ts';
import type { Money } from '../records/field.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Registration, Status } from '../records/registration.ts';
import { givenAt } from '../survey/counting.ts';
import { recommendation, satisfaction } from '../survey/scores.ts';
import { type CardRoster, ownOf } from './records.ts';

/** What happened; the event it has to do with stands beside it. */
export type Deed =
  | {
      readonly kind: 'interaction';
      readonly channel: Channel | null;
      readonly direction: NonNullable<Interaction['direction']> | null;
      readonly text: string;
      readonly minutes: number | null;
    }
  | { readonly kind: 'registered'; readonly role: Role | null; readonly status: Status }
  | { readonly kind: 'came' }
  | { readonly kind: 'stayed-away' }
  /** 0 to 10, and 1 to 5. */
  | {
      readonly kind: 'answered';
      readonly survey: string;
      readonly recommendation: number | null;
      readonly satisfaction: number | null;
    }
  | { readonly kind: 'case-opened'; readonly of: CaseKind; readonly text: string }
  | { readonly kind: 'case-closed'; readonly of: CaseKind; readonly text: string }
  | { readonly kind: 'followup-done'; readonly text: string }
  | {
      readonly kind: 'cost';
      readonly amount: Money;
      readonly category: CostCategory;
      readonly text: string | null;
    }
  | { readonly kind: 'lost'; readonly reason: string; readonly note: string | null }
  | {
      readonly kind: 'decided';
      readonly verdict: Verdict;
      readonly until: Day | null;
      readonly text: string;
    };

export type DeedKind = Deed['kind'];

export interface Happening {
  readonly day: Day;
  /** Null where only the day is known. */
  readonly at: Instant | null;
  /** The record that tells of it. */
  readonly id: string;
  readonly event: Named | null;
  readonly deed: Deed;
}

/** Up to and including `day`; the day of what happened at an event is by the event's clock. */
export function timelineOf(roster: CardRoster, dossier: Dossier, day: Day, zone: string): Happening[] {
  const known = { roster, dossier, zone };
  return [
    ...attending(known, asOf(day, zone)),
    ...talking(known),
    ...answering(known),
    ...complaining(known),
    ...lookedAfter(known),
    ...leaving(known),
  ]
    .filter((one) => one.day <= day)
    .sort(byTime)
    .reverse();
}

interface Known {
  readonly roster: CardRoster;
  readonly dossier: Dossier;
  readonly zone: string;
}

function eventOf({ events }: CardRoster, id: string | undefined): Named | null {
  const event = id === undefined ? undefined : events.get(id);
  return event ? { id: event.id, name: event.name } : null;
}

function attending({ roster, dossier: { client, noShows } }: Known, view: AsOf): Happening[] {
  const registrations = ownOf(roster, 'registrations', client.id);
  return [
    ...registrations.flatMap((one) => {
      const event = roster.events.get(one.event);
      return event ? ofRegistration(one, event, view) : [];
    }),
    ...noShows.map((event): Happening => {
      const id = registrations.find((one) => one.event === event.id)?.id ?? event.id;
      const about = { id, event: eventOf(roster, event.id) };
      return { ...about, day: lastDay(event), at: null, deed: { kind: 'stayed-away' } };
    }),
  ];
}

function talking({ roster, dossier: { client }, zone }: Known): Happening[] {
  return ownOf(roster, 'interactions', client.id).map(
    ({ id, at, event, channel = null, direction = null, text, minutes = null }) => {
      const deed = { kind: 'interaction', channel, direction, text, minutes } as const;
      return { day: dayIn(at, zone), at, id, event: eventOf(roster, event), deed };
    },
  );
}

function answering({ roster, dossier: { answers }, zone }: Known): Happening[] {
  return answers.map(({ answer, survey }) => {
    const at = givenAt(answer);
    const deed = {
      kind: 'answered',
      survey: survey.name,
      recommendation: recommendation(answer, survey),
      satisfaction: satisfaction(answer, survey),
    } as const;
    return { day: dayIn(at, zone), at, id: answer.id, event: eventOf(roster, survey.event), deed };
  });
}

function complaining({ roster, dossier: { client } }: Known): Happening[] {
  return ownOf(roster, 'cases', client.id).flatMap(
    ({ id, event, kind: of, text, opened, closed, outcome = text }): Happening[] => {
      const about = { at: null, id, event: eventOf(roster, event) };
      const open: Happening = { ...about, day: opened, deed: { kind: 'case-opened', of, text } };
      if (closed === undefined) return [open];
      return [open, { ...about, day: closed, deed: { kind: 'case-closed', of, text: outcome } }];
    },
  );
}

/** What was done for them, and what it cost. */
function lookedAfter({ roster, dossier: { client }, zone }: Known): Happening[] {
  return [
    ...ownOf(roster, 'followups', client.id).flatMap(
      ({ id, event, state, doneAt: at, text }): Happening[] => {
        if (state !== 'done' || at === undefined) return [];
        const deed = { kind: 'followup-done', text } as const;
        return [{ day: dayIn(at, zone), at, id, event: eventOf(roster, event), deed }];
      },
    ),
    ...ownOf(roster, 'costs', client.id).map(
      ({ id, day, event, amount, category, text = null }): Happening => {
        const deed = { kind: 'cost', amount, category, text } as const;
        return { day, at: null, id, event: eventOf(roster, event), deed };
      },
    ),
  ];
}

/** That they left, and what was decided about winning them back. */
function leaving({ roster, dossier: { client } }: Known): Happening[] {
  return [
    ...ownOf(roster, 'losses', client.id).map(({ id, day, event, reason, note = null }): Happening => {
      return { day, at: null, id, event: eventOf(roster, event), deed: { kind: 'lost', reason, note } };
    }),
    ...ownOf(roster, 'decisions', client.id).map(
      ({ id, day, verdict, until = null, reason: text }): Happening => {
        return { day, at: null, id, event: null, deed: { kind: 'decided', verdict, until, text } };
      },
    ),
  ];
}

function ofRegistration(registration: Registration, event: Event, view: AsOf): Happening[] {
  const stood = view.registration(registration, event);
  if (stood === null) return [];
  const { id, role = null, status, created, registeredAt, checkedInAt: arrived } = stood;
  const place = event.zone ?? view.zone;
  const made = dayIn(registeredAt ?? created, place);
  // Typed in after the event, it was made before it.
  const day = registeredAt === undefined && event.start < made ? event.start : made;
  const about = { id, event: { id: event.id, name: event.name } };
  const at = registeredAt ?? null;
  const entered: Happening = { ...about, day, at, deed: { kind: 'registered', role, status } };
  const came = checkinDay(stood, event, view.zone);
  if (came === null) return [entered];
  return [entered, { ...about, day: came, at: arrived ?? null, deed: { kind: 'came' } }];
}

/** On one day what has no time comes before what has one, and of a registration its making before the coming. */
const byTime = byKeys<Happening>(
  ({ day }) => day,
  ({ at }) => at ?? '',
  ({ deed }) => order.indexOf(deed.kind),
  ({ id }) => id.length,
  ({ id }) => id,
);

const order: readonly DeedKind[] = [
  'cost',
  'registered',
  'came',
  'stayed-away',
  'interaction',
  'answered',
  'case-opened',
  'case-closed',
  'followup-done',
  'lost',
  'decided',
];
