/** Parts of a roster that may be given away: what belongs to some clients, and what identifies nobody. */
import { covered } from '../lib/plain.ts';
import type { Field, FieldTable } from './records/field.ts';
import type { Survey } from './records/survey.ts';
import { type AnyRecord, type CollectionName, collectionNames, collections, type Roster } from './roster.ts';

type AnyMap = ReadonlyMap<string, AnyRecord>;

/** These clients and whatever is theirs; events, surveys and segments, which are nobody's, stay. Collections not read stay unread. */
export function belongingTo(roster: Roster, clients: ReadonlySet<string>): Roster {
  return each(roster, (name, record) => {
    if (name === 'clients') return clients.has(record.id) ? withoutOthers(record, clients) : null;
    if (name === 'surveys') return { ...record, asked: askedOf(record as Survey, clients) } as AnyRecord;
    return refersOnlyTo(record, collections[name].fields, clients) ? record : null;
  });
}

/** Personal fields dotted or left out, and every key that no field declares. */
export function maskedRoster(roster: Roster): Roster {
  return each(
    roster,
    (name, record) => maskedRecord(record, collections[name].fields) as unknown as AnyRecord,
  );
}

function each(roster: Roster, part: (name: CollectionName, record: AnyRecord) => AnyRecord | null): Roster {
  const next: Record<string, unknown> = { ...roster };
  for (const name of collectionNames) {
    const records = roster[name] as AnyMap | undefined;
    if (records === undefined) continue;
    const kept = new Map<string, AnyRecord>();
    for (const [id, record] of records) {
      const left = part(name, record);
      if (left !== null) kept.set(id, left);
    }
    next[name] = kept;
  }
  return next as unknown as Roster;
}

function refersOnlyTo(record: AnyRecord, fields: FieldTable, clients: ReadonlySet<string>): boolean {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const referring = Object.entries(fields).filter(([, field]) => field.to === 'clients');
  return referring.every(([key, { list }]) => {
    const value = values[key];
    if (list) return ((value ?? []) as readonly string[]).every((id) => clients.has(id));
    return key === 'client' && value === undefined
      ? false
      : value === undefined || clients.has(String(value));
  });
}

function withoutOthers(record: AnyRecord, clients: ReadonlySet<string>): AnyRecord {
  const { referredBy, ...rest } = record as AnyRecord & { referredBy?: string };
  return referredBy === undefined || clients.has(referredBy) ? record : (rest as AnyRecord);
}

function askedOf({ asked = [] }: Survey, clients: ReadonlySet<string>): Survey['asked'] {
  return asked.filter(({ client }) => clients.has(client));
}

function maskedRecord(record: object, fields: FieldTable): Record<string, unknown> {
  const left: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const value = (record as Readonly<Record<string, unknown>>)[key];
    const shown = value === undefined ? undefined : maskedValue(value, field);
    if (shown !== undefined) left[key] = shown;
  }
  return left;
}

function maskedValue(value: unknown, field: Field): unknown {
  if (field.personal) return field.list ? undefined : typeof value === 'object' ? {} : '•••';
  if (field.typedInside) return covered(value, field.typedInside, '•••');
  if (!field.fields) return value;
  const inner = field.fields;
  return (value as readonly object[]).map((item) => maskedRecord(item, inner));
}
