/** A roster of an earlier version: read as if it were current, and upgraded by the first command that writes, after a backup. */
import { type Migration, migrated, versionAfter } from '../../domain/change/migrations.ts';
import { fail } from '../../domain/errors.ts';
import {
  type AnyRecord,
  type Change,
  type Counters,
  collectionNames,
  countersAfter,
  type RosterSettings,
} from '../../domain/roster.ts';
import type { Instant } from '../../lib/time/instant.ts';
import { writeDurably } from '../disk/durable.ts';
import { bodyOf, lineOf, recordsOf } from '../document/body.ts';
import type { Document } from '../document/document.ts';
import { writeSnapshot } from '../document/snapshot.ts';
import type { Tail } from '../journal/journal.ts';
import { encodeLine, type Line, makeBase } from '../journal/journal-line.ts';
import { withEveryLine } from './commit.ts';
import type { Backing, Present } from './present.ts';

/** The command of the line with which the journal of a new version begins: the whole document, and no step that could be taken back. */
const forward = /^migrate (\d+)$/;

/** The version a line leads to; null for every other line. */
export function versionIn({ command }: { readonly command: string }): number | null {
  const [, version] = forward.exec(command) ?? [];
  return version === undefined ? null : Number(version);
}

/** Throws `roster.newer` where the journal went on in a version that `steps` do not reach. */
export function refuseNewer({ lines }: Tail, steps: readonly Migration[], path: string): void {
  const supported = versionAfter(steps);
  for (const { head } of lines) {
    const version = versionIn(head) ?? 0;
    if (version > supported) throw fail('roster.newer', { path, version, supported });
  }
}

/** The present in the version of `steps`, with every line in it; the very one where it is of that version. */
export function broughtForward(present: Present, steps: readonly Migration[], path: string): Present {
  const { document, tail } = present;
  const { schemaVersion } = document.head;
  if (schemaVersion >= versionAfter(steps)) return present;
  const at = tail.lines.findLastIndex(({ head }) => versionIn(head) !== null);
  const values = at < 0 ? oldValues(present, path) : valuesIn(tail.lines.slice(at));
  const version =
    at < 0 ? schemaVersion : (versionIn(tail.lines[at]?.head ?? { command: '' }) ?? schemaVersion);
  const next = documentOf(migrated(values, version, steps), present, versionAfter(steps));
  const settled: Tail = { ...tail, lines: [], pending: 0 };
  // A line that says so has done it; only the snapshot is behind.
  return version === versionAfter(steps)
    ? { document: next, tail: settled }
    : { document: next, tail: settled, older: present };
}

function countersOf({ document, tail }: Present): Counters {
  return countersAfter(
    document.counters,
    tail.lines.flatMap(({ changes }) => changes),
  );
}

function oldValues(present: Present, path: string): Record<string, unknown> {
  const { settings, bodies, extra } = withEveryLine(present, countersOf(present), path);
  const lists = collectionNames.map((name) => [name, recordsOf(bodies[name])]);
  return { settings, ...extra, ...Object.fromEntries(lists) };
}

/** What the lines make of a document that begins with the first of them. */
function valuesIn(lines: readonly Line[]): Record<string, unknown> {
  const records = new Map(collectionNames.map((name) => [name, new Map<string, AnyRecord>()]));
  let settings: RosterSettings = {};
  for (const line of lines) {
    settings = line.settings?.after ?? settings;
    for (const { collection, id, after } of line.changes) {
      if (after) records.get(collection)?.set(id, after);
      else records.get(collection)?.delete(id);
    }
  }
  return { settings, ...Object.fromEntries([...records].map(([name, all]) => [name, [...all.values()]])) };
}

function documentOf(
  { settings, ...values }: Readonly<Record<string, unknown>>,
  present: Present,
  schemaVersion: number,
): Document {
  const { document, tail } = present;
  const last = tail.lines.at(-1)?.head;
  const isKnown = (key: string) => collectionNames.some((name) => name === key);
  const bodies = collectionNames.map((name) => {
    const records = (values[name] ?? []) as readonly AnyRecord[];
    return [name, bodyOf(records.map(lineOf))];
  });
  return {
    head: {
      ...document.head,
      schemaVersion,
      seq: tail.seq,
      hash: tail.hash,
      at: last?.at ?? document.head.at,
      journalOffset: tail.end,
    },
    settings: settings as RosterSettings,
    counters: countersOf(present),
    extra: Object.fromEntries(Object.entries(values).filter(([key]) => !isKnown(key))),
    bodies: Object.fromEntries(bodies) as Document['bodies'],
    isAsWritten: true,
  };
}

/**
 * Makes the roster one of this version, under the lock: the journal begins anew with the whole document, then the snapshot follows. After a
 * crash between the two the old snapshot fits the new journal. What could be undone stays in the backup that was made before.
 */
export async function writeForward(
  { paths, snapshot }: Backing,
  present: Present,
  at: Instant,
): Promise<Present> {
  const { document, older } = present;
  if (!older) return present;
  // Without pending lines in the old journal, which is about to go.
  await writeSnapshot(snapshot, withEveryLine(older, countersOf(older), paths.snapshot));
  const { regulars, seq, hash: prev, schemaVersion } = document.head;
  const { settings } = document;
  const base = makeBase({ regulars, seq, at, prev, settings, schemaVersion });
  const changes = collectionNames.flatMap((collection) =>
    recordsOf(document.bodies[collection]).map(
      (after) => ({ collection, id: after.id, before: null, after }) as Change,
    ),
  );
  const stamp = { at, by: 'regulars', command: `migrate ${schemaVersion}` };
  const about = { seq: seq + 1, ...stamp, prev: base.hash };
  const { head, pieces } = encodeLine(about, changes, { before: settings, after: settings });
  const first = Buffer.from(`${JSON.stringify(base)}\n`);
  writeDurably(paths.journal, [first, ...pieces]);
  const end = pieces.reduce((size, piece) => size + piece.length, first.length);
  const next = { ...document.head, seq: head.seq, hash: head.hash, at, journalOffset: end };
  const written = { ...document, head: next };
  await writeSnapshot(snapshot, written);
  const nothing = { lines: [], isTorn: false, pending: 0 } as const;
  return { document: written, tail: { standing: 'sound', seq: head.seq, hash: head.hash, end, ...nothing } };
}
