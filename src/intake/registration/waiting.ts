/** What a state in which a registration waits says of the money. */
import type { SaidBeside } from './open-registration.ts';
import { paying } from './status-headings.ts';

const owing =
  /pay|paid|bezahl|zahlung|pagar|\bpag[oa]|paiement|impay|betal|付|缴|繳|款|到账|未交|支払|払い|入金|입금|결제|미납|납부|оплат|płac|plac|ödem|bayar|fizet|ชำระ|thanh toán|\bow(?:es|ing)\b|欠/i;
/** Some of it came. */
const inPart = /\bpart|\bdeposit|anzahlung|acompte|anticipo|acconto|部分|定金|订金|尾款/i;
/** All of it did not; some of it may have. */
const mayBeInPart = /\bbalance|\bfull|\bover ?due|\bdue\b|outstanding|incomplete|\bvoll|全款|全额|付清/i;

export function noteWaiting(said: SaidBeside, heading: string, text: string): void {
  if (inPart.test(text)) return;
  said.isWaiting = true;
  if (mayBeInPart.test(text) || mayBeInPart.test(heading)) return;
  if (owing.test(text) || paying.test(heading)) said.isUnpaid = true;
}
