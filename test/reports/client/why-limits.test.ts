/** The limits that `why` names are those a label depends on, and no others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asItWas } from '../../../src/domain/dossier/as-it-was.ts';
import { dossiers } from '../../../src/domain/dossier.ts';
import { type Thresholds, thresholdKeys, thresholds } from '../../../src/domain/records/thresholds.ts';
import {
  isBelowZero,
  type LabelRoster,
  type Relationship,
  relationships,
} from '../../../src/domain/relationship/relationship.ts';
import { type Explained, limitsBehind, limitsUsed } from '../../../src/reports/client/why-limits.ts';
import { asRoster } from '../../support/by-the-book/as-a-roster.ts';
import { anyLimits, drawn, numbers, zone } from '../../support/by-the-book/drawn.ts';

/** Everything that is explained, in a form that can be compared. */
function explained(over: Relationship): Readonly<Record<Explained, unknown>> {
  const { main } = over;
  const { stage, lifecycle, tier, signals, value, service, points, rfm, ltv } = main;
  return {
    stage: stage.value,
    lifecycle: lifecycle.value,
    activity: over.activity.value,
    frequency: over.frequency.value,
    class: over.class.value,
    depth: over.depth.value,
    tier: tier.value,
    signals: [signals.on, signals.isWarning],
    value: value?.current,
    service: [service?.amount, isBelowZero(main)],
    potential: points,
    rfm,
    ltv,
  };
}

function all(roster: LabelRoster, day: string, limits: Thresholds) {
  const { of } = relationships(roster, dossiers(roster, { day, zone }), limits);
  return [...roster.clients.values()].map((client) => explained(of(client)));
}

const names = Object.keys(limitsBehind) as Explained[];

test('what is set changes only what goes by it, and everything else is as it was', () => {
  const changed = new Set<string>();
  fc.assert(
    fc.property(numbers(12), anyLimits, (from, limits) => {
      const { book, day } = drawn(from);
      const roster = asItWas(asRoster(book), day, zone);
      const usual = all(roster, day, thresholds);
      for (const name of names) {
        const others = Object.fromEntries(
          thresholdKeys.map((key) => [key, limitsBehind[name].includes(key) ? thresholds[key] : limits[key]]),
        ) as Thresholds;
        const of = (judged: ReturnType<typeof all>) => judged.map((one) => one[name]);
        expect(of(all(roster, day, others))).toEqual(of(usual));
        if (JSON.stringify(of(all(roster, day, limits))) !== JSON.stringify(of(usual))) changed.add(name);
      }
    }),
    { numRuns: 80 },
  );
  expect([...changed].sort()).toEqual(names.filter((name) => limitsBehind[name].length > 0).sort());
});

test('all of them are told but what the day plan, the figures and the loss of clients alone go by', () => {
  expect(thresholdKeys.filter((key) => !limitsUsed.includes(key))).toEqual([
    'vip.gap',
    'birthday.days',
    'unhappy.days',
    'index.satisfaction',
    'index.confirmation',
    'index.ideal',
    'churn.periods',
    'churn.years',
    'churn.reached',
    'churn.influenced',
    'churn.spread',
    'churn.stop',
  ]);
});
