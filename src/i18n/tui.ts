/** The words of the dashboard, loaded with it; its key list is the one in English. */
import type { en } from './en/tui.ts';

export type BindingName = keyof typeof en.keys;

export interface TuiWords {
  readonly screens: Readonly<Record<'overview' | 'clients' | 'client', string>>;
  readonly keys: Readonly<Record<BindingName, string>>;
  readonly help: string;
  readonly due: string;
  readonly events: string;
  readonly nothingDue: string;
  readonly noEvents: string;
  readonly noFigures: string;
  readonly noClients: string;
  readonly noMatch: string;
  /** How many clients are listed; of how many, where that is not all. */
  readonly shown: (shown: string, all: string | null) => string;
  readonly filter: string;
  readonly filtered: (condition: string) => string;
  /** Between an event and the one it is compared with. */
  readonly against: string;
  /** What is seen is older than the roster, which cannot be read. */
  readonly stale: (problem: string) => string;
  readonly tooSmall: (columns: number, rows: number) => string;
  readonly loading: string;
}
