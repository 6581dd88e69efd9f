/** Columns of whoever ordered: told apart from those of who comes, and taken for them where a list tells of nobody else. */
import { buyerFields, composedOf } from '../../heading/composed/of-whom.ts';
import { type ColumnField, foldHeading } from '../../heading/heading-words.ts';
import { personFields } from '../../heading/person-fields.ts';
import type { ColumnValues } from '../column-values.ts';
import { type Guessed, holdingAny, type ListedColumns, ofNoField } from '../guessed.ts';

const toBuyer: Partial<Record<ColumnField, ColumnField>> = buyerFields;
const toPerson = new Map(
  Object.entries(buyerFields).map(([own, theirs]) => [theirs as ColumnField, own as ColumnField]),
);
/** Shops call so who pays, and lists of clients whom they are about. */
const customers = /\b(?:customer|registrant|client|cliente|clienti|kunde|kunden|klant)\b|客户|会员|买家/i;

export function withBuyers(
  read: readonly Guessed[],
  { headings, values }: ListedColumns,
): readonly Guessed[] {
  const guesses = withBarePhones(withToolsOwn(read), headings, values);
  const holds = holdingAny(guesses);
  // One address that is nobody's in particular beside the name of whoever paid is theirs.
  const isNamed = guesses.some(({ field }) => field === 'name' || field === 'given' || field === 'family');
  if (!isNamed && holds('buyerName') && holds('emails') && !holds('buyerEmail'))
    return guesses.map((guess) => ({ ...guess, field: toPerson.get(guess.field) ?? guess.field }));
  const isCustomer = (at: number) => customers.test(headings[at] ?? '');
  const names = ({ field }: Guessed) => field === 'name' || field === 'given';
  const tells = (isOf: (at: number) => boolean, isField: (guess: Guessed) => boolean) =>
    guesses.some((guess, at) => isOf(at) && isField(guess));
  const isOther = (at: number) => !isCustomer(at);
  const writes = ({ field }: Guessed) => field === 'emails';
  // One address beside the name of a customer is the customer's.
  if (
    tells(isOther, names) ||
    (tells(isOther, writes) && (tells(isCustomer, writes) || !tells(isCustomer, names)))
  )
    return guesses.map((guess, at) => {
      const theirs = guess.by === 'heading' && isCustomer(at) ? toBuyer[guess.field] : undefined;
      return theirs === undefined ? guess : { ...guess, field: theirs };
    });
  // With an order, the first ticket of each is its buyer's, and the others are seats.
  if (holds('order') || Object.keys(buyerFields).some((field) => holds(field as ColumnField))) return guesses;
  return guesses.map((guess) => ({ ...guess, field: toPerson.get(guess.field) ?? guess.field }));
}

/** Where a tool says itself how whoever ordered is reached, a question of the organiser's own (`Invoice e-mail`) is one, whoever shares the answer. */
function withToolsOwn(guesses: readonly Guessed[]): readonly Guessed[] {
  if (!guesses.some(({ field, by }) => field === 'buyerEmail' && by === 'source')) return guesses;
  return guesses.map((guess) =>
    guess.by === 'heading' && (guess.field === 'buyerEmail' || guess.field === 'buyerPhone')
      ? ofNoField(guess)
      : guess,
  );
}

/** No attendee can be reached by these alone. */
const besidesPhones: ReadonlySet<ColumnField> = new Set([
  'phones',
  'organisation',
  'city',
  'region',
  'country',
]);
/** Of a company at a fair, that is its own. */
const ofFairs: ReadonlySet<ColumnField> = new Set(['booth', 'area']);
const anybodys = /contact|联系|联络/;

/** Where a list of orders tells of nobody but who ordered, a phone that is nobody's in particular is theirs, if each of them has one at most. */
function withBarePhones(
  guesses: readonly Guessed[],
  headings: readonly string[],
  { pairsOf }: ColumnValues,
): readonly Guessed[] {
  const fields = new Set(guesses.map(({ field }) => field));
  const buyer = guesses.findIndex(({ field }) => field === 'buyerEmail' || field === 'buyerName');
  const isNamed = fields.has('buyerName') || fields.has('buyerGiven');
  const isOfOthers = (field: ColumnField) =>
    (personFields.has(field) && !besidesPhones.has(field)) || ofFairs.has(field) || field === 'nickname';
  if (!fields.has('phones') || !isNamed || buyer < 0 || fields.has('buyerPhone')) return guesses;
  if ([...fields].some(isOfOthers) || (fields.has('organisation') && !fields.has('order'))) return guesses;
  const isTheirs = ({ field, by, confidence }: Guessed, at: number) => {
    if (field !== 'phones' || by !== 'heading' || confidence < 0.9) return false;
    const folded = foldHeading(headings[at] ?? '');
    if (composedOf(folded)?.about === 'person' && !anybodys.test(folded)) return false;
    const pairs = pairsOf(buyer, at);
    const phoneOf = new Map(pairs);
    return pairs.every(([who, phone]) => phoneOf.get(who) === phone);
  };
  const phones = guesses.flatMap((guess, at) => (guess.field === 'phones' ? isTheirs(guess, at) : []));
  if (!phones.every(Boolean)) return guesses;
  return guesses.map((guess) => (guess.field === 'phones' ? { ...guess, field: 'buyerPhone' } : guess));
}
