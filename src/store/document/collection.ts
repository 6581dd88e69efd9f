/** The records of one collection of a snapshot, checked. */
import { columnsOf, valueAt } from '../../domain/columns.ts';
import { fail } from '../../domain/errors.ts';
import { type AnyRecord, type CollectionName, idOf, numberOf } from '../../domain/roster.ts';
import type { View } from '../../domain/view.ts';
import {
  findRecords,
  heldAmong,
  lastIdOf,
  parsedAlone,
  recordsAbout,
  recordsOf,
  recordsWith,
  topNumber,
} from './body.ts';
import { flawOf } from './check.ts';
import type { Document } from './document.ts';
import { damageOf } from './json-flaw.ts';
import { lazyRecords } from './lazy-records.ts';

export interface Collection {
  readonly records: ReadonlyMap<string, AnyRecord>;
  /** Ids that stand there more than once; the first record counts, and nothing is written to it. */
  readonly doubled: ReadonlySet<string>;
  /** The highest number of an id. */
  readonly top: number;
}

const checked = new WeakMap<Buffer, Collection>();

/** Throws `roster.damaged`, or `roster.bad-value` with the path of the value, as `clients[3].emails[0].value`. */
export function wholeCollection(
  { bodies, text, note }: Document,
  name: CollectionName,
  path: string,
): Collection {
  const body = bodies[name];
  const known = checked.get(body);
  if (known) return known;
  const records = new Map<string, AnyRecord>();
  const doubled = new Set<string>();
  let top = 0;
  let at = 0;
  const isKnownRight = note?.checked.includes(name) === true;
  for (const record of orDamage(() => recordsOf(body), text, path)) {
    const flaw = isKnownRight ? null : flawOf(name, record);
    if (flaw) throw fail('roster.bad-value', { path, ...flaw, where: `${name}[${at}]${flaw.where}` });
    if (records.has(record.id)) doubled.add(record.id);
    else records.set(record.id, record);
    top = Math.max(top, numberOf(name, record.id));
    at++;
  }
  const collection = { records, doubled, top };
  checked.set(body, collection);
  return collection;
}

/**
 * All records of a collection, read as they are walked where they were found right before, else at once. Throws like `wholeCollection`.
 * Only to be looked at: which ids stand there twice is not known of it.
 */
export function collectionWalked(
  document: Document,
  name: CollectionName,
  path: string,
): Collection['records'] {
  const { bodies, note, text } = document;
  const body = bodies[name];
  const isKnownRight = note?.checked.includes(name) === true && !checked.has(body);
  return isKnownRight
    ? lazyRecords(body, () => orDamage(() => recordsOf(body), text, path))
    : wholeCollection(document, name, path).records;
}

/** All records with at least these fields, or as the view has them, only to be looked at. Throws like `wholeCollection`. */
export function recordsInPart(
  document: Document,
  name: CollectionName,
  { fields, view }: { readonly fields: readonly string[]; readonly view?: View | undefined },
  path: string,
): Collection['records'] {
  const kept = document.columns?.read(name, fields, view);
  if (kept) return kept;
  const whole = collectionWalked(document, name, path);
  const records = view ? new Map([...whole].map(([id, record]) => [id, view.of(record)])) : whole;
  document.columns?.keep(name, fields, records.values(), view);
  return records;
}

/** Throws like `wholeCollection`, and where one of the ids stands there twice. */
export function someRecords(
  document: Document,
  name: CollectionName,
  ids: ReadonlySet<string>,
  path: string,
): Collection['records'] {
  if (ids.size === 0) return new Map();
  return checkedFew(
    document,
    name,
    () => {
      const lines = document.linesOf?.(name, ids) ?? null;
      return parsedAlone(lines, ids.size) ?? findRecords(document.bodies[name], ids);
    },
    path,
  );
}

