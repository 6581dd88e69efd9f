/** What writes a workbook from a roster and reads an edited one back: handed to the store from above, as it needs words. */
import type { RemarkCode, Repair } from '../domain/change/finding.ts';
import type { ForeignPart } from '../domain/errors.ts';
import type { CollectionName, Collections, RosterSettings } from '../domain/roster.ts';
import type { Instant } from '../lib/time/instant.ts';

/** A part of a workbook, which is a zip of them. */
export interface Part {
  readonly name: string;
  readonly data: Buffer;
}

export type Records = { readonly [K in CollectionName]: readonly Collections[K][] };

/** How a workbook looks: its language, and the order of sheets and columns. Only who makes and reads the sheets knows what is in it. */
export type Layout = Readonly<Record<string, unknown>>;

export interface Shown {
  /** What stands at the top of a snapshot, as `headOf` reads it. */
  readonly top: Readonly<Record<string, unknown>>;
  readonly settings: RosterSettings;
  readonly records: Records;
}

/** What is to be said of a place in a sheet; `where` is a cell, as `Clients!D17`, or a heading. */
export interface Remark {
  readonly code: RemarkCode;
  readonly where: string;
}

/** Hears of what a sheet says that cannot be, and of what becomes of it. */
export type Left = (repair: Repair) => void;

export interface ReadWorkbook {
  readonly top: unknown;
  readonly records: Records;
  readonly layout: Layout;
  readonly foreign: readonly ForeignPart[];
  readonly remarks: readonly Remark[];
}

export interface Workbooks {
  /** The parts of a workbook; without a layout, as a new one looks. */
  parts(
    shown: Shown,
    layout: Layout | null,
  ): Promise<{ readonly parts: Iterable<Part>; readonly layout: Layout }>;
  /**
   * What the sheets say; `savedAt` is when they were saved, the instant of every edit in them. Throws `roster.bad-value` naming a cell,
   * and `roster.damaged`. With `left` whatever would be thrown for its value is told there, and stays as it was.
   */
  read(
    bytes: Buffer,
    about: { readonly path: string; readonly savedAt: Instant; readonly left?: Left | undefined },
  ): Promise<ReadWorkbook>;
}
