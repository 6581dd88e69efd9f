import { describe, expect, test } from 'vitest';
import { came, interaction, registration } from '../../kpi/hand-made.ts';
import { caseOf, event, judged, salons } from '../judged.ts';

/** Somebody else came to every edition, so that each is known to have check-in data. */
const everybodyElse = salons.slice(0, 4).map(({ id }) => came('else', id));
const stage = (registrations: ReturnType<typeof came>[], scope = {}) =>
  judged({ registrations: [...everybodyElse, ...registrations] }, scope).named('C1').main.stage;
const lifecycle = (registrations: ReturnType<typeof came>[], more = {}) =>
  judged({ registrations: [...everybodyElse, ...registrations], ...more }).named('C1').main.lifecycle;

describe('stage', () => {
  test('nurture: never took part, whatever became of a registration', () => {
    expect(stage([])).toEqual({
      value: 'nurture',
      because: { rule: 'stage.never', facts: { registrations: 0 } },
    });
    expect(stage([registration('C1', 'E004')]).value).toBe('nurture');
    expect(stage([registration('C1', 'E005', { status: 'cancelled' })])).toEqual({
      value: 'nurture',
      because: { rule: 'stage.never', facts: { registrations: 1 } },
    });
    expect(stage([registration('C1', 'E005', { status: 'invited' })]).value).toBe('nurture');
  });

  test('confirm: never took part and booked ahead, or took part once, in the latest', () => {
    expect(stage([registration('C1', 'E005', { status: 'pending' })])).toEqual({
      value: 'confirm',
      because: { rule: 'stage.ahead', facts: { event: { id: 'E005', name: 'Salon 2027' } } },
    });
    expect(stage([came('C1', 'E004')])).toEqual({
      value: 'confirm',
      because: { rule: 'stage.once', facts: { event: { id: 'E004', name: 'Salon 2026' } } },
    });
  });

  test('trust: took part in two or more, not necessarily in a row, the latest included', () => {
    expect(stage([came('C1', 'E001'), came('C1', 'E004')])).toEqual({
      value: 'trust',
      because: { rule: 'stage.several', facts: { attended: 2, signals: 2 } },
    });
  });

  test('weaken: missed the latest, a no-show included', () => {
    expect(stage([came('C1', 'E002'), came('C1', 'E003')])).toEqual({
      value: 'weaken',
      because: {
        rule: 'stage.missed-latest',
        facts: { missed: { id: 'E004', name: 'Salon 2026' }, attended: 2 },
      },
    });
    expect(stage([came('C1', 'E003'), registration('C1', 'E004')]).value).toBe('weaken');
  });

  test('vanish: missed the last two, but weaken with the next one booked', () => {
    const once = came('C1', 'E002');
    expect(stage([once])).toEqual({
      value: 'vanish',
      because: {
        rule: 'stage.missed-two',
        facts: {
          missed: [
            { id: 'E003', name: 'Salon 2025' },
            { id: 'E004', name: 'Salon 2026' },
          ],
          attended: 1,
        },
      },
    });
    expect(stage([once, registration('C1', 'E005')])).toMatchObject({
      value: 'weaken',
      because: { rule: 'stage.missed-two-ahead' },
    });
  });

  test('two editions must have been held since: at the second edition nobody has missed two', () => {
    expect(stage([came('C1', 'E001')], { day: '2024-03-01' }).value).toBe('weaken');
    expect(stage([came('C1', 'E001')], { day: '2024-02-29' }).value).toBe('confirm');
    expect(stage([came('C1', 'E001')], { day: '2025-03-02' }).value).toBe('weaken');
    expect(stage([came('C1', 'E001')], { day: '2025-03-03' }).value).toBe('vanish');
  });

  test('a cancelled edition is neither held nor missed', () => {
    const cancelled = salons.map((one) => (one.id === 'E004' ? { ...one, cancelled: true } : one));
    const { stage } = judged({
      events: cancelled,
      registrations: [...everybodyElse, came('C1', 'E002'), came('C1', 'E003')],
    }).named('C1').main;
    expect(stage.value).toBe('trust');
  });

  test('weaken: two signals are on, though all editions were taken part in', () => {
    const registrations = [
      ...everybodyElse,
      came('C1', 'E003', { role: 'exhibitor', area: 20 }),
      came('C1', 'E004', { role: 'exhibitor', area: 18 }),
    ];
    const cases = [caseOf('K0001', 'C1', '2026-01-10')];
    expect(judged({ registrations, cases }).named('C1').main.stage).toEqual({
      value: 'weaken',
      because: { rule: 'stage.signals', facts: { signals: ['less', 'complaints'], limit: 2 } },
    });
    expect(judged({ registrations }).named('C1').main.stage.value).toBe('trust');
  });

  test('an event without check-in data is taken part in by who counts', () => {
    const { stage } = judged({
      registrations: [registration('C1', 'E003'), registration('C1', 'E004')],
    }).named('C1').main;
    expect(stage.value).toBe('trust');
  });
});

