/** A label that somebody set by hand: it stands in place of the computed one, from the day it was set to its end day. */
import type { Day } from '../../../lib/time/day.ts';
import { dayIn } from '../../../lib/time/instant.ts';
import type { Client, setLabels } from '../../records/client.ts';
import { type Because, type Label, label } from '../rule.ts';
import { labelValues } from './label-values.ts';

export type Settable = (typeof setLabels)[number];

export interface Overridden<V extends string> extends Label<V> {
  /** What it would be by the rules; there where somebody said otherwise. */
  readonly computed?: { readonly value: V | null; readonly because: Because };
}

/** The label as set by hand where that holds on `day`, else as computed; `zone` is the organiser's. */
export function asSet<V extends string>(
  name: Settable,
  computed: Label<V>,
  setLabels: NonNullable<Client['setLabels']>,
  day: Day,
  zone: string,
): Overridden<V> {
  const set = setLabels.findLast((one) => one.label === name && dayIn(one.at, zone) <= day);
  if (set === undefined || (set.until !== undefined && set.until < day)) return computed;
  const { reason, by, until = null } = set;
  const values: readonly string[] = labelValues[name];
  // The file may have been written by hand.
  const value = values.find((one) => one === set.value) as V | undefined;
  if (value === undefined) return computed;
  return { ...label(value, 'override', { reason, by, until }), computed };
}
