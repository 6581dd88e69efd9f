/** A snapshot and a journal that fit each other, made in memory from whatever is there. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Repair } from '../../domain/change/finding.ts';
import { UserError } from '../../domain/errors.ts';
import { type Counters, collectionNames, countersAfter, type Roster } from '../../domain/roster.ts';
import type { Paths } from '../disk/paths.ts';
import { readRange, spansFrom, withFile } from '../disk/reading.ts';
import { assertJson, bodyOf, lineOf } from '../document/body.ts';
import type { Document } from '../document/document.ts';
import { readSnapshot } from '../document/snapshot.ts';
import { type Chain, readChain, readTail, type Tail } from '../journal/journal.ts';
import { type LineHead, parseHead } from '../journal/journal-line.ts';
import { replay } from '../journal/replay.ts';
import { withEveryLine } from '../state/commit.ts';
import { type Backing, type Present, rosterOf } from '../state/present.ts';

/** What becomes of the journal: its bytes up to `end`, or a new one that begins where the snapshot stands. */
export type JournalKept = { readonly end: number } | 'anew';

export interface Pair {
  readonly present: Present;
  readonly journal: JournalKept;
  readonly repairs: readonly Repair[];
}

/** Null where neither file can be gone by. Throws what cannot be mended: `roster.newer`, `roster.too-large`, `roster.unreadable`. */
export async function soundPair(backing: Backing): Promise<Pair | null> {
  const { paths } = backing;
  const whole = wholeJournal(paths);
  const repairs: Repair[] = [];
  const document = await readable(backing, (repair) => repairs.push(repair));
  if (!document) return whole && rebuilt(whole, paths);
  const pair = fitted(document, whole, paths);
  return { ...pair, repairs: [...pair.repairs, ...repairs] };
}

/** Null where the file is not there, or no roster. */
async function readable(
  { snapshot, leaving }: Backing,
  left: (repair: Repair) => void,
): Promise<Document | null> {
  const whole = await unlessDamaged(() => readSnapshot(snapshot));
  if (whole !== 'refused') return whole;
  const rest = leaving ? await unlessDamaged(() => leaving(left)) : null;
  return rest === 'refused' ? null : rest;
}

/** Null where it is not there, or not readable at all; `refused` where something in it cannot be. */
async function unlessDamaged(read: () => Promise<Document | null>): Promise<Document | 'refused' | null> {
  try {
    const document = await read();
    if (document) for (const name of collectionNames) assertJson(document.bodies[name]);
    return document;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    if (!(error instanceof UserError)) throw error;
    if (error.code === 'roster.damaged') return null;
    if (error.code === 'roster.bad-value' || error.code === 'roster.sheet-gone') return 'refused';
    throw error;
  }
}

interface Whole {
  readonly chain: Chain;
  /** The last sound line, or the first line of the journal. */
  readonly last: { readonly seq: number; readonly hash: string; readonly at: string };
  /** Where it ends. */
  readonly end: number;
  readonly counters: Counters;
  /** What the sound lines make of the roster; null where the journal does not begin with its birth. */
  readonly roster: Omit<Roster, 'counters'> | null;
}

function wholeJournal(paths: Paths): Whole | null {
  let last: Whole['last'] | undefined;
  let end = 0;
  let counters: Counters = {};
  const chain = readChain(paths.journal, paths.snapshot, ({ head, changes }, { to }) => {
    last = head;
    end = to;
    counters = countersAfter(counters, changes);
  });
  if (chain === null) return null;
  const { roster = null } = replay(paths, Number.MAX_SAFE_INTEGER) ?? {};
  return { chain, last: last ?? chain.base, end: end || firstLine(paths), counters, roster };
}

function firstLine({ journal, snapshot }: Paths): number {
  return withFile(journal, snapshot, (file) => readRange(file, 0, 1 << 16).indexOf(10) + 1) ?? 0;
}

/** The snapshot that the journal alone tells; null where it does not begin with the birth of the roster. */
function rebuilt({ chain, last, end, counters, roster }: Whole, paths: Paths): Pair | null {
  if (roster === null) return null;
  const { seq, hash, at } = last;
  const { regulars } = chain.base;
  const bodies = collectionNames.map((name) => [name, bodyOf(Array.from(roster[name].values(), lineOf))]);
  const document: Document = {
    head: { regulars, schemaVersion: chain.base.schemaVersion ?? 1, seq, at, hash, journalOffset: end },
    settings: roster.settings,
    counters,
    extra: {},
    bodies: Object.fromEntries(bodies) as Document['bodies'],
    isAsWritten: true,
  };
  const tail: Tail = { standing: 'sound', lines: [], seq, hash, end, isTorn: false, pending: 0 };
  const where = existsSync(paths.snapshot) ? basename(paths.snapshot) : '';
  const repairs: Repair[] = [{ code: 'rebuilt', where, detail: String(seq) }];
  if (chain.brokenAt !== null) repairs.push(cutAt(paths, end, chain.brokenAt));
  return { present: { document, tail }, journal: { end }, repairs };
}

/** The snapshot that is there, with as much of the journal as follows from it. */
function fitted(document: Document, whole: Whole | null, paths: Paths): Pair {
  const tail = readTail(paths.journal, paths.snapshot, document.head);
  const { standing, end } = tail;
  if (standing === 'missing') return { present: { document, tail }, journal: { end: 0 }, repairs: [] };
  const brokenAt = whole?.chain.brokenAt ?? null;
  // Lines before those that the snapshot includes, or the next ones, may be broken, too: then nothing leads up to it.
  const isLedTo = brokenAt === null || (whole?.last.seq ?? -1) >= tail.seq;
  if (standing === 'sound' && isLedTo && brokenAt === null)
    return { present: { document, tail }, journal: { end }, repairs: [] };
  if ((standing === 'sound' || (standing === 'broken' && end > 0)) && isLedTo) {
    const sound: Tail = { ...tail, standing: 'sound', isTorn: false };
    return {
      present: { document, tail: sound },
      journal: { end },
      repairs: [cutAt(paths, end, tail.seq + 1)],
    };
  }
  return anew({ document, tail }, paths);
}

/** Every line that follows is in the snapshot, and a journal will begin there. */
function anew({ document, tail }: Present, paths: Paths): Pair {
  const settled = { document, tail: { ...tail, standing: 'sound' as const } };
  const { counters } = rosterOf(settled, [], paths.snapshot);
  const next = withEveryLine(settled, counters, paths.snapshot);
  const nothing = { lines: [], isTorn: false, pending: 0, end: 0 } as const;
  const { seq, hash } = next.head;
  return {
    present: { document: next, tail: { standing: 'missing', seq, hash, ...nothing } },
    journal: 'anew',
    repairs: [{ code: 'journal-anew', where: '', detail: String(seq) }],
  };
}

/** Steps named in one line, of those that would be lost. */
const named = 5;

/** What goes with the rest of the journal is named, as far as it can be read. */
function cutAt({ journal, snapshot }: Paths, from: number, seq: number): Repair {
  const heads: LineHead[] = [];
  withFile(journal, snapshot, (file) => {
    for (const span of spansFrom(file, from, Number.MAX_SAFE_INTEGER)) {
      const head = parseHead(readRange(file, span.from, Math.min(span.to, span.from + 4096)).toString());
      if (typeof head?.seq === 'number') heads.push(head);
    }
  });
  const steps = heads.map(({ seq, command, ids = [] }) => [seq, command, ...ids].join(' '));
  const more = steps.length > named ? [`… ${steps.length}`] : [];
  return { code: 'journal-cut', where: String(seq), detail: [...steps.slice(0, named), ...more].join('; ') };
}
