/** One client with every record that names them, drawn so that every label occurs and figures hit their limits. */
import type { Case } from '../../../src/domain/records/case.ts';
import { type Client, channels, setLabels } from '../../../src/domain/records/client.ts';
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Email, Phone } from '../../../src/domain/records/field.ts';
import type { FollowUp } from '../../../src/domain/records/followup.ts';
import type { Interaction } from '../../../src/domain/records/interaction.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Answer, Survey } from '../../../src/domain/records/survey.ts';
import { addDays, type Day } from '../../../src/lib/time/day.ts';
import type { Chance } from './chance.ts';
import { known, typed } from './odd-events.ts';
import { oddRegistrations } from './odd-registrations.ts';
import { oddValues } from './odd-surveys.ts';

export interface World {
  readonly clients: number;
  readonly events: readonly Event[];
  readonly surveys: readonly Survey[];
  readonly stamps: readonly Day[];
  /** Events at whose door somebody kept a list. */
  readonly withCheckIns: ReadonlySet<string>;
}

export interface Records {
  readonly clients: readonly Client[];
  readonly registrations: readonly Registration[];
  readonly interactions: readonly Interaction[];
  readonly followups: readonly FollowUp[];
  readonly answers: readonly Answer[];
  readonly cases: readonly Case[];
  readonly costs: readonly Cost[];
  readonly asked: readonly {
    readonly of: string;
    readonly client: string;
    readonly at: string;
    readonly mode: string;
  }[];
}

/** A clock time of that day in Shanghai, also just before and after midnight. */
export const instantOn = (luck: Chance, day: Day): string =>
  luck.oneOf(`${addDays(day, -1)}T16:00:00.000Z`, `${day}T02:30:00.000Z`, `${day}T15:59:59.000Z`);

export function oddClient(luck: Chance, number: number, world: World): Records {
  const client = `C${String(number).padStart(4, '0')}`;
  const { stamps, surveys, events } = world;
  const idOf = (letter: string, at: number, digits = 5) =>
    letter + String(number * 100 + at).padStart(digits, '0');
  const upTo = <T>(most: number, make: (at: number) => T): T[] =>
    Array.from({ length: luck.number(most + 1) }, (_, at) => make(at));
  // Every tenth has nothing but a name.
  if (luck.isOneIn(10))
    return { ...nothing, clients: [{ id: client, ...typed, kind: 'person', name: client }] };
  const day = () => luck.oneOf(...stamps);
  const eventId = () => luck.maybe(2, () => luck.oneOf(...events).id);
  const interactions = upTo(5, (at) =>
    known<Interaction>({
      id: idOf('I', at),
      ...typed,
      client,
      at: instantOn(luck, day()),
      text: 'spoke',
      minutes: luck.maybe(2, () => luck.oneOf(7, 20, 90)),
      channel: luck.oneOf(...channels),
      event: luck.isOneIn(4) ? eventId() : undefined,
    }),
  );
  return {
    clients: [oddPerson(luck, client, world)],
    registrations: oddRegistrations(luck, number, world),
    interactions,
    followups: upTo(2, (at) => oddFollowUp(luck, idOf('F', at, 4), client, { day, interactions, eventId })),
    answers: surveys.flatMap((survey, at) =>
      luck.isOneIn(2)
        ? []
        : upTo(2, (more) => oddAnswer(luck, survey, { id: idOf('A', at * 3 + more), client, stamps })),
    ),
    cases: luck.isOneIn(2) ? [] : upTo(3, (at) => oddCase(luck, idOf('K', at, 4), client, { day, eventId })),
    costs: luck.isOneIn(2) ? [] : upTo(2, (at) => oddCost(luck, idOf('X', at, 4), client, { day, eventId })),
    asked: surveys
      .filter(() => luck.isOneIn(2))
      .map(({ id }) => ({ of: id, client, at: instantOn(luck, day()), mode: 'form' })),
  };
}

const nothing: Records = {
  clients: [],
  registrations: [],
  interactions: [],
  followups: [],
  answers: [],
  cases: [],
  costs: [],
  asked: [],
};

const labelValues = {
  stage: ['nurture', 'trust', 'vanish'],
  lifecycle: ['new', 'lost'],
  activity: ['active'],
  frequency: ['regular'],
  class: ['key'],
  depth: ['basic'],
  tier: ['platinum', 'gold', 'lead'],
} as const;

