import { describe, expect, test } from 'vitest';
import { kpis } from '../../../../src/domain/kpi/index.ts';
import type { Registration } from '../../../../src/domain/records/registration.ts';
import { came, event, factsOf, figure, people, registration, roster } from '../hand-made.ts';

const events = [
  event('E001', '2023-03-01'),
  event('E002', '2024-03-01'),
  event('E003', '2025-03-01', { area: 4_500 }),
  event('E004', '2026-03-01'),
  event('E005', '2026-12-01'),
  event('E006', '2027-12-01'),
];
const booth = (client: string, of: string, area?: number) =>
  came(client, of, { role: 'exhibitor', ...(area === undefined ? {} : { area }) });

describe('rebooking', () => {
  const made = roster({
    events,
    registrations: [
      booth('C1', 'E003', 20),
      booth('C2', 'E003', 30),
      booth('C3', 'E003'),
      booth('C4', 'E003', 50),
      came('C5', 'E003', { role: 'visitor' }),
      booth('C1', 'E004', 60),
      booth('C3', 'E004', 10),
      booth('C4', 'E004'),
      came('C2', 'E004', { role: 'visitor' }),
      registration('C1', 'E005', { role: 'exhibitor', area: 90 }),
      registration('C4', 'E005', { role: 'exhibitor', status: 'cancelled', area: 90 }),
    ],
  });

  test('looks at who exhibits at the edition after', () => {
    const facts = factsOf(made, 'E003');
    expect(figure('rebooking-rate', facts)).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    expect(people('rebooking-rate', facts).numerator).toEqual(['C1', 'C3', 'C4']);
  });

  test('weighed by area leaves out who does not tell it in either', () => {
    const facts = factsOf(made, 'E003');
    expect(figure('area-rebooked', facts)).toMatchObject({
      value: 60 / 50,
      numerator: 60,
      denominator: 50,
      sample: 2,
      notes: ['area-unknown'],
    });
    expect(people('area-rebooked', facts).leftOut).toEqual(['C3', 'C4']);
  });

  test('the ground an exhibitor holds at the next edition as a sponsor is rebooked', () => {
    const facts = factsOf(
      roster({
        events,
        registrations: [
          booth('C1', 'E003', 20),
          booth('C2', 'E003', 20),
          came('C1', 'E004', { role: 'sponsor', area: 36 }),
        ],
      }),
      'E003',
    );
    expect(figure('area-rebooked', facts)).toMatchObject({ value: 0.9, numerator: 36, denominator: 40 });
    expect(figure('rebooking-rate', facts)).toMatchObject({ value: 0 });
  });

  test('at an edition ahead is so far, and unknown before anybody booked it', () => {
    expect(figure('rebooking-rate', factsOf(made, 'E004'))).toMatchObject({
      value: 1 / 3,
      notes: ['so-far'],
    });
    expect(figure('rebooking-rate', factsOf(made, 'E005'))).toMatchObject({
      value: null,
      notes: ['no-next'],
    });
    expect(figure('area-rebooked', factsOf(made, 'E006'))).toMatchObject({ value: null, notes: ['no-next'] });
  });
});

