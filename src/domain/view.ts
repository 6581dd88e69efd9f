/** Records made smaller: what some reader asks for of each, worked out of that record alone. */
import type { AnyRecord } from './roster.ts';

export interface View {
  readonly name: string;
  /** Another one where something else might be made of a record: what was kept by it is not believed then. */
  readonly maker: string;
  /** The fields of what it makes; the id is one of them. */
  readonly fields: readonly string[];
  of(record: AnyRecord): AnyRecord;
}