/** The records about one client. Throws like `someRecords`. */
export function recordsOfClient(
  document: Document,
  name: CollectionName,
  client: string,
  path: string,
): Collection['records'] {
  const ids = idsAbout(document, name, client);
  return ids
    ? someRecords(document, name, ids, path)
    : checkedFew(document, name, () => recordsAbout(document.bodies[name], client), path);
}

/** Of the records about a client, where columns are kept of their collection, so that it is not gone through; else null. */
function idsAbout({ columns }: Document, name: CollectionName, client: string): ReadonlySet<string> | null {
  const kept = columns?.read(name, ['id', 'client']);
  if (!kept) return null;
  const about = columnsOf<AnyRecord & { readonly client?: string }>(kept);
  const { values, which } = about.column('client');
  const theirs = values.indexOf(client, 1);
  const ids = new Set<string>();
  if (theirs < 0) return ids;
  const id = about.column('id');
  for (let at = 0; at < about.size; at++) if (which[at] === theirs) ids.add(valueAt(id, at) ?? '');
  return ids;
}

/** At least the records in which some text begins with `start`. Throws like `wholeCollection`. */
export function recordsBeginning(
  document: Document,
  name: CollectionName,
  start: string,
  path: string,
): Collection['records'] {
  const body = document.bodies[name];
  const found = recordsWith(body, start);
  // Where ids ascend none stands twice, so that nothing has to be looked for once more.
  if (found !== null && document.note?.places[name].ascends)
    return checkedFew(document, name, () => found, path);
  const ids = new Set(found?.map((record) => record?.id));
  const isSure = found !== null && heldAmong(body, ids).length === ids.size;
  return isSure ? someRecords(document, name, ids, path) : wholeCollection(document, name, path).records;
}

function checkedFew(
  { text }: Document,
  name: CollectionName,
  find: () => readonly AnyRecord[],
  path: string,
): Collection['records'] {
  const records = new Map<string, AnyRecord>();
  for (const record of orDamage(find, text, path)) {
    const where = `${name}[${record.id}]`;
    const flaw = flawOf(name, record);
    if (flaw) throw fail('roster.bad-value', { path, ...flaw, where: where + flaw.where });
    if (records.has(record.id)) throw fail('roster.bad-value', { path, where, reason: 'duplicate' });
    records.set(record.id, record);
  }
  return records;
}

/** The highest number in a collection that is not read as a whole: its records stand in id order, but for what somebody added by hand. */
export function topBeside(
  { bodies, counters, text, note }: Document,
  name: CollectionName,
  path: string,
): number {
  if (note) return Math.max(counters[name] ?? 0, note.places[name].top);
  const body = bodies[name];
  const top = Math.max(counters[name] ?? 0, numberOf(name, lastIdOf(body) ?? ''));
  const isFree = heldAmong(body, new Set([idOf(name, top + 1)])).length === 0;
  return isFree ? top : orDamage(() => topNumber(body), text, path);
}

/** A number no id of the snapshot is above; infinite where nobody has looked yet. */
export function knownTop(document: Document, name: CollectionName): number {
  const { bodies, note } = document;
  if (note) return note.places[name].top || Number.POSITIVE_INFINITY;
  return checked.get(bodies[name])?.top ?? Number.POSITIVE_INFINITY;
}

/** True when every record of a collection was looked at by now. */
export function isChecked({ bodies, isRead }: Document, name: CollectionName): boolean {
  return (isRead?.(name) ?? true) && checked.has(bodies[name]);
}

/** The ids among these that stand twice in a collection that was read as a whole. */
export function isDoubled({ bodies, isRead }: Document, name: CollectionName, id: string): boolean {
  return (isRead?.(name) ?? true) && checked.get(bodies[name])?.doubled.has(id) === true;
}

/** Throws `roster.damaged`, naming the line of `text`, where `read` meets what is not JSON. */
export function orDamage<T>(read: () => T, text: Buffer | undefined, path: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw damageOf(text, path);
    throw error;
  }
}
