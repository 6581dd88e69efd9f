/** An event typed where a condition is expected. */
import { expect, test } from 'vitest';
import type { Event } from '../../../src/domain/records/event.ts';
import { eventMeant } from '../../../src/domain/segment/event-meant.ts';

const event = (id: string, name: string): Event => ({
  id,
  name,
  start: '2026-04-17',
  created: '2026-01-01T00:00:00Z',
  updated: '2026-01-01T00:00:00Z',
});
const events = [event('E001', 'Spring Salon 2026'), event('E002', 'Autumn Salon 2026')];
const meant = (typed: string) => eventMeant(typed, events)?.condition ?? null;

test('its id, its name, or a part of its name is taken for the event', () => {
  expect(meant('E002')).toBe('event:E002');
  expect(meant('e1')).toBe('event:E001');
  expect(meant('Spring Salon')).toBe('event:E001');
  expect(meant('"autumn salon 2026"')).toBe('event:E002');
});

test('what else was asked stays', () => {
  expect(meant('E002 status:pending wang')).toBe('event:E002 wang status:pending');
  expect(meant('autumn salon role:speaker')).toBe('event:E002 role:speaker');
});

test('words of no event, of several, or of a field mean none', () => {
  expect(meant('wang')).toBeNull();
  expect(meant('salon')).toBeNull();
  expect(meant('event:E002')).toBeNull();
  expect(meant('E001 OR E002')).toBeNull();
  expect(meant('-E002')).toBeNull();
  expect(meant('')).toBeNull();
});
