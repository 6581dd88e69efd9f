/** Headings of the day on which somebody paid, in lists kept by hand, and of money that somebody is paid. */

import { isDayAndTime, isDayInFigures, isDayOrPart } from '../cell/shapes.ts';
import { readWall } from '../cell/time/clock.ts';

const paidOn =
  /^(?:date (?:of payment|paid|payment received)|paid date|payment (?:date|received on|received date)|paid (?:on|at)|(?:be|ge)zahlt am|(?:be)?zahl(?:ungs|ungseingangs)?datum|zahlungseingang am|zahlung (?:am|eingegangen am)|paye le|date (?:de |du )?(?:paiement|reglement)|regle le|pagado el|fecha (?:de |del )?pago|pagato il|data (?:di |del |do |de )?pagamento|betaald op|betaal(?:d)?datum|betalt den|betalingsdato|(?:付款|缴费|到账|到款|交费|汇款|打款)(?:日期|日)|入金日|振込日|お?支払い?日|입금일|입금 날짜|data (?:wplaty|platnosci)|datum platby)$/;
/** The day, or how much, or whether. */
const maybePaidOn = /^(?:paye|zahlungseingang)$/;

/** `folded`: as headings are folded. */
export function isPaidOn(folded: string): boolean {
  return paidOn.test(folded) || maybePaidOn.test(folded);
}

/** Whether a cell below such a heading is a day: of one that may be an amount, all of the day is there. */
export function isDayOfPayment(text: string, folded: string): boolean {
  if (maybePaidOn.test(folded)) return isDayInFigures(text) || isDayAndTime(text) || isWordedDay(text);
  return isDate(text);
}

function isWordedDay(text: string): boolean {
  return hasLetters.test(text) && readWall(text, 'dmy') !== null;
}

const hasLetters = /[a-z年]/i;

/** In figures, or with the name of the month. */
function isDate(text: string): boolean {
  return isDayOrPart(text) || readWall(text, 'dmy') !== null;
}

const toThem =
  /honorar|speaker'?s? fee|speaking fee|stipend|salar|\bwages?\b|payout|expenses|reimburs|lohn|gage|vergutung|cachet|酬金|讲课费|劳务费|报酬|謝礼|강사료/;

/** It goes to whoever the list is about. */
export function isPaidToThem(folded: string): boolean {
  return toThem.test(folded);
}
