/** One line of the journal: how it is written, read back, and chained to the one before. */
import type { Stays } from '../../domain/change/outside-edit.ts';
import { type Change, type CollectionName, collections, type RosterSettings } from '../../domain/roster.ts';
import { heldIn } from '../../lib/collect.ts';
import { crypto, randomBytes, sha256 } from '../disk/crypto.ts';
import { lineOf } from '../document/body.ts';
import { newPages, spanOf } from '../document/pages.ts';
import { type Gathering, gathering, type LineEdits } from '../document/patch.ts';
import type { Entry } from '../store.ts';

/** The first line: which roster this journal belongs to, and the state it starts from. */
export interface Base {
  readonly kind: 'base';
  readonly regulars: string;
  readonly seq: number;
  readonly at: string;
  /** The hash of the snapshot it starts from; empty at the birth of a roster. */
  readonly prev: string;
  /** What a roster is born with; absent where the journal starts from a later snapshot. */
  readonly settings?: RosterSettings;
  /** The version of the document the lines after it are in; absent for the first there was. */
  readonly schemaVersion?: number;
  readonly hash: string;
}

export interface SettingsChange {
  readonly before: RosterSettings;
  readonly after: RosterSettings;
}

/** A line without its changes, as it can be read off its first bytes. */
export interface LineHead extends Entry {
  readonly prev: string;
  readonly hash: string;
}

export interface Line {
  readonly head: LineHead;
  readonly changes: readonly Change[];
  readonly settings: SettingsChange | null;
}

/** What is to be written: the line in pieces, and in it the new line of each record for the snapshot. */
export interface Encoded {
  readonly head: LineHead;
  readonly pieces: readonly Buffer[];
  readonly records: ReadonlyMap<CollectionName, LineEdits>;
}

/** At most as many ids stand in the head of a line, where they are read without the rest of it. */
const named = 3;
const beforeChanges = ',"changes":[';
/** What every line ends with. */
export const lineEnd = ']}\n';

/** H(prev, seq, at, by, command, what it undoes and redoes, H(change 1), H(change 2), ...). */
function chained(head: Omit<LineHead, 'hash' | 'size' | 'ids'>, hashes: readonly string[]): string {
  const { prev, seq, at, by, command, undoes = null, redoes = null } = head;
  const start = [prev, seq, at, by, command, undoes, redoes];
  if (hashes.length <= many) return sha256(JSON.stringify([...start, ...hashes]));
  const sum = crypto().createHash('sha256').update(JSON.stringify(start).slice(0, -1));
  for (let from = 0; from < hashes.length; from += many)
    sum.update(`,${JSON.stringify(hashes.slice(from, from + many)).slice(1, -1)}`);
  return sum.update(']').digest('hex');
}

/** Sums that become text at a time. */
const many = 1000;

export function makeBase(about: Omit<Base, 'kind' | 'hash'>): Base {
  const { regulars, seq, at, prev, settings, schemaVersion = 1 } = about;
  const later = schemaVersion === 1 ? {} : { schemaVersion };
  const born = { ...(settings === undefined ? {} : { settings }), ...later };
  const sum = ['base', regulars, seq, at, prev, settings ?? null, ...Object.values(later)];
  return { kind: 'base', regulars, seq, at, prev, ...born, hash: sha256(JSON.stringify(sum)) };
}

const salt = 16;

/**
 * The line of a change. Each change enters the line's hash by a salted hash of its own, so that it can be blanked one day without
 * breaking the chain, and without its hash telling what it was. Every record becomes bytes once, for journal, hash and snapshot alike.
 */
