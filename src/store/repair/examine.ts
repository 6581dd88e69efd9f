/** Everything that can be checked of a roster's files without changing them. */
import { lstatSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, extname, join } from 'node:path';
import { changedFields } from '../../domain/change/changed-fields.ts';
import type { Finding, FindingCode } from '../../domain/change/finding.ts';
import { referencesOf } from '../../domain/change/references.ts';
import { UserError } from '../../domain/errors.ts';
import { type CollectionName, collectionNames } from '../../domain/roster.ts';
import { same } from '../../lib/plain.ts';
import { isZone } from '../../lib/time/instant.ts';
import { parseHolder, thisHolder } from '../disk/holder.ts';
import { markOf } from '../disk/in-use.ts';
import { isDead, readLock } from '../disk/lock.ts';
import type { Paths } from '../disk/paths.ts';
import { readFailure, readRange, withFile } from '../disk/reading.ts';
import { leftBehind } from '../disk/sweep.ts';
import { recordsOf } from '../document/body.ts';
import { flawOf } from '../document/check.ts';
import { damageOf } from '../document/json-flaw.ts';
import { readSnapshot } from '../document/snapshot.ts';
import { hasSteps } from '../journal/journal.ts';
import { type Replay, replay } from '../journal/replay.ts';
import { isWorkbook } from '../snapshots/backing.ts';
import { load } from '../state/loading.ts';
import type { Backing, Present } from '../state/present.ts';

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

/** More findings of one kind help nobody. */
const most = 50;

/** Throws `roster.missing`, `roster.newer` or `roster.unreadable`; whatever else is wrong is a finding. */
export async function examine(backing: Backing): Promise<readonly Finding[]> {
  try {
    const copies = await copiesBeside(backing);
    return [...(await contents(backing)), ...surroundings(backing.paths, copies)];
  } catch (error) {
    throw readFailure(error, backing.paths.snapshot);
  }
}

async function contents(backing: Backing): Promise<Finding[]> {
  let present: Present;
  try {
    present = await load(backing);
  } catch (error) {
    return refused(error, backing);
  }
  try {
    const flaws = [...records(present)];
    const isReadable = !flaws.some(({ code }) => code === 'bad-value');
    if (present.older) {
      const { schemaVersion } = present.older.document.head;
      const older = note('older-version', basename(backing.paths.snapshot), String(schemaVersion));
      return [...journal(present, null, backing.paths), older, ...flaws];
    }
    const { standing } = present.tail;
    const isOurs = standing !== 'other' && standing !== 'missing';
    const replayed = isOurs ? replay(backing.paths, present.document.head.seq) : null;
    const outside = isReadable && replayed ? first(most, differences(present, replayed)) : [];
    const elsewhere = isReadable ? zones(present) : [];
    return [
      ...journal(present, replayed, backing.paths),
      ...foreign(present),
      ...flaws,
      ...elsewhere,
      ...outside,
    ];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [damage(damageOf(present.document.text, backing.paths.snapshot), backing.paths)];
  }
}

/** Everything that is refused in a workbook, so that a person need not come back for each. */
async function refused(error: unknown, { leaving, paths }: Backing): Promise<Finding[]> {
  const first = damage(error, paths);
  if (!leaving || (first.code !== 'bad-value' && first.code !== 'sheet-gone')) return [first];
  const all: Finding[] = [];
  try {
    await leaving(({ code, where, detail }) => {
      if (code === 'sheet-back') all.push(problem('sheet-gone', where));
      else all.push(problem('bad-value', where, code === 'headings-back' ? 'missing' : detail));
    });
  } catch (again) {
    if (!(again instanceof UserError)) throw again;
  }
  return all.length > 0 ? all.slice(0, most) : [first];
}

function damage(error: unknown, paths: Paths): Finding {
  if (!(error instanceof UserError)) throw error;
  if (error.code === 'roster.missing' && hasSteps(paths.journal, paths.snapshot))
    return problem('snapshot-missing', basename(paths.snapshot));
  if (error.code === 'roster.sheet-gone')
    return problem('sheet-gone', (error.params as { readonly sheet: string }).sheet);
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

/** What keeps a workbook from being written, though it can be read. */
function* foreign({ document: { foreign: parts = [] } }: Present): Generator<Finding> {
  for (const { kind, name } of parts) yield problem('foreign-part', name, kind);
}

function* journal({ document, tail }: Present, replayed: Replay | null, paths: Paths): Generator<Finding> {
  const name = basename(paths.journal);
  const brokenAt = replayed?.chain.brokenAt ?? (tail.standing === 'broken' ? tail.seq + 1 : null);
  if (tail.standing === 'missing') yield note('journal-missing', name);
  if (tail.standing === 'other') yield problem('journal-other', name);
  if (brokenAt !== null) yield problem('journal-broken', name, String(brokenAt));
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
      const flaw = flawOf(name, record);
      if (flaw && flaws++ < most) yield problem('bad-value', `${name}[${at}]${flaw.where}`, flaw.reason);
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
        if (!known.get(to)?.has(id) && dangling++ < most)
          yield problem('dangling-reference', `${name}[${record.id}].${path}`, id);
      }
    }
  }
}

