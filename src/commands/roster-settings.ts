/** What a roster itself is set to: its currency, and the region and zone of its organiser. */
import type { RosterSettings } from '../domain/roster.ts';
import { formed } from './record-options.ts';

export type RosterKey = keyof RosterSettings;

const shapes = { currency: 'currency', region: 'country', zone: 'zone' } as const satisfies Record<
  RosterKey,
  string
>;

export const rosterKeys = Object.keys(shapes) as RosterKey[];

export function isRosterKey(typed: string): typed is RosterKey {
  return Object.hasOwn(shapes, typed);
}

/** The setting in its form; throws `usage.bad-shape` under the name it was typed with. */
export function rosterSetting(key: RosterKey, typed: string, name: string): string {
  return formed(shapes[key], name, typed);
}
