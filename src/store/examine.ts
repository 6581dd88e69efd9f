/** Everything that can be checked of a roster's files without changing them. */
import { lstatSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, extname } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { Finding, FindingCode } from '../domain/finding.ts';
import { referencesOf } from '../domain/references.ts';
import { type AnyRecord, type CollectionName, collectionNames } from '../domain/roster.ts';
import { same } from '../lib/plain.ts';
import { recordsOf } from './body.ts';
import { flawOf } from './check.ts';
import { thisHolder } from './holder.ts';
import { readChain } from './journal.ts';
import { damageOf } from './json-flaw.ts';
import { isDead, readLock } from './lock.ts';
import type { Paths } from './paths.ts';
import { type Backing, load, type Present } from './present.ts';
import { readFailure } from './reading.ts';
import { leftBehind } from './sweep.ts';

const note = (code: FindingCode, where: string, detail = ''): Finding => ({
  severity: 'note',
  code,
  where,
  detail,
});
const problem = (code: FindingCode, where: string, detail = ''): Finding => ({
  severity: 'problem',
  code,
  where,
  detail,
});

/** As many of one kind as help anybody. */
const MOST = 50;

/** Throws `roster.missing`, `roster.newer` or `roster.unreadable`; whatever else is wrong is a finding. */
export async function examine(backing: Backing): Promise<readonly Finding[]> {
  try {
    return [...(await contents(backing)), ...surroundings(backing.paths)];
  } catch (error) {
    throw readFailure(error, backing.paths.snapshot);
  }
}

async function contents(backing: Backing): Promise<Finding[]> {
  let present: Present;
  try {
    present = await load(backing);
  } catch (error) {
    return [damage(error, backing.paths)];
  }
  try {
    const flaws = [...records(present)];
    const isReadable = !flaws.some(({ code }) => code === 'bad-value');
    const outside = isReadable ? differences(present, backing.paths) : [];
    return [...journal(present, backing.paths), ...flaws, ...outside];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [damage(damageOf(present.document.text, backing.paths.snapshot), backing.paths)];
  }
}

function damage(error: unknown, paths: Paths): Finding {
  if (!(error instanceof UserError)) throw error;
  // Nothing there, or nothing that can be opened, is not something to examine.
  if (
    error.code !== 'roster.damaged' &&
    error.code !== 'roster.bad-value' &&
    error.code !== 'roster.too-large'
  )
    throw error;
  const params: { where?: string; line?: number | null; reason?: string } = error.params;
  if (error.code === 'roster.bad-value') return problem('bad-value', params.where ?? '', params.reason);
  const line = params.line ? `:${params.line}` : '';
  return problem('snapshot-damaged', basename(paths.snapshot) + line, params.where ?? 'too-large');
}

function* journal({ document, tail }: Present, paths: Paths): Generator<Finding> {
  const name = basename(paths.journal);
  if (tail.standing === 'missing') yield note('journal-missing', name);
  if (tail.standing === 'other') yield problem('journal-other', name);
  if (tail.standing === 'broken') yield problem('journal-broken', name, String(tail.seq + 1));
  if (tail.standing === 'behind') yield problem('snapshot-ahead', name, String(document.head.seq));
  if (tail.isTorn) yield note('torn-line', name, String(tail.end));
}

/** The collections as they stand in the snapshot, by id; what is wrong in them is told as it is met. */
function* records({ document }: Present): Generator<Finding> {
  const known = new Map<CollectionName, Set<string>>();
  const all = collectionNames.map((name) => [name, recordsOf(document.bodies[name])] as const);
  let flaws = 0;
  for (const [name, list] of all) {
    const ids = new Set<string>();
    known.set(name, ids);
    for (const [at, record] of list.entries()) {
      const flaw = flawOf(name, record, () => `${name}[${at}]`);
      if (flaw && flaws++ < MOST) yield problem('bad-value', flaw.where, flaw.reason);
      if (flaw && (typeof record !== 'object' || record === null)) continue;
      if (ids.has(record.id)) yield problem('duplicate-id', `${name}[${at}]`, record.id);
      ids.add(record.id);
    }
  }
  if (flaws > 0) return;
  let dangling = 0;
  for (const [name, list] of all) {
    for (const record of list) {
      for (const { path, to, id } of referencesOf(name, record)) {
        if (!known.get(to)?.has(id) && dangling++ < MOST)
          yield problem('dangling-reference', `${name}[${record.id}].${path}`, id);
      }
    }
  }
}

