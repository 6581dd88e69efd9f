/** Headings of the day on which somebody paid, in lists kept by hand, and of money that somebody is paid. */

const paidOn =
  /^(?:date (?:of payment|paid|payment received)|paid date|payment (?:date|received on|received date)|paid (?:on|at)|(?:be|ge)zahlt am|(?:be)?zahl(?:ungs|ungseingangs)?datum|zahlungseingang(?: am)?|zahlung (?:am|eingegangen am)|paye(?: le)?|date (?:de |du )?(?:paiement|reglement)|regle le|pagado el|fecha (?:de |del )?pago|pagato il|data (?:di |del |do |de )?pagamento|betaald op|betaal(?:d)?datum|betalt den|betalingsdato|(?:付款|缴费|到账|到款|交费|汇款|打款)(?:日期|日)|入金日|振込日|お?支払い?日|입금일|입금 날짜|data (?:wplaty|platnosci)|datum platby)$/;

/** `folded`: as headings are folded. */
export function isPaidOn(folded: string): boolean {
  return paidOn.test(folded);
}

const toThem =
  /honorar|speaker'?s? fee|speaking fee|stipend|salar|\bwages?\b|payout|expenses|reimburs|lohn|gage|vergutung|cachet|酬金|讲课费|劳务费|报酬|謝礼|강사료/;

/** It goes to whoever the list is about. */
export function isPaidToThem(folded: string): boolean {
  return toThem.test(folded);
}
