/** Headings that mean one thing beside some columns and another beside others: `Service`, `Division`, `Product`. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { inEnglish } from '../../heading/translated.ts';
import { areDifferent } from '../column-values.ts';
import { schools } from '../doubtful-headings.ts';
import { type Guessed, holdingAny, type ListedColumns, ofNoField } from '../guessed.ts';

/** `Service` is a department in French; beside headings in English it is what somebody supplies. */
const service = /^service$/;
const french =
  /[éèàç]|\b(?:noms?|prenoms?|societe|fonction|poste|courriel|telephone|portable|ville|pays|entreprise|adresse)\b/;
/** Those who work somewhere are of a division of it; those who compete are of another kind. */
const division = /^division$/;
const ofWork: readonly ColumnField[] = ['organisation', 'title', 'industry'];
/** A shop sells tickets as products; a company shows its own. */
const products = /^products?$/;
const ofShops: readonly ColumnField[] = [
  'order',
  'key',
  'fee',
  'paid',
  'party',
  'status',
  'checkedInAt',
  'registeredAt',
  'buyerName',
  'buyerEmail',
];

/** What somebody paid in, or, beside the state of their payment, whether it was passed on to the organiser. */
const passedOn = /^vers[ée]$/;
const ofPayment = /pa[iy]ement/;

/** Who joined a platform, long before they came. */
const joined = /^joined at$/;
const atDoor = /check[- ]?in|checked[- ]?in|签到|入场/;
/** Whether a ticket costs something, beside what it is called. */
const kindOfPrice =
  /^(?:paid|free|donation|complimentary|gratis|kostenlos|kostenpflichtig|gratuit|payant|gratuito|免费|付费|收费)$/i;

/** What is owed without its taxes, beside the same with them. */
const net =
  /\b(?:ht|hors taxes?|net|netto|neto|netta|excl|sin iva|iva esclusa|sem iva|ex vat|excl vat)\b|不含税|未税/;
const gross =
  /\b(?:ttc|toutes taxes|brut|brutto|bruto|gross|incl|con iva|iva inclusa|com iva|inc vat|incl vat)\b|(?<!不)含税/;

/** `Related company`: what somebody has to do with, beside a company they work for. */
const ofOthers = /^(?:related|associated|linked) /;

export function withoutHomonyms(
  guesses: readonly Guessed[],
  { folded, values: { cellsOf, onlyTicks } }: ListedColumns,
): readonly Guessed[] {
  const holds = holdingAny(guesses);
  const isFrench = folded.some((heading) => french.test(heading));
  const isOfWork = holds(...ofWork);
  const areShown = holds('organisation') && !holds(...ofShops);

  const isPaymentTold = guesses.some(
    ({ field }, at) => field === 'status' && ofPayment.test(folded[at] ?? ''),
  );

  const isTold = (wanted: ColumnField, pattern: RegExp) =>
    guesses.some(
      ({ field, by }, at) => field === wanted && by === 'heading' && pattern.test(folded[at] ?? ''),
    );
  const isAtDoor = isTold('checkedInAt', atDoor);
  const isGross = isTold('fee', gross);
  const tickets = guesses.filter(({ field }) => field === 'ticket').length;

  function isHomonym({ field, by }: Guessed, at: number): boolean {
    const heading = folded[at] ?? '';
    if (by !== 'heading') return false;
    if (field === 'checkedInAt') return joined.test(heading) && isAtDoor;
    if (field === 'fee') return net.test(heading) && isGross;
    if (field === 'ticket' && tickets > 1 && cellsOf(at).every((text) => kindOfPrice.test(text))) return true;
    if (field === 'paid') return passedOn.test(heading) && isPaymentTold && onlyTicks(at);
    if (field === 'department')
      return (service.test(heading) && !isFrench) || (division.test(heading) && !isOfWork);
    if (field !== 'ticket' || !areShown || !products.test(inEnglish(heading))) return false;
    // Of tickets there are a few kinds.
    return holds('booth') || (cellsOf(at).length > 2 && areDifferent(cellsOf(at)));
  }

  const worksFor = guesses.some(({ field }, at) => {
    const heading = folded[at] ?? '';
    return field === 'organisation' && !ofOthers.test(heading) && !schools.test(heading);
  });

  return guesses.map((guess, at) => {
    if (isHomonym(guess, at)) return ofNoField(guess);
    const isOther =
      guess.field === 'organisation' && guess.by === 'heading' && ofOthers.test(folded[at] ?? '');
    return isOther && worksFor ? { ...guess, confidence: 0.6 } : guess;
  });
}
