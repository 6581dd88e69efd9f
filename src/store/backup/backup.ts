/** A backup: one file with the whole roster, the snapshot first and the journal after it, both as they are; the first line has a checksum of the rest. */
import { closeSync, fstatSync } from 'node:fs';
import { canonical } from '../../domain/change/canonical.ts';
import { type Migration, migrations, versionAfter } from '../../domain/change/migrations.ts';
import { type BackupFlaw, fail, UserError } from '../../domain/errors.ts';
import { collectionNames, type Roster } from '../../domain/roster.ts';
import { crypto } from '../disk/crypto.ts';
import { discard, writeDurably } from '../disk/durable.ts';
import type { Paths } from '../disk/paths.ts';
import { openToRead, readFailure, readRange, type Span, withFile } from '../disk/reading.ts';
import { wholeCollection } from '../document/collection.ts';
import type { Document } from '../document/document.ts';
import { chainIn, readChain } from '../journal/journal.ts';
import { documentIn, jsonOf } from '../snapshots/json-text.ts';
import { withEveryLine } from '../state/commit.ts';
import { load } from '../state/loading.ts';
import { broughtForward } from '../state/older.ts';
import { type Backing, refuseUnsafe, rosterOf } from '../state/present.ts';
import type { BackupHead } from '../store.ts';

/** Bytes; a longer first line is none of ours. */
const headLength = 2048;
/** Bytes of a journal that are held at once. */
const pieceLength = 1 << 20;

export interface Backup {
  readonly head: BackupHead;
  readonly document: Document;
  readonly roster: Roster;
  /** Where the journal stands in the file; null where the roster had none. */
  readonly journal: Span | null;
}

/** Writes the backup and reads it back. Throws what `load` and `refuseUnsafe` throw, `roster.disk`, `roster.read-only`, `backup.damaged`. */
export async function backUp(backing: Backing, file: string): Promise<BackupHead> {
  const { paths } = backing;
  const seen = await load(backing);
  refuseUnsafe(seen, paths.snapshot);
  const roster = rosterOf(seen, collectionNames, paths.snapshot) as Roster;
  refuseDoubled(seen.document, paths.snapshot);
  // One of an earlier version is kept as it is.
  const present = seen.older ?? seen;
  const document = withEveryLine(present, roster.counters, paths.snapshot);
  const { end } = present.tail;
  const pieces = [...jsonOf(document)];
  const snapshot = pieces.reduce((size, piece) => size + piece.length, 0);
  const body = function* (): Generator<Uint8Array> {
    yield* pieces;
    yield* piecesOf(paths.journal, paths.snapshot, { from: 0, to: end });
  };
  const { regulars, seq, at, hash } = document.head;
  const records = collectionNames.reduce((total, name) => total + roster[name].size, 0);
  const { schemaVersion } = document.head;
  const about = {
    backup: 1,
    regulars,
    schemaVersion,
    seq,
    at,
    hash,
    records,
    snapshot,
    journal: end,
  } as const;
  const head = { ...about, sum: sumOf(about, body()) };
  const first = Buffer.from(`${JSON.stringify(head)}\n`);
  writeDurably(
    file,
    (function* () {
      yield first;
      yield* body();
    })(),
  );
  try {
    const read = readBackup(file, backing.steps);
    if (contentSum(read?.roster) !== contentSum(roster))
      throw fail('backup.damaged', { file, flaw: 'altered' });
  } catch (error) {
    discard(file);
    if (error instanceof UserError && error.code === 'backup.damaged') refuseBroken(paths);
    throw error;
  }
  return head;
}

/** Steps before those that the snapshot includes are looked at by nothing else. */
function refuseBroken({ journal, snapshot }: Paths): void {
  const seq = readChain(journal, snapshot, () => {})?.brokenAt ?? null;
  if (seq !== null) throw fail('roster.journal-broken', { path: snapshot, seq });
}

