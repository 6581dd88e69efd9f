/** References to records that are not there: the record comes back from the journal, or the reference goes where it may. */
import type { FieldTable } from '../records/field.ts';
import {
  type AnyRecord,
  type Change,
  type CollectionName,
  collectionNames,
  collections,
  type Roster,
} from '../roster.ts';
import type { Repair } from './finding.ts';
import { referencesOf } from './references.ts';

type Records = ReadonlyMap<string, AnyRecord>;
type Values = Readonly<Record<string, unknown>>;

/** A record as the journal had it last, though it is gone; undefined where it never knew it. */
export type LastKnown = (collection: CollectionName, id: string) => AnyRecord | undefined;

export interface ReferencesMended {
  readonly changes: readonly Change[];
  readonly repairs: readonly Repair[];
}

const keyOf = (collection: CollectionName, id: string) => `${collection} ${id}`;

/** The changes that make every reference lead somewhere, but for those that must be there and lead to what nobody knows. */
export function mendReferences(roster: Roster, lastKnown: LastKnown): ReferencesMended {
  const repairs: Repair[] = [];
  const back = new Map<string, Change>();
  const isThere = (to: CollectionName, id: string) =>
    (roster[to] as Records).has(id) || back.has(keyOf(to, id));
  const bringBack = (to: CollectionName, id: string) => {
    const record = lastKnown(to, id);
    if (!record) return;
    back.set(keyOf(to, id), { collection: to, id, before: null, after: record } as Change);
    repairs.push({ code: 'record-back', where: to, detail: id });
    // What comes back may point at something else that is gone.
    for (const one of referencesOf(to, record)) if (!isThere(one.to, one.id)) bringBack(one.to, one.id);
  };
  const changes: Change[] = [];
  for (const collection of collectionNames) {
    for (const record of (roster[collection] as Records).values()) {
      for (const { to, id } of referencesOf(collection, record)) if (!isThere(to, id)) bringBack(to, id);
      const mended = without(collection, record, isThere, repairs);
      if (mended !== record)
        changes.push({ collection, id: record.id, before: record, after: mended } as unknown as Change);
    }
  }
  return { changes: [...back.values(), ...changes], repairs };
}

/** The record without those references that may be missing and lead nowhere. */
function without(
  collection: CollectionName,
  record: AnyRecord,
  isThere: (to: CollectionName, id: string) => boolean,
  repairs: Repair[],
): AnyRecord {
  const place = `${collection}[${record.id}]`;
  const told = (path: string, id: string) =>
    repairs.push({ code: 'reference-out', where: `${place}.${path}`, detail: id });
  return withoutIn(
    collections[collection].fields,
    record as unknown as Values,
    '',
    isThere,
    told,
  ) as unknown as AnyRecord;
}

function withoutIn(
  fields: FieldTable,
  values: Values,
  path: string,
  isThere: (to: CollectionName, id: string) => boolean,
  told: (path: string, id: string) => void,
): Values {
  let next = values;
  for (const [key, field] of Object.entries(fields)) {
    const value = values[key];
    if (value === undefined || value === null) continue;
    const place = `${path}${key}`;
    if (field.kind === 'items') {
      const items = value as readonly Values[];
      const mended = items.map((item, at) =>
        withoutIn(field.fields ?? {}, item, `${place}[${at}].`, isThere, told),
      );
      if (mended.some((item, at) => item !== items[at])) next = { ...next, [key]: mended };
      continue;
    }
    if (field.kind !== 'ref') continue;
    const to = field.to as CollectionName;
    const ids = (Array.isArray(value) ? value : [value]) as readonly string[];
    const gone = ids.filter((id) => !isThere(to, id));
    if (gone.length === 0 || (field.required && !field.list)) continue;
    for (const id of gone) told(place, id);
    if (field.list) next = { ...next, [key]: ids.filter((id) => isThere(to, id)) };
    else {
      const { [key]: _, ...rest } = next;
      next = rest;
    }
  }
  return next;
}
