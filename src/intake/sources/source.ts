/** What a known tool is: how its headings are recognised, and what its columns mean where the synonyms would be wrong. */
import type { ImportKind } from '../../domain/records/recipe.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import type { DayOrder } from '../raw/read-options.ts';

/** What it means to stand in a file of one mailing list: a tool writes one file for each of these. */
export type Mailing = 'subscribed' | 'unsubscribed' | 'bounced' | 'unasked';

export interface Source {
  readonly id: string;
  /** 0..1, from the folded headings in their order, in English where `translated` knows them. */
  recognise(headings: readonly string[]): number;
  /**
   * A `form` is whatever was asked in it: a survey where something is scored, else a sign-up. `people` are registrations where the
   * columns are about an event, else contacts.
   */
  readonly as: ImportKind | 'form' | 'people';
  /** By folded heading. */
  readonly columns: Readonly<Record<string, ColumnField>>;
  /** Headings that go on: `points - Question 4`. */
  readonly beginning?: Readonly<Record<string, ColumnField>>;
  /** The folded heading under which each row has a day; where a time stands alone there, the list is no export of the tool. */
  readonly dated?: string;
  /** Where the digits of a day do not tell. */
  readonly dayOrder?: DayOrder;
  /** The tool numbers the seats of an order, so that only both together are a key. */
  readonly keyWithinOrder?: boolean;
  /** The tool numbers the rows of each form from 1, so that a key is one only together with the form. */
  readonly keyPerForm?: boolean;
  /** The list is one of companies or other things, and holds no people. */
  holdsNobody?(headings: readonly string[]): boolean;
  /** Null where neither the file's name nor its headings tell. */
  mailing?(file: string, headings: readonly string[]): Mailing | null;
  /** An address book: what has a company and no name is the company, its switchboard too. */
  readonly namelessAreCompanies?: true;
  /** The question stands in the row of headings, its options in the next. */
  readonly twoHeadingRows?: boolean;
  /** Where our own list says which record each row was written from, by folded heading. */
  readonly ownRecord?: { readonly id: readonly string[]; readonly created: readonly string[] };
  /** The headings are codes; what was asked stands in the next row. */
  readonly codesAbove?: true;
  /** By folded heading: where the amount is below nothing, whoever was paid is on the list, and whoever paid is not. */
  readonly paidBack?: { readonly amount: string; readonly payer: string; readonly payee: string };
  /** Each row is an entry of somebody's, and none begins a part of the list. */
  readonly ofEntries?: true;
  /** Groups the tool puts everybody into, which say nothing. */
  readonly ownGroups?: readonly string[];
}

/** The headings asked about last: every source asks about the same ones, most more than once. */
let asked: { readonly headings: readonly string[]; readonly found: ReadonlySet<string> } | undefined;

/** The confidence of having found all of `needed` and one of `either`. */
export function recognisedBy(
  headings: readonly string[],
  needed: readonly string[],
  either: readonly string[],
): number {
  if (asked?.headings !== headings) asked = { headings, found: new Set(headings) };
  const { found } = asked;
  if (!needed.every((heading) => found.has(heading))) return 0;
  return either.length === 0 || either.some((heading) => found.has(heading)) ? 1 : 0;
}
