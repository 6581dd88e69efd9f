/** Repairs invalid records of a snapshot with what the journal knows of them. */
import type { Repair } from '../../domain/change/finding.ts';
import {
  type AnyRecord,
  type CollectionName,
  collectionNames,
  collections,
  idOf,
  numberOf,
  type Roster,
} from '../../domain/roster.ts';
import { isObject, same } from '../../lib/plain.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { bodyOf, lineOf, recordsOf } from '../document/body.ts';
import { flawOf } from '../document/check.ts';
import type { Document } from '../document/document.ts';

type Values = Readonly<Record<string, unknown>>;
type Known = ReadonlyMap<string, AnyRecord>;

export interface Mended {
  readonly document: Document;
  readonly repairs: readonly Repair[];
  /** False where a record stays wrong: no journal tells what it was, and it may not be guessed. */
  readonly isRight: boolean;
}

/** What the journal says of the snapshot at its own step; null where it cannot tell. */
export type Told = Omit<Roster, 'counters'> | null;

/** The document with every record right, as far as that can be made; the very document where nothing was to do. */
export function mendRecords(document: Document, told: Told, at: Instant): Mended {
  const repairs: Repair[] = [];
  let isRight = true;
  const bodies: Partial<Record<CollectionName, Buffer>> = { ...document.bodies };
  for (const name of collectionNames) {
    const before = repairs.length;
    const known = told && (told[name] as Known);
    const mended = mendCollection(name, document, known, { at, repairs });
    isRight &&= mended.isRight;
    if (repairs.length > before) bodies[name] = bodyOf(mended.records.map(lineOf));
  }
  if (repairs.length === 0) return { document, repairs, isRight };
  const { head, settings, counters, extra, foreign = [] } = document;
  const next = {
    head,
    settings,
    counters,
    extra,
    foreign,
    isAsWritten: false,
    bodies: bodies as Document['bodies'],
  };
  return { document: next, repairs, isRight };
}

interface Mending {
  readonly at: Instant;
  readonly repairs: Repair[];
}

function mendCollection(
  name: CollectionName,
  { bodies, counters }: Document,
  known: Known | null,
  mending: Mending,
): { readonly records: readonly AnyRecord[]; readonly isRight: boolean } {
  const { repairs } = mending;
  const stored: readonly unknown[] = recordsOf(bodies[name]);
  const numbers = stored.map((one) => numberOf(name, isObject(one) ? String(one.id) : ''));
  let top = Math.max(counters[name] ?? 0, ...numbers);
  const freeId = () => idOf(name, ++top);
  const kept = new Map<string, AnyRecord>();
  let isRight = true;
  for (const [place, one] of stored.entries()) {
    const where = `${name}[${place}]`;
    if (!isObject(one)) {
      repairs.push({ code: 'row-out', where, detail: shown(one) });
      continue;
    }
    const typed = withId(name, one as unknown as AnyRecord, where, freeId, repairs);
    const record = mendValues(name, typed, known?.get(typed.id), mending);
    if (flawOf(name, record)) {
      isRight &&= known !== null;
      // Somebody put it there by hand; what stands aside has it still.
      if (known) {
        repairs.push({ code: 'row-out', where, detail: shown(one) });
        continue;
      }
    }
    const twin = kept.get(record.id);
    if (twin && same(twin, record)) repairs.push({ code: 'twin-out', where, detail: record.id });
    else if (twin) {
      const id = freeId();
      repairs.push({ code: 'new-id', where: `${where}.id`, detail: `${record.id} -> ${id}` });
      kept.set(id, { ...record, id });
    } else kept.set(record.id, record);
  }
  return { records: [...kept.values()], isRight };
}

function withId(
  name: CollectionName,
  record: AnyRecord,
  where: string,
  freeId: () => string,
  repairs: Repair[],
): AnyRecord {
  if (typeof record.id === 'string' && numberOf(name, record.id) > 0) return record;
  const id = freeId();
  repairs.push({ code: 'new-id', where: `${where}.id`, detail: `${shown(record.id ?? null)} -> ${id}` });
  return { ...record, id };
}

/** The record with each wrong field as the journal has it, or without it where it may be unknown. */
function mendValues(
  name: CollectionName,
  record: AnyRecord,
  known: AnyRecord | undefined,
  { at, repairs }: Mending,
): AnyRecord {
  let mended = record;
  for (;;) {
    const key = /^\.([^.[]+)/.exec(flawOf(name, mended)?.where ?? '')?.[1];
    if (key === undefined) return mended;
    const { [key]: is, ...others } = mended as unknown as Values;
    const was = (known as Values | undefined)?.[key];
    const isNeeded = collections[name].fields[key]?.required === true;
    const where = `${name}[${mended.id}].${key}`;
    const told = (code: Repair['code'], detail: string) => repairs.push({ code, where, detail });
    if (was !== undefined && !same(was, is)) {
      mended = { ...mended, [key]: was };
      told('value-back', `${shown(is)} -> ${shown(was)}`);
    } else if (!isNeeded) {
      mended = others as unknown as AnyRecord;
      told('value-out', shown(is));
    } else if (key === 'created' || key === 'updated') {
      mended = { ...mended, [key]: at };
      told('value-set', at);
    } else return mended;
  }
}

const most = 60;

/** As much of a value as fits in a line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