/** Looked at only here, as to know all zones costs more than most commands do; figures take one that is unknown for UTC. */
function* zones({ document }: Present): Generator<Finding> {
  const { zone } = document.settings;
  if (zone !== undefined && !isZone(zone)) yield problem('unknown-zone', 'settings.zone', zone);
  for (const event of recordsOf(document.bodies.events)) {
    if ('zone' in event && event.zone !== undefined && !isZone(event.zone))
      yield problem('unknown-zone', `events[${event.id}].zone`, event.zone);
  }
}

/** Where the snapshot is not what the journal says it was: edited by hand, or decayed. Only a whole journal can tell. */
function* differences({ document }: Present, { chain, reached, roster }: Replay): Generator<Finding> {
  if (roster === null || chain.brokenAt !== null || reached < document.head.seq) return;
  yield* fieldNotes('settings', roster.settings, document.settings);
  for (const name of collectionNames) {
    const stored = recordsOf(document.bodies[name]);
    const gone = new Set(roster[name].keys());
    for (const record of stored) {
      gone.delete(record.id);
      yield* fieldNotes(`${name}[${record.id}]`, roster[name].get(record.id), record);
    }
    for (const id of gone) yield note('snapshot-differs', `${name}[${id}]`);
  }
}

function* fieldNotes(where: string, was: object | undefined, is: object): Generator<Finding> {
  if (was === undefined) yield note('snapshot-differs', where);
  if (was === undefined || same(was, is)) return;
  for (const { field, before, after } of changedFields(was, is)) {
    const detail = `${JSON.stringify(before ?? null)} -> ${JSON.stringify(after ?? null)}`;
    yield note('snapshot-differs', `${where}.${field}`, detail);
  }
}

function* first(count: number, findings: Iterable<Finding>): Generator<Finding> {
  let told = 0;
  for (const finding of findings) {
    if (told++ >= count) return;
    yield finding;
  }
}

/** What sync tools call the copy they make when two machines wrote at once. */
const conflict = /^ ?\(\d{1,3}\)$|^ \d{1,2}$|conflict|冲突|衝突/i;
/** Some give it the name of the other machine; so does somebody who keeps copies. */
const named = /^[ -].*\S$/;

function* surroundings(paths: Paths, copies: readonly Finding[]): Generator<Finding> {
  const { snapshot, journal, lock } = paths;
  const held = readLock(lock);
  if (held !== null) {
    const here = thisHolder();
    const holder = parseHolder(held);
    const isElsewhere = holder !== null && holder.host !== here.host;
    const code = isElsewhere ? 'foreign-lock' : isDead(held, here) ? 'dead-lock' : 'held-lock';
    yield note(code, basename(lock), holder ? `${holder.host}:${holder.pid}` : held.trim());
  }
  const mark = isWorkbook(snapshot) ? markOf(snapshot) : null;
  if (mark !== null) yield note('in-use', mark);
  for (const path of leftBehind(paths)) yield note('temp-file', basename(path));
  yield* copies;
  for (const path of [snapshot, journal]) {
    const mode = lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      yield note('open-permissions', basename(path), (mode & 0o777).toString(8));
    }
  }
}

/** Those whose name tells what they are need a person; others are copies if they say so themselves. */
async function copiesBeside(backing: Backing): Promise<readonly Finding[]> {
  const { folder, snapshot, journal } = backing.paths;
  const found: Finding[] = [];
  let own: string | null | undefined;
  for (const name of readdirSync(folder)) {
    const middle = [snapshot, journal].map((path) => middleOf(name, path)).find((found) => found !== null);
    if (middle === undefined || middle === null) continue;
    if (conflict.test(middle) || middle === `-${hostname()}`) found.push(problem('conflict-copy', name));
    else if (named.test(middle) && extname(name) === extname(snapshot)) {
      own ??= await rosterIn(snapshot, backing);
      if (own !== null && (await rosterIn(join(folder, name), backing)) === own)
        found.push(note('conflict-copy', name));
    }
  }
  return found;
}

/** What the name has between those of the roster's file; null where it is not one like it. */
function middleOf(name: string, path: string): string | null {
  const extension = extname(path);
  const stem = basename(path, extension);
  if (!name.startsWith(stem) || !name.endsWith(extension) || name === basename(path)) return null;
  return name.slice(stem.length, name.length - extension.length);
}

/** Which roster a file says it is, a JSON file in its first line; null where it says none. */
async function rosterIn(path: string, { another }: Backing): Promise<string | null> {
  try {
    if (another) return (await readSnapshot(another(path)))?.head.regulars ?? null;
    const start = withFile(path, path, (file) => readRange(file, 0, 256).toString()) ?? '';
    return /^\s*\{\s*"regulars":\s*"([^"]+)"/.exec(start)?.[1] ?? null;
  } catch {
    return null;
  }
}