function refuseDoubled(document: Document, path: string): void {
  for (const name of collectionNames)
    for (const id of wholeCollection(document, name, path).doubled)
      throw fail('roster.bad-value', { path, where: `${name}[${id}]`, reason: 'duplicate' });
}

/** The backup in a file, every line and record of it looked at; null where the file is none. Throws `file.missing`, `backup.damaged`, `roster.newer`. */
export function readBackup(file: string, steps: readonly Migration[] = migrations): Backup | null {
  const supported = versionAfter(steps);
  const damaged = (flaw: BackupFlaw) => fail('backup.damaged', { file, flaw });
  const read = withFile(file, file, (open) => {
    const head = headIn(open);
    if (head === null) return { backup: null };
    if (head.schemaVersion > supported)
      throw fail('roster.newer', { path: file, version: head.schemaVersion, supported });
    const from = readRange(open, 0, headLength).indexOf(10) + 1;
    const middle = from + head.snapshot;
    const to = middle + head.journal;
    if (fstatSync(open).size !== to) throw damaged('cut-off');
    const { sum, ...about } = head;
    if (sumOf(about, piecesIn(open, { from, to })) !== sum) throw damaged('altered');
    const journal = head.journal > 0 ? { from: middle, to } : null;
    if (journal && !isWhole(open, journal, head)) throw damaged('journal');
    return { backup: { head, journal, ...contentOf(readRange(open, from, middle), file, steps) } };
  });
  if (read === null) throw fail('file.missing', { file });
  return read.backup;
}

function contentOf(
  bytes: Buffer,
  file: string,
  steps: readonly Migration[],
): Pick<Backup, 'document' | 'roster'> {
  try {
    const document = documentIn(bytes, file, versionAfter(steps));
    const tail = {
      standing: 'missing',
      lines: [],
      seq: 0,
      hash: '',
      end: 0,
      isTorn: false,
      pending: 0,
    } as const;
    const seen = broughtForward({ document, tail }, steps, file);
    refuseDoubled(seen.document, file);
    return { document, roster: rosterOf(seen, collectionNames, file) as Roster };
  } catch (error) {
    if (error instanceof UserError && error.code !== 'roster.newer')
      throw fail('backup.damaged', { file, flaw: 'altered' });
    throw error;
  }
}

function headIn(open: number): BackupHead | null {
  const start = readRange(open, 0, headLength);
  try {
    const head = JSON.parse(start.toString('utf8', 0, start.indexOf(10))) as BackupHead | null;
    return head?.backup === 1 && head.snapshot > 0 && head.journal >= 0 ? head : null;
  } catch {
    return null;
  }
}

function isWhole(open: number, part: Span, head: BackupHead): boolean {
  let last: { seq: number; hash: string } | undefined;
  const chain = chainIn(open, part, (line) => {
    last = line.head;
  });
  const { seq, hash, prev } = { ...chain?.base, ...last };
  return chain?.brokenAt === null && seq === head.seq && (hash === head.hash || prev === head.hash);
}

function* piecesIn(open: number, { from, to }: Span): Generator<Uint8Array> {
  for (let at = from; at < to; at += pieceLength) {
    const piece = readRange(open, at, Math.min(to, at + pieceLength));
    if (piece.length === 0) return;
    yield piece;
  }
}

/** A part of a file, piece by piece, while it is written elsewhere. Nothing where the file is not there. */
export function* piecesOf(file: string, path: string, part: Span): Generator<Uint8Array> {
  const open = openToRead(file, path);
  if (open === null) return;
  try {
    yield* piecesIn(open, part);
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeSync(open);
  }
}

/** Over the first line, but for the sum itself, and all that follows. */
function sumOf(about: Omit<BackupHead, 'sum'> | null, pieces: Iterable<Uint8Array | string>): string {
  const sum = crypto().createHash('sha256').update(JSON.stringify(about));
  for (const piece of pieces) sum.update(piece);
  return sum.digest('base64url');
}

function contentSum(roster: Roster | undefined): string {
  return roster ? sumOf(null, canonical(roster)) : '';
}
