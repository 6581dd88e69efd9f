/** What a store is, whatever keeps the bytes: read, transact, watch, and the journal behind them. */
import type { Finding } from '../domain/change/finding.ts';
import type { Kept } from '../domain/change/undo.ts';
import type { StepMark } from '../domain/merge-back/mark.ts';
import type { Change, CollectionName, Roster, RosterSettings } from '../domain/roster.ts';
import type { View } from '../domain/view.ts';
import type { Instant } from '../lib/time/instant.ts';
import type { Remark } from './workbooks.ts';

/**
 * A whole collection, or all of it with at least these fields (those of a view, where there is one), just the records of these ids, those about one client, at least those in
 * which some text begins so, or at least those that have all the traces of one of these lists; data, so that a backend can answer it in
 * its own way.
 */
export type Want<K extends CollectionName = CollectionName> =
  | K
  | { readonly from: K; readonly fields: readonly string[]; readonly view?: View }
  | { readonly from: K; readonly ids: readonly string[] }
  | { readonly from: K; readonly client: string }
  | { readonly from: K; readonly beginning: string }
  | Traced<K>;

/** Of clients alone traces are kept. */
export interface Traced<K extends CollectionName = CollectionName> {
  readonly from: K & 'clients';
  readonly traces: Traces;
}

export type Traces = readonly (readonly string[])[];

/** Who changes something, when, and by which command (its path and flag names, never their values). */
export interface Stamp {
  readonly at: Instant;
  readonly by: string;
  readonly command: string;
}

/** What a change function answers: the changes, and whatever the command wants to say of them. */
export interface Outcome<T> {
  readonly changes: readonly Change[];
  readonly answer: T;
  /** New settings of the roster, where the command changes them. */
  readonly settings?: RosterSettings;
  /** The journal seqs this one takes back (undo), or gives back (redo). */
  readonly undoes?: number;
  readonly redoes?: number;
}

export interface Committed<T> {
  /** The journal seq; null when nothing changed and so nothing was written. */
  readonly seq: number | null;
  readonly answer: T;
}

/** One journal line without its changes, which can be many megabytes. */
export interface Entry extends Stamp {
  readonly seq: number;
  readonly undoes?: number;
  readonly redoes?: number;
  /** How many records it changed. */
  readonly size: number;
  /** The ids of the first few of them. */
  readonly ids?: readonly string[];
}

/** What somebody changed in the roster's file with another program, as it was merged onto the present. */
export interface Outside {
  /** The journal seq under which it was taken in; null where it is not written down, for nothing of it was taken or nothing can be written. */
  readonly seq: number | null;
  readonly changes: readonly Change[];
  readonly settings: { readonly before: RosterSettings; readonly after: RosterSettings } | null;
  /** What was changed by a command too and stays as it is, and what was taken out but is still referred to. */
  readonly kept: readonly Kept[];
  /** What was passed over in the sheets of a workbook. */
  readonly remarks: readonly Remark[];
}

/** What a reading of the whole journal shows. */
export interface Verified {
  readonly steps: number;
  /** Seq and hash of the last line that follows from those before it. */
  readonly seq: number;
  readonly hash: string;
  /** The first step that is missing or not what was written; null where all are. */
  readonly brokenAt: number | null;
}

/** The first line of a backup: which roster, up to which journal line, and what proves the rest of the file. */
export interface BackupHead {
  readonly backup: 1;
  readonly regulars: string;
  readonly schemaVersion: number;
  readonly seq: number;
  readonly at: Instant;
  /** The hash of that line: a journal that was cut short since does not reach it. */
  readonly hash: string;
  /** How many there are of all collections. */
  readonly records: number;
  /** Bytes of the snapshot that follows, and of the journal after it. */
  readonly snapshot: number;
  readonly journal: number;
  readonly sum: string;
}

export interface Store {
  /** The roster's real path. */
  readonly path: string;
  /** The present state of what is asked for. Takes no lock and never sees a torn state. */
  read<K extends CollectionName>(want: readonly Want<K>[]): Promise<Roster<K>>;
  /**
   * The one way to write: lock, read afresh, `change` (pure), check, one journal line, fsync. Nothing changed: nothing written.
   * A dry run takes no lock and writes nothing, but answers just the same.
   */
  transact<K extends CollectionName, T>(
    want: readonly Want<K>[],
    stamp: Stamp,
    change: (roster: Roster<K>) => Outcome<T>,
    options?: { readonly dryRun?: boolean; readonly bringUpToDate?: boolean },
  ): Promise<Committed<T>>;
  /**
   * Takes in what somebody changed in the file with another program, as a step of its own; null where nobody did, or where it cannot
   * be done now. `transact` does so by itself; `read` only shows it. Never waits for the lock.
   */
  takeIn(at: Instant): Promise<Outside | null>;
  /** Journal entries, newest first. */
  entries(): Iterable<Entry>;
  /** The changes of one journal line; throws `undo.unknown` when there is no such line, `roster.journal-broken` when it was altered. */
  changesOf(seq: number): readonly Change[];
  /** The settings before and after that line; null where it changed none. */
  settingsOf(seq: number): { readonly before: RosterSettings; readonly after: RosterSettings } | null;
  /** Where the roster stands now. */
  mark(): Promise<StepMark>;
  /** The changes of every step after one that was marked, newest first; null where the journal does not know that step. */
  changesSince(mark: StepMark): Promise<Iterable<readonly Change[]> | null>;
  /** Reads the journal from its first line to its last; null where there is none. */
  verify(): Promise<Verified | null>;
  /** Brings the snapshot up to date with the journal. Answers false when it was. Without `waits` it gives up at once where somebody writes. */
  save(at: Instant, options?: { readonly waits?: boolean }): Promise<boolean>;
  /**
   * Writes all there is into one file at `file`, replacing what is there, and reads it back; takes in what somebody changed in the roster
   * with another program first. Throws `backup.damaged` where it cannot be read back, and then leaves none.
   */
  backUp(file: string, at: Instant): Promise<BackupHead>;
  /**
   * Whether a backup is of this roster, and the journal has its newest step: it does not where it was cut short, or another one went on
   * from an older copy.
   */
  relationTo(head: BackupHead): Promise<'same' | 'unreached' | 'other'>;
  /** The past state from which a copy of this roster went on, which may say where it stood; null where the journal does not know the past. */
  nearest(copy: Roster, mark: StepMark | null): Promise<Roster | null>;
  /** Everything that can be checked without changing anything. */
  examine(): Promise<readonly Finding[]>;
  /** The process that is writing now, and its machine; null where nobody is. */
  writer(): { readonly process: number; readonly host: string } | null;
  /** Tells two states of the roster's files apart without reading them. */
  fingerprint(): string;
  /** Calls back when the roster's files change, until the returned function is called. */
  watch(listener: () => void): () => void;
}
