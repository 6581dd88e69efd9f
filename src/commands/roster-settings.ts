/** What a roster itself is set to: its currency, the region and zone of its organiser, and the limits labels are drawn at. */
import { fail } from '../domain/errors.ts';
import {
  isThreshold,
  isWithinRange,
  rangeOf,
  type ThresholdKey,
  thresholdKeys,
  thresholdsOf,
} from '../domain/records/thresholds.ts';
import type { RosterSettings } from '../domain/roster.ts';
import { typedNumber } from '../lib/number/typed-number.ts';
import { formed } from './record-options.ts';

export type RosterKey = keyof RosterSettings;

const shapes = { currency: 'currency', region: 'country', zone: 'zone' } as const satisfies Record<
  Exclude<RosterKey, ThresholdKey>,
  string
>;
type PlaceKey = keyof typeof shapes;

/** Where the organiser is at home. */
export const placeKeys = Object.keys(shapes) as PlaceKey[];
export const rosterKeys: readonly RosterKey[] = [...placeKeys, ...thresholdKeys];

export function isRosterKey(typed: string): typed is RosterKey {
  return Object.hasOwn(shapes, typed) || isThreshold(typed);
}

/** The setting in its form; throws `usage.bad-shape` under the name it was typed with. */
export function placeSetting(key: PlaceKey, typed: string, name: string): string {
  return formed(shapes[key], name, typed);
}

/** The settings with one of them as typed; a limit set to `default` is what it is by itself. Throws `usage.bad-shape` and `usage.out-of-range`. */
export function settingsWith(settings: RosterSettings, key: RosterKey, typed: string): RosterSettings {
  if (!isThreshold(key)) return { ...settings, [key]: placeSetting(key, typed, key) };
  const { [key]: _, ...others } = settings;
  return typed.trim() === 'default'
    ? others
    : { ...settings, [key]: limitTyped(key, typed, thresholdsOf(settings)) };
}

/** A limit as typed, under the name it was typed with; a share also as per cent. Throws `usage.out-of-range`. */
export function limitTyped(
  key: ThresholdKey,
  typed: string,
  limits: ReturnType<typeof thresholdsOf>,
  name: string = key,
): number {
  const range = rangeOf(key, limits);
  const percent = range.share ? /^(.*)[%％]$/.exec(typed.trim())?.[1] : undefined;
  const number = typedNumber(percent ?? typed);
  const value = number !== null && percent !== undefined ? number / 100 : number;
  if (!isWithinRange(value, range)) {
    const { from, to, whole } = range;
    throw fail('usage.out-of-range', { option: name, value: typed, from, to, whole });
  }
  return value;
}

/** A setting in force and where it is from, as a row of a report. */
export function rosterRow(settings: RosterSettings, key: RosterKey) {
  const value = settings[key];
  if (value === undefined && isThreshold(key))
    return { key, value: thresholdsOf(settings)[key], from: 'default' };
  return { key, value: value ?? null, from: 'roster' };
}
