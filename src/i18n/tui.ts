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
  readonly shown: (shown: number, all: number) => string;
  readonly filter: string;
  readonly tooSmall: (columns: number, rows: number) => string;
  readonly loading: string;
}
