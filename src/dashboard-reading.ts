/** What the dashboard draws, and where it gets it: the same reports the commands print. */
import type { Report, Row } from './reports/report.ts';

export interface Overview {
  readonly figures: Report;
  readonly due: Report;
  readonly ahead: Report;
}

export interface Found {
  readonly report: Report;
  readonly rows: readonly Row[];
  /** Clients there are without the filter. */
  readonly all: number;
  /** Why the filter is wrong, in words; null when it is not. */
  readonly problem: string | null;
}

/** One reading of the roster; reading again gives another. */
export interface Reading {
  readonly roster: string;
  overview(): Overview;
  clients(filter: string): Found;
  card(id: string): Report | null;
}

export interface Source {
  read(): Promise<Reading>;
  /** Calls back when the roster changed, until the returned function is called. */
  watch(listener: () => void): () => void;
}
