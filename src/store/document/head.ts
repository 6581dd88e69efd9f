/** The head of a snapshot, checked: which roster it is, its settings and counters, and any keys that are not ours. */
import { schemaVersion } from '../../domain/change/canonical.ts';
import { fail, type ValueFlaw } from '../../domain/errors.ts';
import { isWithinRange, thresholdKeys, thresholdTable } from '../../domain/records/thresholds.ts';
import { collectionNames, collections } from '../../domain/roster.ts';
import { isTooDeep } from './check.ts';
import type { Document, Head } from './document.ts';

type Values = Readonly<Record<string, unknown>>;

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;
const isText = (value: unknown) => typeof value === 'string';
const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shape: readonly (readonly [keyof Head, (value: unknown) => boolean, ValueFlaw])[] = [
  ['regulars', isText, 'not-text'],
  ['schemaVersion', isCount, 'not-whole'],
  ['seq', isCount, 'not-whole'],
  ['at', isText, 'not-text'],
  ['hash', isText, 'not-text'],
  ['journalOffset', isCount, 'not-whole'],
];

/** A document but for its collections, and the sum that its file says it has. */
interface Top extends Pick<Document, 'head' | 'settings' | 'counters' | 'extra'> {
  readonly sum: unknown;
}

/** Throws `roster.newer` or `roster.bad-value`; `values` is the outermost object, its collections not looked at. */
export function headOf(values: unknown, path: string, supported = schemaVersion): Top {
  const bad = (where: string, reason: ValueFlaw) => fail('roster.bad-value', { path, where, reason });
  if (!isValues(values)) throw bad('regulars', 'not-a-record');
  const version = values.schemaVersion;
  if (Number.isSafeInteger(version) && Number(version) > supported) {
    throw fail('roster.newer', { path, version: Number(version), supported });
  }
  for (const [key, isRight, reason] of shape) {
    if (values[key] === undefined) throw bad(key, 'missing');
    if (!isRight(values[key])) throw bad(key, reason);
  }
  if (Number(version) < 1) throw bad('schemaVersion', 'not-a-choice');

  const {
    regulars,
    seq,
    at,
    hash,
    journalOffset,
    sum,
    schemaVersion: _,
    settings = {},
    counters = {},
    ...extra
  } = values;
  if (!isValues(settings)) throw bad('settings', 'not-a-record');
  for (const key of ['currency', 'region', 'zone']) {
    if (settings[key] !== undefined && !isText(settings[key])) throw bad(`settings.${key}`, 'not-text');
  }
  for (const key of thresholdKeys) {
    const value = settings[key];
    if (value === undefined || isWithinRange(value, thresholdTable[key])) continue;
    throw bad(`settings.${key}`, typeof value === 'number' ? 'not-a-choice' : 'not-a-number');
  }
  if (!isValues(counters)) throw bad('counters', 'not-a-record');
  for (const name of collectionNames) {
    if (counters[name] !== undefined && !isCount(counters[name])) throw bad(`counters.${name}`, 'not-whole');
  }
  for (const [key, value] of Object.entries({ ...extra, settings, counters })) {
    if (!Object.hasOwn(collections, key) && isTooDeep(value)) throw bad(key, 'too-deep');
  }
  const head = { regulars, schemaVersion: version, seq, at, hash, journalOffset } as Head;
  return { head, settings, counters, extra, sum };
}
