/** What a column of a hand-kept list is, by its heading, its cells and the columns beside it. */

import { isPricedAmount } from '../../../cell/shapes.ts';
import { statusOfDealWord } from '../../../cell/states/deal-words.ts';
import type { ColumnField } from '../../../heading/heading-words.ts';
import { isAnswer, isForSignatures } from '../../../heading/said-by-hand.ts';
import { areRunning } from '../../column-values.ts';
import { answering } from '../../doubtful-headings.ts';
import type { Guessed } from '../../guessed.ts';
import { isMoney, sums } from '../unit-price.ts';
import {
  areHolders,
  areKindsSold,
  areOfOneEach,
  isCode,
  isGivenName,
  isRole,
  isSized,
  saysOnlyWhoCame,
} from './cells.ts';
import {
  amounts,
  brands,
  categories,
  charged,
  entering,
  groups,
  holders,
  kindsSold,
  levels,
  mayBePlaces,
  numbers,
  owning,
  places,
  sellersThere,
  sizes,
  stages,
} from './headings.ts';
import type { HandKept } from './list.ts';

export interface HandKeptColumn {
  readonly at: number;
  readonly by: Guessed['by'];
  /** Folded. */
  readonly heading: string;
  /** Every cell with something in it is of this kind, and one is. */
  areAll(isOne: (text: string) => boolean): boolean;
  /** Yes and no, and nothing else. */
  onlyTicks(): boolean;
  cells(): readonly string[];
  /** Of every cell of the column at that place. */
  areAllAt(at: number, isOne: (text: string) => boolean): boolean;
}

interface Rule {
  /** The fields that were guessed before; `custom` is none, and any where none is named. */
  readonly of?: readonly ColumnField[];
  readonly headed?: RegExp;
  where?(column: HandKeptColumn, list: HandKept): boolean;
  readonly is: ColumnField;
}

const unknown: readonly ColumnField[] = ['custom'];

/** The first that holds counts. */
export const rules: readonly Rule[] = [
  { where: ({ at }, { naming }) => at === naming, is: 'name' },
  { of: ['checkedInAt'], headed: entering, where: ({ at }, { isOfStay }) => isOfStay(at), is: 'custom' },
  {
    of: ['owner'],
    headed: owning,
    where: (_, { isNamed, holds }) => !isNamed && holds('organisation'),
    is: 'name',
  },
  // Of companies with nobody named, whoever answers for each may be theirs.
  {
    of: ['owner'],
    headed: answering,
    where: ({ cells }, { isNamed }) => !isNamed && areOfOneEach(cells()),
    is: 'custom',
  },
  {
    of: ['fee'],
    headed: amounts,
    where: (_, { isOfSponsors, holds }) => isOfSponsors && !holds('booth', 'sponsorship'),
    is: 'sponsorship',
  },
  { of: ['registeredAt'], headed: /^timestamp$/, where: (_, { isOfJoins }) => isOfJoins, is: 'checkedInAt' },
  // Each list counts its rows from one, so that two of them would speak of the same registrations.
  {
    of: ['key'],
    where: ({ by, cells }, { holds }) => by === 'heading' && !holds('order') && areRunning(cells()),
    is: 'custom',
  },
  {
    of: ['tags'],
    headed: categories,
    where: ({ areAll }, { isSold }) => isSold && areAll(isRole),
    is: 'role',
  },
  { of: ['tags'], headed: categories, where: (_, { isSold }) => isSold, is: 'ticket' },
  { of: ['custom', 'registeredAt'], where: ({ at }, { paidOn }) => at === paidOn, is: 'paid' },
  {
    of: unknown,
    headed: amounts,
    where: ({ areAll }, { paidOn, holds }) => paidOn >= 0 && !holds('fee') && areAll(isMoney),
    is: 'fee',
  },
  {
    of: unknown,
    headed: stages,
    where: ({ areAll }, { isOfDeals }) => isOfDeals && areAll((text) => statusOfDealWord(text) !== null),
    is: 'status',
  },
  {
    of: unknown,
    headed: levels,
    where: (_, { isOfSponsors, holds }) => isOfSponsors && !holds('ticket'),
    is: 'ticket',
  },
  {
    of: unknown,
    headed: sizes,
    where: ({ areAll }, { holds }) => holds('booth') && !holds('area') && !areAll((text) => !isSized(text)),
    is: 'area',
  },
  {
    of: unknown,
    headed: sums,
    where: (column, list) =>
      !list.holds('fee') &&
      (list.holds('booth', 'paid', 'party', 'ticket') || isBehindPrices(column, list)) &&
      column.areAll(isMoney),
    is: 'fee',
  },
  {
    of: unknown,
    where: (column, { isOfSellers, holds }) => isOfSellers && !holds('booth') && isPlace(column),
    is: 'booth',
  },
  {
    of: unknown,
    where: (column, list) =>
      list.holds('booth') &&
      !list.holds('organisation') &&
      mayHold(column, list) &&
      areHolders(column.cells()),
    is: 'organisation',
  },
  {
    of: unknown,
    headed: charged,
    where: ({ areAll }, { holds }) => holds('booth', 'area') && !holds('fee', 'paid') && areAll(isMoney),
    is: 'fee',
  },
  {
    of: unknown,
    headed: kindsSold,
    where: ({ cells }, { isTaken }) => isTaken && areKindsSold(cells()),
    is: 'ticket',
  },
  {
    of: unknown,
    headed: groups,
    where: (_, { holds }) => holds('party') && !holds('organisation'),
    is: 'organisation',
  },
  { of: unknown, headed: numbers, where: ({ cells }) => areRunning(cells()), is: 'ignored' },
  { of: unknown, where: ({ areAll }) => areAll(saysOnlyWhoCame), is: 'checkedInAt' },
  { of: unknown, where: ({ heading, onlyTicks }) => isAnswer(heading) && onlyTicks(), is: 'status' },
  {
    of: unknown,
    where: ({ heading, areAll }, { showsWhoCame }) =>
      isForSignatures(heading) && showsWhoCame && areAll((text) => text.length < 20),
    is: 'checkedInAt',
  },
  { of: unknown, where: ({ at }, { isOfWhoCame }) => isOfWhoCame(at), is: 'checkedInAt' },
];

/** What each thing costs stands before it. */
function isBehindPrices({ at, areAllAt }: HandKeptColumn, { guesses }: HandKept): boolean {
  return guesses.some((_, other) => other < at && areAllAt(other, isPricedAmount));
}

function isPlace({ heading, areAll }: HandKeptColumn): boolean {
  return places.test(heading) || (mayBePlaces.test(heading) && areAll(isCode));
}

/** It may say who has a booth. */
function mayHold({ at, heading, areAll }: HandKeptColumn, { guesses }: HandKept): boolean {
  if (brands.test(heading)) return !guesses.slice(0, at).some(({ field }) => names.has(field));
  if (sellersThere.test(heading)) return !areAll(isGivenName);
  return holders.test(heading);
}

const names: ReadonlySet<ColumnField> = new Set(['name', 'given', 'family']);
