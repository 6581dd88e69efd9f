/** Unusual rosters, each drawn from a number; with fewer clients the first ones stay the same. */
import type { Cost } from '../../../src/domain/records/cost.ts';
import type { Registration } from '../../../src/domain/records/registration.ts';
import type { Survey } from '../../../src/domain/records/survey.ts';
import { addDays, type Day } from '../../../src/lib/time/day.ts';
import type { Book } from './book.ts';
import { type Chance, chance, shuffled } from './chance.ts';
import { endOf } from './editions.ts';
import { oddAnswer, oddClient, type Records, type World } from './odd-client.ts';
import { known, oddEvents, oddSurveys, typed } from './odd-events.ts';

export interface OddRoster {
  readonly book: Book;
  /** Days to judge by: the end of an edition, beside it, at the limits of what is known, before or after anything. */
  readonly days: readonly Day[];
}

const today = '2026-06-15';

export function oddRoster(seed: number, clients = 60): OddRoster {
  const luck = chance(seed);
  const events = oddEvents(luck);
  const surveys = oddSurveys(luck, events);
  const ends = events.map(endOf);
  const near = () => addDays(luck.oneOf(today, ...ends), luck.oneOf(-1, 0, 0, 1, 40));
  const days = [...new Set([today, near(), near(), luck.oneOf('2022-12-01', '2028-07-01', near())])];
  const limits = [0, 1, 2, 89, 90, 91, 180, 181, 364, 365, 366, 540, 541];
  const stamps = [...days, ...ends].flatMap((day) => limits.map((back) => addDays(day, -back)));
  const withCheckIns = new Set(events.filter(() => !luck.isOneIn(4)).map(({ id }) => id));
  const world: World = { clients, events, surveys, stamps, withCheckIns };
  const each = Array.from({ length: clients }, (_, at) => oddClient(chance(seed, at + 1), at + 1, world));
  const of = <K extends keyof Records>(key: K) => each.flatMap((one): Records[K][number][] => [...one[key]]);
  const asked = of('asked');
  return {
    days,
    book: {
      settings: { currency: 'CNY', zone: 'Asia/Shanghai', 'service.rate': luck.oneOf(0, 185) },
      events,
      surveys: surveys.map((survey) => withAsked(survey, luck.isOneIn(2) ? asked : [])),
      clients: of('clients'),
      registrations: of('registrations').map(seatedOnFirst),
      interactions: of('interactions'),
      followups: of('followups'),
      answers: [...of('answers'), ...surveys.flatMap((survey, at) => anonymous(luck, survey, at, stamps))],
      cases: of('cases'),
      costs: [...of('costs'), ...overheads(luck, world)],
    },
  };
}

function withAsked(survey: Survey, asked: Records['asked']): Survey {
  const some = asked.filter(({ of }) => of === survey.id).map(({ of: _, ...one }) => one);
  return some.length === 0 ? survey : { ...survey, asked: some };
}

function anonymous(luck: Chance, survey: Survey, at: number, stamps: readonly Day[]) {
  return Array.from({ length: luck.number(4) }, (_, number) =>
    oddAnswer(luck, survey, { id: `A${90_000 + at * 10 + number}`, stamps }),
  );
}

function overheads(luck: Chance, { events, stamps }: World): Cost[] {
  return events.flatMap((event, at) =>
    Array.from({ length: luck.number(4) }, (_, number) =>
      known<Cost>({
        id: `X${9_000 + at * 10 + number}`,
        ...typed,
        day: luck.oneOf(...stamps),
        amount: {
          amount: luck.oneOf(0, 33_333, 500_000, 1),
          currency: luck.oneOf('CNY', 'CNY', event.currency ?? 'EUR'),
        },
        category: luck.oneOf('acquisition', 'service', 'event', 'system', 'staff'),
        event: luck.isOneIn(8) ? undefined : event.id,
      }),
    ),
  );
}

/** Seats lie on the first registration of their order, whatever becomes of it. */
function seatedOnFirst(one: Registration, _: number, all: readonly Registration[]): Registration {
  const first = all.find(({ order }) => order === one.order);
  if (one.order === undefined || first === one) return one;
  const { seats: __, ...rest } = one;
  return rest;
}

/** The same records in another order. */
export function inAnyOrder(book: Book, seed: number): Book {
  const luck = chance(seed);
  return Object.fromEntries(
    Object.entries(book).map(([key, value]) => [key, Array.isArray(value) ? shuffled(value, luck) : value]),
  ) as unknown as Book;
}