test('those who had missed two editions and came back', () => {
  const made = roster({
    events,
    registrations: [
      ...['C1', 'C2', 'C3', 'C4'].map((client) => came(client, 'E001')),
      came('C1', 'E002'),
      came('C5', 'E002'),
      came('C2', 'E003'),
      registration('C3', 'E003'),
      came('C3', 'E004'),
      came('C1', 'E004'),
    ],
  });
  // Neither in E002 nor in E003: C3, who was registered and did not come, and C4.
  const facts = factsOf(made, 'E004');
  expect(figure('reactivation-rate', facts)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  expect(people('reactivation-rate', facts).numerator).toEqual(['C3']);
  expect(figure('reactivation-rate', factsOf(made, 'E002'))).toMatchObject({
    value: null,
    notes: ['too-few-editions'],
  });
  expect(figure('reactivation-rate', factsOf(made, 'E003'))).toMatchObject({
    value: null,
    notes: ['nobody'],
  });
  expect(figure('reactivation-rate', factsOf(made, 'E005'))).toMatchObject({
    value: null,
    notes: ['not-held'],
  });
});

describe('what there is on the ground', () => {
  const made = roster({
    events,
    registrations: [
      booth('C1', 'E003', 1_600),
      registration('C2', 'E003', { role: 'exhibitor', area: 2_000 }),
      booth('C9', 'E003'),
      came('C3', 'E003', { role: 'visitor' }),
      came('C3', 'E003', { role: 'professional-visitor' }),
      came('C4', 'E003', { role: 'professional-visitor' }),
      came('C5', 'E003', { role: 'visitor' }),
      came('C6', 'E003', { role: 'visitor' }),
      registration('C7', 'E003', { role: 'visitor' }),
      registration('C8', 'E002', { role: 'visitor' }),
      registration('C1', 'E002', { role: 'exhibitor' }),
    ],
  });

  test('space sold is over the space there is', () => {
    expect(figure('occupancy', factsOf(made, 'E003'))).toMatchObject({
      value: 0.8,
      numerator: 3_600,
      denominator: 4_500,
      notes: ['area-unknown'],
    });
    expect(figure('occupancy', factsOf(made, 'E002'))).toMatchObject({ value: null, notes: ['no-area'] });
  });

  test('visitors of the trade and by exhibitor are those who came', () => {
    const facts = factsOf(made, 'E003');
    expect(figure('professional-share', facts)).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
    expect(people('professional-share', facts).numerator).toEqual(['C3', 'C4']);
    expect(figure('visitors-per-exhibitor', facts)).toMatchObject({ value: 2, numerator: 4, denominator: 2 });
  });

  test('somebody who came is there in every role they hold', () => {
    const facts = factsOf(
      roster({
        events,
        registrations: [
          came('C1', 'E003', { role: 'visitor' }),
          registration('C1', 'E003', { role: 'exhibitor', area: 9 }),
          registration('C1', 'E003', { role: 'professional-visitor' }),
          came('C2', 'E003', { role: 'visitor' }),
          registration('C3', 'E003', { role: 'exhibitor', area: 9 }),
        ],
      }),
      'E003',
    );
    expect(figure('professional-share', facts)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(figure('visitors-per-exhibitor', facts)).toMatchObject({ value: 2, numerator: 2, denominator: 1 });
  });

  test('that nobody is told to be one, or to be of the trade, is said', () => {
    const at = (...roles: Registration['role'][]) => {
      const registrations = roles.map((role, at) => came(`C${at + 1}`, 'E003', role ? { role } : {}));
      return factsOf(roster({ events, registrations }), 'E003');
    };
    const visitors = at('visitor', 'exhibitor');
    expect(figure('professional-share', visitors)).toMatchObject({ value: 0, notes: ['none-professional'] });
    expect(figure('visitors-per-exhibitor', visitors)).toMatchObject({ value: 1, notes: [] });
    const exhibitors = at('exhibitor', undefined);
    expect(figure('visitors-per-exhibitor', exhibitors)).toMatchObject({ value: 0, notes: ['no-visitors'] });
    expect(figure('professional-share', exhibitors)).toMatchObject({ value: null, notes: ['nobody'] });
    expect(figure('visitors-per-exhibitor', at(undefined))).toMatchObject({ value: null, notes: ['nobody'] });
  });

  test('where nobody was checked in those registered stand for them', () => {
    expect(figure('visitors-per-exhibitor', factsOf(made, 'E002'))).toMatchObject({
      value: 1,
      notes: ['of-registered'],
    });
    expect(figure('professional-share', factsOf(made, 'E005'))).toMatchObject({
      value: null,
      notes: ['not-held'],
    });
  });
});

test('related sales are two kinds of things with one client', () => {
  const money = { amount: 100, currency: 'CNY' };
  const facts = factsOf(
    roster({
      events,
      registrations: [
        came('C1', 'E003', { ticket: 'Full' }),
        booth('C1', 'E003', 9),
        came('C2', 'E003', { role: 'sponsor', ticket: 'Gold', sponsorship: money }),
        came('C3', 'E003', { ticket: 'Full', sponsorship: money }),
        came('C4', 'E003', { role: 'exhibitor', ticket: 'Booth S', booth: 'A1' }),
        came('C5', 'E003', { ticket: 'Full' }),
        came('C5', 'E003', { ticket: 'Dinner', area: 0 }),
      ],
    }),
    'E003',
  );
  expect(figure('related-sales', facts)).toMatchObject({ value: 0.4, numerator: 2, denominator: 5 });
  expect(people('related-sales', facts).numerator).toEqual(['C1', 'C3']);
});

test('points are what answers give; visitors and editions are counted', () => {
  const inPoints = kpis.filter(({ unit }) => unit === 'score').map(({ id }) => id);
  expect(inPoints.sort()).toEqual([
    'ces',
    'csat-mean',
    'nps',
    'satisfaction-by-dimension',
    'satisfaction-index',
  ]);
});