export function encodeLine(
  about: Omit<LineHead, 'hash' | 'size' | 'ids'>,
  changes: readonly Change[],
  settings: SettingsChange | null,
  stays: readonly Stays[] = [],
): Encoded {
  const salts = randomBytes((changes.length + 1) * salt * 0.75).toString('base64url');
  const saltOf = (at: number) => salts.slice(at * salt, (at + 1) * salt);
  const pages = newPages(',');
  const hashes: string[] = [];
  const add = (text: string) => {
    const start = pages.write(text);
    hashes.push(sha256(pages.page.subarray(start, pages.end)));
    return start;
  };
  const records = new Map<CollectionName, Gathering>();
  for (const { collection, id, record } of stays)
    heldIn(records, collection, gathering).edit(id, { line: record && spanOf(lineOf(record)), isNew: true });
  for (const { collection, id, before, after, from } of changes) {
    const told = from ? `"from":${JSON.stringify(from)},` : '';
    const was = before ? lineOf(before) : 'null';
    const is = after ? lineOf(after) : 'null';
    const text = `{"salt":"${saltOf(hashes.length)}","collection":"${collection}","id":${JSON.stringify(id)},${told}"before":${was},"after":${is}}`;
    const start = add(text);
    const gathered = heldIn(records, collection, gathering);
    // What stands before a new record is as many bytes as letters.
    if (before === null && after)
      gathered.add(id, pages.page, start + text.length - is.length - 1, pages.end - 1);
    else gathered.edit(id, { line: after && spanOf(is), isNew: false });
  }
  if (settings) add(JSON.stringify({ salt: saltOf(hashes.length), settings }));
  const hash = chained(about, hashes);
  const { prev, ...entry } = about;
  const head: LineHead = { ...entry, prev, hash, size: changes.length, ids: namedIn(changes) };
  const start = Buffer.from(`${JSON.stringify(head).slice(0, -1)}${beforeChanges}`);
  return { head, pieces: [start, ...pages.all(), Buffer.from(lineEnd)], records: editsIn(records) };
}

function editsIn(gathered: ReadonlyMap<CollectionName, Gathering>): Map<CollectionName, LineEdits> {
  const edits = new Map<CollectionName, LineEdits>();
  for (const [name, one] of gathered) edits.set(name, one.all());
  return edits;
}

function namedIn(changes: readonly Change[]): string[] {
  return changes.slice(0, named).map(({ id }) => id);
}

/** What a change looks like once its content is blanked: the hash that keeps the chain. */
interface Blank {
  readonly blank: string;
}
type Item =
  | (Change & { readonly salt: string })
  | { readonly salt: string; readonly settings: SettingsChange }
  | Blank;

/** A whole line; null when it is not one, as after a crash. */
export function parseLine(text: string): (Line & { readonly isSound: boolean }) | null {
  let value: LineHead & { readonly changes: readonly Item[] };
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    return null;
  }
  if (typeof value?.seq !== 'number' || !Array.isArray(value.changes)) return null;
  const { changes: items, ...head } = value;
  if (items.some((item) => typeof item !== 'object' || item === null)) return null;
  const changes: Change[] = [];
  let settings: SettingsChange | null = null;
  const hashes = items.map((item) => {
    if ('blank' in item) return item.blank;
    if ('settings' in item) settings = item.settings;
    else {
      const { collection, id, before, after, from } = item;
      changes.push({ collection, id, before, after, ...(from ? { from } : {}) } as Change);
    }
    return sha256(JSON.stringify(item));
  });
  const isToldRight =
    head.ids === undefined ||
    items.some((item) => 'blank' in item) ||
    JSON.stringify(head.ids) === JSON.stringify(namedIn(changes));
  return { head, changes, settings, isSound: isToldRight && chained(head, hashes) === head.hash };
}

/** True when every change is of a collection this program knows; a newer one may have written others. */
export function isKnown(changes: readonly Change[]): boolean {
  return changes.every(({ collection }) => Object.hasOwn(collections, collection));
}

export function parseBase(text: string): Base | null {
  try {
    const value = JSON.parse(text) as Base | null;
    if (value?.kind !== 'base' || typeof value.regulars !== 'string' || typeof value.seq !== 'number')
      return null;
    return makeBase(value).hash === value.hash ? value : null;
  } catch {
    return null;
  }
}

/** The head of a line from its first bytes; null when these do not reach to the changes. */
export function parseHead(start: string): LineHead | null {
  const end = start.indexOf(beforeChanges);
  if (end < 0) return null;
  try {
    return JSON.parse(`${start.slice(0, end)}}`) as LineHead;
  } catch {
    return null;
  }
}