type State = ReadonlyMap<string, AnyRecord>;
const keyOf = (name: CollectionName, id: string) => `${name}[${id}]`;

/** Where the snapshot is not what the journal says it was: edited by hand, or decayed. Only a whole journal can tell. */
function* differences({ document, tail }: Present, { journal, snapshot }: Paths): Generator<Finding> {
  if (tail.standing === 'other' || tail.standing === 'missing') return;
  const replayed = new Map<string, AnyRecord>();
  const chain = readChain(journal, snapshot, ({ head, changes }) => {
    if (head.seq > document.head.seq) return;
    for (const { collection, id, after } of changes) {
      if (after) replayed.set(keyOf(collection, id), after);
      else replayed.delete(keyOf(collection, id));
    }
  });
  if (chain?.brokenAt !== null && chain !== null && tail.standing !== 'broken') {
    yield problem('journal-broken', basename(journal), String(chain.brokenAt));
  }
  if (chain === null || chain.from > 0 || chain.brokenAt !== null) return;
  const stored = new Map<string, AnyRecord>();
  for (const name of collectionNames) {
    for (const record of recordsOf(document.bodies[name])) stored.set(keyOf(name, record.id), record);
  }
  let told = 0;
  for (const finding of compare(replayed, stored)) if (told++ < MOST) yield finding;
}

function* compare(replayed: State, stored: State): Generator<Finding> {
  for (const [key, record] of stored) {
    const was = replayed.get(key) as unknown as Record<string, unknown> | undefined;
    const is = record as unknown as Record<string, unknown>;
    if (was === undefined) yield note('snapshot-differs', key);
    else if (!same(was, is)) {
      for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
        if (same(was[field], is[field])) continue;
        yield note(
          'snapshot-differs',
          `${key}.${field}`,
          `${JSON.stringify(was[field] ?? null)} -> ${JSON.stringify(is[field] ?? null)}`,
        );
      }
    }
  }
  for (const key of replayed.keys()) if (!stored.has(key)) yield note('snapshot-differs', key);
}

/** What sync tools call the copy they make when two machines wrote at once. */
const CONFLICT = /^ ?\(\d{1,3}\)$|^ \d{1,2}$|conflict|冲突|衝突/i;

function* surroundings(paths: Paths): Generator<Finding> {
  const { folder, snapshot, journal, lock } = paths;
  const held = readLock(lock);
  if (held !== null) {
    const here = thisHolder();
    yield note(isDead(held, here) ? 'dead-lock' : 'held-lock', basename(lock), held.trim());
  }
  for (const path of leftBehind(paths)) yield note('temp-file', basename(path));
  for (const name of readdirSync(folder))
    if (isConflictCopy(name, paths)) yield problem('conflict-copy', name);
  for (const path of [snapshot, journal]) {
    const mode = lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      yield note('open-permissions', basename(path), (mode & 0o777).toString(8));
    }
  }
}

function isConflictCopy(name: string, { snapshot, journal }: Paths): boolean {
  return [snapshot, journal].some((path) => {
    const extension = extname(path);
    const stem = basename(path, extension);
    if (!name.startsWith(stem) || !name.endsWith(extension) || name === basename(path)) return false;
    const middle = name.slice(stem.length, name.length - extension.length);
    return CONFLICT.test(middle) || middle === `-${hostname()}`;
  });
}
