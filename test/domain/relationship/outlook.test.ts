/** What `why` says would change a label does change it: each change is made, and the label becomes what was announced. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../../src/domain/records/event.ts';
import type { Relationship } from '../../../src/domain/relationship/relationship.ts';
import { barBeside } from '../../../src/domain/relationship/worth/series-worth.ts';
import { median } from '../../../src/lib/number/median.ts';
import { addDays } from '../../../src/lib/time/day.ts';
import { came, interaction, registration } from '../kpi/hand-made.ts';
import { event, judged } from './judged.ts';

const held = 7;
/** Yearly, the first seven of them held on the day that is asked about; the others are ahead. */
const editions: readonly Event[] = Array.from({ length: 30 }, (_, at) =>
  event(`E${String(at + 1).padStart(3, '0')}`, `${2020 + at}-03-01`),
);
const idAt = (at: number) => editions[at]?.id ?? '';

/** The client after these editions, of which they came to some; perhaps with the next one booked. */
function after(attended: readonly boolean[], isBooked: boolean): Relationship {
  const registrations = attended.flatMap((isThere, at) => [
    came('else', idAt(at)),
    ...(isThere ? [came('C1', idAt(at))] : []),
  ]);
  const booked = isBooked ? [registration('C1', idAt(attended.length))] : [];
  const day = `${2019 + attended.length}-11-24`;
  return judged({ events: editions, registrations: [...registrations, ...booked] }, { day }).named('C1');
}

interface Life {
  readonly attended: readonly boolean[];
  readonly isBooked: boolean;
}

/** Every one there is, so that each rule is met. */
const lives: readonly Life[] = Array.from({ length: 2 ** (held + 1) }, (_, bits) => ({
  attended: Array.from({ length: held }, (_, at) => ((bits >> at) & 1) === 1),
  isBooked: bits >> held === 1,
}));

const now = ({ attended, isBooked }: Life) => after(attended, isBooked);
const booking = ({ attended }: Life) => after(attended, true);
const coming = ({ attended }: Life, times = 1) =>
  after([...attended, ...Array<boolean>(times).fill(true)], false);
const missing = ({ attended }: Life, times = 1) =>
  after([...attended, ...Array<boolean>(times).fill(false)], false);

type Move = (life: Life, facts: never) => void;
const stage = (one: Relationship) => one.main.stage.value;
const lifecycle = (one: Relationship) => one.main.lifecycle.value;
const frequency = (one: Relationship) => one.frequency.value;

/** By rule, what its sentence says. */
const moves: Readonly<Record<string, Move>> = {
  'stage.never': (life) => expect(stage(booking(life))).toBe('confirm'),
  'stage.ahead': (life) => expect(stage(coming(life, 2))).toBe('trust'),
  'stage.missed-two': (life) => expect(stage(booking(life))).toBe('weaken'),
  'stage.missed-two-ahead': (life) =>
    expect([stage(coming(life)), stage(missing(life))]).toEqual(['trust', 'vanish']),
  'stage.missed-latest': (life) =>
    expect([stage(coming(life)), stage(missing(life))]).toEqual(['trust', 'vanish']),
  'stage.several': (life) => expect(stage(missing(life))).toBe('weaken'),
  'stage.once': (life) => expect([stage(coming(life)), stage(missing(life))]).toEqual(['trust', 'weaken']),
  'lifecycle.never': (life) => expect(lifecycle(coming(life))).toBe('new'),
  'lifecycle.missed-two': (life) => expect(lifecycle(booking(life))).toBe('existing'),
  'lifecycle.missed-two-ahead': (life) =>
    expect([lifecycle(missing(life)), lifecycle(after(life.attended, false))]).toEqual(['lost', 'lost']),
  'lifecycle.loyal': (life) => expect(lifecycle(missing(life))).toBe('existing'),
  'lifecycle.first': (life) =>
    expect([lifecycle(coming(life)), lifecycle(missing(life))]).toEqual(['existing', 'existing']),
  'lifecycle.between'(
    life,
    { isLatest, attended, loyal }: { isLatest: boolean; attended: number; loyal: number },
  ) {
    if (isLatest) expect(lifecycle(coming(life, loyal - attended))).toBe('loyal');
    else expect(lifecycle(missing(life))).toBe('lost');
  },
  'frequency.never': (life) => expect(frequency(coming(life))).toBe('once'),
  'frequency.once': (life) => expect(frequency(coming(life))).toMatch(/^(?:occasional|regular)$/),
  'frequency.of'(life, { isRegular, toGo }: { isRegular: boolean; toGo: number }) {
    const going = isRegular ? missing : coming;
    const [before, then] = isRegular ? ['regular', 'occasional'] : ['occasional', 'regular'];
    expect([frequency(going(life, toGo - 1)), frequency(going(life, toGo))]).toEqual([before, then]);
  },
};

test('coming, staying away and registering change stage, lifecycle and frequency as is said', () => {
  const met = new Set<string>();
  for (const life of lives) {
    const { main, frequency: often } = now(life);
    for (const { because } of [main.stage, main.lifecycle, often]) {
      met.add(because.rule);
      moves[because.rule]?.(life, because.facts as never);
    }
  }
  expect([...met].sort()).toEqual(Object.keys(moves).sort());
});

test('activity changes on the day that is told, and not a day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 91, max: 540 }), (ago) => {
      const day = '2026-11-24';
      const interactions = [-2000, -ago].map((offset) =>
        interaction(`I${offset}`, 'C1', { at: `${addDays(day, offset)}T04:00:00.000Z` }),
      );
      const on = (then: string) => judged({ interactions }, { day: then }).named('C1').activity;
      const { value, because } = on(day);
      if (because.rule !== 'activity.last') throw new Error(because.rule);
      const { day: last, limit, next } = because.facts;
      expect([on(addDays(last, limit)).value, on(addDays(last, limit + 1)).value]).toEqual([value, next]);
    }),
  );
});

test('a value from the bar on is high, whatever it was; one below it is not', () => {
  const values = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 9 });
  fc.assert(
    fc.property(values, fc.integer({ min: -3, max: 12 }), (others, own) => {
      const withIt = (value: number) => [...others, ...(value > 0 ? [value] : [])].sort((a, b) => a - b);
      const isHigh = (value: number) => value > 0 && value >= (median(withIt(value)) ?? 0);
      const bar = barBeside(withIt(own), own);
      expect([isHigh(bar), isHigh(bar - 1)]).toEqual([true, false]);
    }),
    { numRuns: 1000 },
  );
});
