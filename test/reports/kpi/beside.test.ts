import { expect, test } from 'vitest';
import { measure } from '../../../src/domain/kpi/measure.ts';
import { figuresBeside } from '../../../src/reports/kpi/beside.ts';
import { kpiReport } from '../../../src/reports/kpi/kpi.ts';
import { withTrend } from '../../../src/reports/kpi/trend.ts';
import { say } from '../../../src/reports/phrases.ts';
import { answer, came, event, factsOf, roster, survey } from '../../domain/kpi/hand-made.ts';

const two = roster({
  events: [event('E001', '2025-03-01'), event('E002', '2026-03-01')],
  registrations: [came('C0001', 'E001'), came('C0001', 'E002')],
  surveys: [survey('S001', 'E002')],
  answers: [answer('S001', { overall: 4 }, { client: 'C0001' })],
});
const beside = ['E001', 'E002'].map((key, at) => ({
  key,
  heading: key,
  rank: at,
  measured: measure(factsOf(two, key), null),
}));
const told = { title: say('title.kpis-in', { series: 'Salon' }), empty: say('none.events-yet') };
const rowsOf = (changes: boolean) => [...figuresBeside(beside, told, { changes }).rows];

test('a figure that is given for each dimension or step says which one it is', () => {
  const rows = rowsOf(true);
  expect(
    rows.filter(({ id }) => id === 'satisfaction-by-dimension').map(({ dimension }) => dimension),
  ).toContain('overall');
  expect(rows.filter(({ id }) => id === 'funnel').every(({ lifecycle }) => lifecycle !== undefined)).toBe(
    true,
  );
});

test('editions follow one another, groups do not: of these no change is told', () => {
  const of = (changes: boolean) => rowsOf(changes).find(({ id }) => id === 'registrations');
  expect(of(true)).toMatchObject({ E001: 1, E002: 1, change: 0, trend: [1, 1] });
  expect(of(false)).not.toHaveProperty('change');
  expect(of(false)).not.toHaveProperty('trend');
});

test('no line is drawn through points of several scales', () => {
  const ids = ['E001', 'E002', 'E003'];
  const asked = roster({
    events: ids.map((id, at) => event(id, `202${at}-03-01`)),
    surveys: ids.map((of, at) =>
      survey(`S00${at}`, of, {
        questions: [
          {
            id: 'easy',
            kind: 'scale',
            min: 1,
            max: at === 0 ? 7 : 5,
            measures: 'effort',
            text: { en: 'Easy?' },
          },
        ],
      }),
    ),
    answers: ids.map((_, at) => answer(`S00${at}`, { easy: 3 + at })),
  });
  const editions = ids.map((key) => ({
    key,
    event: factsOf(asked, key).event,
    measured: measure(factsOf(asked, key), null),
  }));
  const rows = [
    ...figuresBeside(
      editions.map((one, rank) => ({ ...one, heading: one.key, rank })),
      told,
      { changes: true },
    ).rows,
  ];
  expect(rows.find(({ id }) => id === 'ces')).toMatchObject({ E001: 3, trend: [null, 4, 5] });
  const last = editions.at(-1)?.measured.filter(({ kpi }) => kpi.id === 'ces') ?? [];
  const report = kpiReport({ event: null, against: null, held: true }, last);
  expect([...withTrend(report, last, editions).rows]).toMatchObject([{ E001: 3, trend: [null, 4, 5] }]);
});