function oddPerson(luck: Chance, id: string, { clients, stamps }: World): Client {
  const email = (): Email => ({
    value: `${id}@example.com`,
    valid: !luck.isOneIn(4),
    bounced: luck.isOneIn(4),
  });
  const phone = (): Phone => ({
    value: '+8613800000001',
    typed: '13800000001',
    valid: !luck.isOneIn(4),
    bounced: false,
  });
  return known<Client>({
    id,
    ...typed,
    created: `${luck.oneOf('2022-11-01', ...stamps)}T03:00:00.000Z`,
    kind: 'person',
    name: id,
    emails: luck.maybe(2, () => [email()]),
    phones: luck.maybe(2, () => [phone()]),
    organisation: luck.maybe(2, () => 'Hull & Co'),
    roles: luck.maybe(2, () => [luck.oneOf('exhibitor', 'speaker', 'visitor')]),
    city: luck.maybe(3, () => '上海'),
    country: luck.maybe(3, () => 'CN'),
    industry: luck.maybe(2, () => 'books'),
    sourceChannel: luck.maybe(2, () => 'friends'),
    companySize: luck.maybe(3, () => luck.oneOf(99, 100)),
    needs: luck.maybe(3, () => ['space']),
    tags: luck.maybe(4, () => ['vip']),
    birthday: luck.maybe(6, () => luck.oneOf('--06-15', '1980-06-22', '--06-23', '2000-02-29')),
    referredBy: luck.maybe(4, () => `C${String(1 + luck.number(clients)).padStart(4, '0')}`),
    archived: luck.maybe(15, () => ({ at: '2026-01-01T00:00:00.000Z', reason: 'moved' })),
    setLabels: luck.maybe(6, () => {
      const label = luck.oneOf(...setLabels);
      return [
        known<NonNullable<Client['setLabels']>[number]>({
          label,
          value: luck.oneOf(...labelValues[label]),
          reason: 'we know better',
          by: 'me',
          at: instantOn(luck, luck.oneOf('2023-01-01', ...stamps)),
          until: luck.maybe(2, () => luck.oneOf(...stamps)),
        }),
      ];
    }),
  });
}

interface Sources {
  readonly day: () => Day;
  readonly eventId: () => string | undefined;
}

function oddFollowUp(
  luck: Chance,
  id: string,
  client: string,
  { day, eventId, interactions }: Sources & { readonly interactions: readonly Interaction[] },
): FollowUp {
  const due = day();
  const state = luck.oneOf('open', 'done', 'done', 'dropped');
  return known<FollowUp>({
    id,
    ...typed,
    client,
    due,
    text: 'call',
    priority: 'normal',
    state,
    doneAt: state === 'done' ? instantOn(luck, addDays(due, luck.oneOf(-3, 0, 0, 1, 30))) : undefined,
    interaction: luck.isOneIn(3) ? interactions[0]?.id : undefined,
    event: luck.isOneIn(3) ? eventId() : undefined,
  });
}

export function oddAnswer(
  luck: Chance,
  { id: survey, questions }: Survey,
  { id, client, stamps }: { readonly id: string; readonly client?: string; readonly stamps: readonly Day[] },
): Answer {
  const minute = String(Number(id.slice(1)) % 60).padStart(2, '0');
  return known<Answer>({
    id,
    created: `${luck.oneOf(...stamps)}T01:${minute}:30.000Z`,
    updated: typed.updated,
    survey,
    client,
    at: luck.isOneIn(6) ? undefined : `${luck.oneOf(...stamps)}T01:${minute}:00.000Z`,
    mode: 'web',
    complete: !luck.isOneIn(6),
    setAside: luck.maybe(10, () => 'junk' as const),
    values: oddValues(luck, questions),
  });
}

function oddCase(luck: Chance, id: string, client: string, { day, eventId }: Sources): Case {
  const opened = day();
  const responded = luck.maybe(2, () => addDays(opened, luck.oneOf(0, 1, 9)));
  return known<Case>({
    id,
    ...typed,
    client,
    kind: luck.oneOf('complaint', 'complaint', 'objection', 'request', 'suggestion'),
    cause: luck.maybe(3, () => luck.oneOf('unfair-treatment', 'noise')),
    text: 'too loud',
    opened,
    responded,
    closed: luck.maybe(2, () => addDays(responded ?? opened, luck.oneOf(0, 5, 60))),
    event: eventId(),
  });
}

function oddCost(luck: Chance, id: string, client: string, { day, eventId }: Sources): Cost {
  return known<Cost>({
    id,
    ...typed,
    client,
    day: day(),
    amount: { amount: luck.oneOf(100, 5_000, 900_000), currency: luck.oneOf('CNY', 'CNY', 'CNY', 'EUR') },
    category: luck.oneOf('service', 'service', 'acquisition', 'staff'),
    event: eventId(),
  });
}