describe('lifecycle', () => {
  const low = {
    surveys: [
      {
        id: 'S001',
        created: '2026-03-02T00:00:00.000Z',
        updated: '2026-03-02T00:00:00.000Z',
        name: 'After',
        event: 'E004',
        questions: [
          { id: 'q', text: { en: 'Overall?' }, kind: 'scale', min: 1, max: 10, dimension: 'overall' },
        ],
      },
    ],
  } as const;
  const answer = (q: number) => ({
    id: 'A00001',
    created: '2026-03-05T00:00:00.000Z',
    updated: '2026-03-05T00:00:00.000Z',
    survey: 'S001',
    client: 'C1',
    mode: 'web' as const,
    complete: true,
    at: '2026-03-05T00:00:00.000Z',
    values: { q },
  });
  const three = ['E002', 'E003', 'E004'].map((id) => came('C1', id));

  test('prospect, new, existing, loyal, lost', () => {
    expect(lifecycle([registration('C1', 'E005')]).value).toBe('prospect');
    expect(lifecycle([came('C1', 'E004')]).value).toBe('new');
    expect(lifecycle([came('C1', 'E003')]).value).toBe('existing');
    expect(lifecycle([came('C1', 'E003'), came('C1', 'E004')]).value).toBe('existing');
    expect(lifecycle(three).value).toBe('loyal');
    expect(lifecycle([came('C1', 'E001'), came('C1', 'E002')]).value).toBe('lost');
    expect(lifecycle([came('C1', 'E001'), registration('C1', 'E005')]).value).toBe('existing');
  });

  test('three editions without the latest are not loyal', () => {
    expect(lifecycle(['E001', 'E002', 'E003'].map((id) => came('C1', id))).value).toBe('existing');
  });

  test('loyal needs a satisfaction that is not low, brought to 1..5', () => {
    // 3 of 1..10 is 1.89 of 1..5, and 4 is 2.33.
    expect(lifecycle(three, { ...low, answers: [answer(3)] })).toMatchObject({
      value: 'existing',
      because: { rule: 'lifecycle.between', facts: { attended: 3, isLatest: true } },
    });
    expect(lifecycle(three, { ...low, answers: [answer(4)] }).value).toBe('loyal');
  });

  test('a mean of several scores is low at 2, whatever its last digit', () => {
    const [survey] = low.surveys;
    const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...survey.questions[0], id, min: 0 }));
    const surveys = [{ ...survey, questions }];
    // 10 of 40 points in all.
    const said = (d: number) => ({ ...answer(0), values: { a: 3, b: 4, c: 1, d } });
    expect(lifecycle(three, { surveys, answers: [said(2)] }).value).toBe('existing');
    expect(lifecycle(three, { surveys, answers: [said(3)] }).value).toBe('loyal');
  });
});

describe('series', () => {
  const fair = [
    event('E101', '2025-06-01', { series: 'Fair' }),
    event('E102', '2026-06-01', { series: 'Fair' }),
  ];
  const parts = {
    events: [...salons, ...fair],
    registrations: [came('C1', 'E003'), came('C1', 'E004'), came('C1', 'E101')],
  };

  test('the main one is printed, the others follow', () => {
    const { main, others } = judged(parts).named('C1');
    expect([main.series, main.stage.value]).toEqual(['Salon', 'trust']);
    expect(others().map(({ series, stage }) => [series, stage.value])).toEqual([['Fair', 'weaken']]);
  });

  test('named, it is judged in alone; who has nothing to do with it has no label there', () => {
    const inFair = judged(
      {
        ...parts,
        registrations: [
          ...parts.registrations,
          came('C2', 'E004'),
          registration('C3', 'E102', { status: 'invited' }),
        ],
        interactions: [interaction('I00001', 'C4', { event: 'E101' })],
      },
      { series: 'Fair' },
    );
    const stages = ['C1', 'C2', 'C3', 'C4'].map((id) => inFair.named(id).main.stage.value);
    expect(stages).toEqual(['weaken', null, 'nurture', 'nurture']);
    expect(inFair.named('C2').main.lifecycle).toEqual({
      value: null,
      because: { rule: 'lifecycle.outside', facts: { series: 'Fair' } },
    });
  });

  test('who never took part in a series is told how often they were registered in it', () => {
    const registrations = [
      ...parts.registrations,
      came('C1', 'E004'),
      registration('C5', 'E003'),
      registration('C5', 'E101', { status: 'cancelled' }),
      registration('C5', 'E102', { status: 'invited' }),
    ];
    const never = (scope: object) => judged({ ...parts, registrations }, scope).named('C5').main;
    const facts = ({ stage, lifecycle }: ReturnType<typeof never>) =>
      [stage, lifecycle].map(({ because }) => because.facts);
    expect(facts(never({}))).toEqual([{ registrations: 1 }, { registrations: 1 }]);
    // An invitation is none.
    expect(facts(never({ series: 'Fair' }))).toEqual([{ registrations: 1 }, { registrations: 1 }]);
  });

  test('an event that is a series of its own is called by its name', () => {
    const party = { id: 'E201', created: '', updated: '', name: 'Party', start: '2026-05-01' };
    const alone = judged({ ...parts, events: [...parts.events, party] }, { series: 'E201' });
    expect(alone.named('C1').main.stage.because).toEqual({
      rule: 'stage.outside',
      facts: { series: 'Party' },
    });
  });
});
