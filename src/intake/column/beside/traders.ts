/** Who sells at a market, and what they call their business: `Trader` beside `Trading name`; an item of a board, and whom one knows there. */
import { fold } from '../../../lib/text/fold.ts';
import { bearsName } from '../../cell/contact/mailbox.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { areDifferent, belong } from '../column-values.ts';
import { type Guessed, holdingAny, type ListedColumns } from '../guessed.ts';
import { isOneName } from './naming.ts';

const trader = /^(?:trader|stallholder|vendor)$/;
const trading = /^(?:trading|business|stall) (?:name|as)$|^trading as$/;
const contact = /^(?:contact(?: name| person)?|ansprechpartner(?:in)?|kontakt(?:person)?|联系人)$/;

export function withTraders(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  const placeOf = (pattern: RegExp) => folded.findIndex((heading) => pattern.test(heading));
  const isPeople = (at: number) => values.areAll(at, isOneName) && areDifferent(values.cellsOf(at));
  const seller = placeOf(trader);
  const business = placeOf(trading);
  if (seller >= 0 && business >= 0 && isPeople(seller))
    return withFields(guesses, [seller, 'name'], [business, 'organisation']);
  const item = folded.findIndex((heading, at) => heading === 'name' && guesses[at]?.field === 'name');
  const known = placeOf(contact);
  const emails = guesses.findIndex(({ field }) => field === 'emails');
  const isOfStands = holdingAny(guesses)('booth', 'area', 'sponsorship');
  const isCompany = holdingAny(guesses)('organisation', 'given', 'family');
  if (item < 0 || known < 0 || emails < 0 || !isOfStands || isCompany || !isPeople(known)) return guesses;
  const isBorneIn = (at: number) =>
    belong(values, at, emails, (text, email) => bearsName(email.toLowerCase(), text));
  // A company may bear the surname of whoever founded it.
  const wholeIn = (at: number) =>
    values.pairsOf(at, emails).filter(([text, email]) => isWhole(text, email)).length;
  return isBorneIn(known) && wholeIn(known) > wholeIn(item)
    ? withFields(guesses, [known, 'name'], [item, 'organisation'])
    : guesses;
}

/** Both names, and nothing left out: `ann.moss@` for Ann Moss. */
function isWhole(text: string, email: string): boolean {
  const local = fold(email).replace(/@.*$/, '');
  const words = fold(text).split(' ');
  return words.length > 1 && words.every((one) => local.includes(one));
}

function withFields(
  guesses: readonly Guessed[],
  ...fields: readonly (readonly [at: number, field: ColumnField])[]
): readonly Guessed[] {
  return guesses.map((guess, at) => {
    const field = fields.find(([place]) => place === at)?.[1];
    const isSaid = guess.by === 'said' || guess.by === 'recipe';
    return field === undefined || isSaid ? guess : { ...guess, field, confidence: 0.9, by: 'heading' };
  });
}
