/** Reads back what `canonical` wrote: the settings and records of a whole roster. */
import { isObject } from '../../lib/plain.ts';
import { isWithinRange, thresholdKeys, thresholdTable } from '../records/thresholds.ts';
import { type AnyRecord, type Change, collectionNames, type Roster, type RosterSettings } from '../roster.ts';
import { migrated, migrations, versionAfter } from './migrations.ts';

export interface RosterDocument {
  readonly version: number;
  readonly settings: RosterSettings;
  /** Every record as one to be added: ids, instants and origins as they are. */
  readonly changes: readonly Change[];
}

/** How every such text begins. */
export const documentStart = '{"schemaVersion":';

/** Null where the data is no such document; what its records hold is checked where they are stored. */
export function documentFrom(data: unknown, steps = migrations): RosterDocument | null {
  if (!isObject(data) || typeof data.schemaVersion !== 'number' || !isObject(data.settings)) return null;
  const { schemaVersion: version } = data;
  if (!Number.isInteger(version) || version < 1) return null;
  const changes: Change[] = [];
  const now = version < versionAfter(steps) ? migrated(data, version, steps) : data;
  for (const collection of version > versionAfter(steps) ? [] : collectionNames) {
    const records = now[collection] ?? [];
    if (!Array.isArray(records)) return null;
    for (const record of records as readonly unknown[]) {
      if (!isObject(record) || typeof record.id !== 'string') return null;
      const after = record as unknown as AnyRecord;
      changes.push({ collection, id: record.id, before: null, after } as Change);
    }
  }
  return { version, settings: settingsIn(isObject(now.settings) ? now.settings : {}), changes };
}

/** Those that are known, as far as they can be what they are. */
function settingsIn(values: Readonly<Record<string, unknown>>): RosterSettings {
  const { currency, region, zone } = values;
  const texts = Object.entries({ currency, region, zone }).filter(([, value]) => typeof value === 'string');
  const limits = thresholdKeys
    .filter((key) => isWithinRange(values[key], thresholdTable[key]))
    .map((key) => [key, values[key]]);
  return Object.fromEntries([...texts, ...limits]);
}

export function isEmpty(roster: Roster): boolean {
  return collectionNames.every((name) => roster[name].size === 0);
}
