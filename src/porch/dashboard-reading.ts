/** What the dashboard draws, and where it gets it: the same reports the commands print. */
import type { Report, Row } from '../reports/report.ts';

/** A report with its rows at hand: it is drawn many times. */
export interface Listed {
  readonly report: Report;
  readonly rows: readonly Row[];
}

export interface Overview {
  readonly figures: Listed;
  readonly due: Listed;
  readonly ahead: Listed;
}

export interface Found extends Listed {
  /** Clients there are without the filter. */
  readonly all: number;
  /** Why the filter is wrong, in lines of words; null when it is not. */
  readonly problem: readonly string[] | null;
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
