/** What a command is handed: settings, words, the day, the roster, and a way to ask; never a stream. */
import type { Ask } from './ask.ts';
import type { CollectionName, Roster } from './domain/roster.ts';
import type { Words } from './i18n/words.ts';
import type { Environment } from './lib/environment.ts';
import type { Day } from './lib/time/day.ts';
import type { Instant } from './lib/time/instant.ts';
import type { Answer } from './reports/report.ts';
import type { GlobalFlags, Settings } from './settings.ts';
import type { Committed, Outcome, Stamp, Store, Want } from './store/store.ts';

export interface Context {
  readonly settings: Settings;
  /** Global flags as typed, for `config list --origin`. */
  readonly flags: GlobalFlags;
  readonly env: Environment;
  readonly cwd: string;
  readonly words: Words;
  readonly now: Instant;
  /** The path of this command: `client add`. */
  readonly command: string;
  readonly stamp: Stamp;
  readonly ask: Ask;
  /** stdin and stdout are a terminal that can be drawn on. */
  readonly terminal: boolean;
  readonly color: boolean;
  /** How wide the terminal is on which questions are asked. */
  readonly columns: number;
  /** Both ends are a person: stdin and stdout are terminals, no CI, no --no-input. */
  readonly interactive: boolean;
  /** Only the columns of a report's rows are printed, so nothing else of it has to be read. */
  readonly columnsOnly: boolean;
  /** The roster of this run, opened once. */
  store(): Promise<Store>;
  read<K extends CollectionName>(want: readonly Want<K>[]): Promise<Roster<K>>;
  /** `store().transact` with this command's stamp and --dry-run. */
  write<K extends CollectionName, T>(
    want: readonly Want<K>[],
    change: (roster: Roster<K>) => Outcome<T>,
    options?: { readonly bringUpToDate?: boolean },
  ): Promise<Committed<T>>;
  /** The organiser's zone: the roster's, else that of the machine. */
  zoneOf(roster: Roster<never>): string;
  todayIn(roster: Roster<never>): Day;
  /** What comes on stdin, which may be without end; refuses when that is a terminal. */
  stdin(): AsyncIterable<Uint8Array>;
  /** A line on stderr that replaces itself, at a terminal and after a second. */
  progress(done: number, total: number): void;
  /** Runs another command line with the same global options. */
  run(argv: readonly string[], within?: Within): Promise<Answer>;
  /** What may stand last on a line of these words, of which the last one is begun and perhaps empty. */
  suggest(words: readonly string[]): Promise<readonly Suggested[]>;
}

/** In what a command that is run inside another differs from it. */
export interface Within {
  /** Another roster. */
  readonly roster?: string;
  /** This roster, as it was opened already. */
  readonly store?: Store;
  /** The dashboard holds the terminal: nobody is asked, and nothing is said until the answer. */
  readonly silent?: boolean;
}

/** A word that may be typed, and what it is about. */
export interface Suggested {
  readonly value: string;
  readonly about: string;
}
