import { expect, test } from 'vitest';
import { aCase, came, client, event, factsOf, figure, people, registration, roster } from '../hand-made.ts';

const events = [event('E001', '2025-03-01'), event('E002', '2026-03-01')];

test('cases that name the event, as they stood on the day', () => {
  const made = roster({
    events,
    registrations: [came('C1', 'E002'), came('C2', 'E002'), registration('C3', 'E002'), came('C4', 'E002')],
    cases: [
      aCase('K1', 'C1', {
        event: 'E002',
        opened: '2026-03-02',
        responded: '2026-03-04',
        closed: '2026-04-01',
      }),
      aCase('K2', 'C2', { event: 'E002', opened: '2026-03-02', responded: '2026-03-03' }),
      aCase('K3', 'C2', { event: 'E002', kind: 'request', opened: '2026-03-02', responded: '2026-03-12' }),
      aCase('K4', 'C3', { event: 'E001', opened: '2025-03-02' }),
      aCase('K5', 'C3', { opened: '2026-03-02' }),
      aCase('K6', 'C4', { event: 'E002', opened: '2026-12-02' }),
    ],
  });
  const facts = factsOf(made, 'E002');
  expect(figure('complaint-rate', facts)).toMatchObject({ value: 0.5, numerator: 2, denominator: 4 });
  expect(figure('resolution-rate', facts)).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  expect(figure('first-response-time', facts)).toMatchObject({ value: 2, sample: 3 });
  const before = factsOf(made, 'E002', { day: '2026-03-03' });
  expect(figure('resolution-rate', before)).toMatchObject({ value: 0, numerator: 0, denominator: 2 });
  expect(figure('first-response-time', before)).toMatchObject({ value: 1, sample: 1 });
  const none = factsOf(roster({ events }), 'E002');
  for (const id of ['complaint-rate', 'resolution-rate', 'first-response-time'] as const)
    expect(figure(id, none)).toMatchObject({ value: null, notes: ['nobody'] });
});

test('as much known of three clients as of four is the same share to the last digit', () => {
  const clients = ['C1', 'C2', 'C3', 'C4'].map((id) => client(id, { organisation: 'Acme', city: 'Bern' }));
  const share = (count: number) => {
    const registrations = clients.slice(0, count).map(({ id }) => came(id, 'E002'));
    return figure('data-completeness', factsOf(roster({ events, registrations, clients }), 'E002')).value;
  };
  expect(share(3)).toBe(3 / 7);
  expect(share(4)).toBe(3 / 7);
});

test('what is known of clients, and which of their contacts are of no use', () => {
  const email = (valid: boolean, bounced = false) => ({ value: 'a@example.com', valid, bounced });
  const made = roster({
    events,
    registrations: [came('C1', 'E002', { role: 'visitor' }), came('C2', 'E002'), came('C3', 'E001')],
    clients: [
      client('C1', {
        name: 'Ann',
        emails: [email(true), email(false), email(true, true)],
        organisation: 'Acme',
        city: 'Bern',
        industry: 'tools',
        sourceChannel: 'web',
      }),
      client('C2', { name: 'Bo', emails: [email(true, true)], country: 'CH' }),
      client('C3', { name: 'Cy', emails: [email(false)] }),
    ],
  });
  const facts = factsOf(made, 'E002');
  expect(figure('data-completeness', facts)).toMatchObject({ value: 9 / 14, denominator: 2 });
  expect(people('data-completeness', facts).numerator).toEqual(['C2']);
  expect(figure('invalid-contacts', facts)).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
  expect(
    figure('invalid-contacts', factsOf(roster({ events, registrations: [came('C1', 'E002')] }), 'E002')),
  ).toMatchObject({ value: null, notes: ['nobody'] });
});

test('new clients whom somebody sent', () => {
  const sent = { referredBy: 'C1' };
  const facts = factsOf(
    roster({
      events,
      registrations: [
        came('C1', 'E001'),
        came('C1', 'E002'),
        came('C2', 'E002'),
        came('C3', 'E002'),
        came('C4', 'E002'),
      ],
      clients: [client('C1', sent), client('C2', sent), client('C3'), client('C4')],
    }),
    'E002',
  );
  expect(figure('referral-share', facts)).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
});
