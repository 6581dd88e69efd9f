/** Reads whom nobody has ticked off as having paid, where others of the list are. */
import { fold } from '../../lib/text/fold.ts';
import { saysNothing } from '../cell/nothing.ts';
import { isWayToPay } from '../cell/states/payment-words.ts';
import { cameOf, statusOf } from '../cell/states/status.ts';
import type { Column } from '../column/columns.ts';
import { type Layout, textIn } from '../column/layout.ts';
import { foldHeading } from '../heading/heading-words.ts';
import { isDayOfPayment, isPaidOn, isPaidToThem } from '../heading/paid-on.ts';
import type { RawRow } from '../raw/table.ts';
import { freeReader, isFreePlace } from './free-of-charge.ts';
import type { OpenRegistration } from './open-registration.ts';

const headings =
  /^(?:is |has |have )?(?:paid|payment received|payment|be?zahlt|gezahlt|payee?|paye e|regle|pagado|pagato|pago|pagou|betaald|betalt|(?:已|是否)?(?:已)?(?:付款?|缴费?|交费?|到账|到款)|入金済み?|支払済み?|입금|납부)(?: [xy]| y ?\/ ?n| ja ?\/ ?nein)?$/;
/** Whatever else a list says of somebody's payment. */
const ofMoney =
  /pay|paid|zahl|pag[aoé]|paiement|betaal|betalt|cash|card\b|cheque|\bcheck\b|\bbar\b|karte|überw|transfer|virement|invoice|rechnung|facture|fattura|receipt|quittung|deposit|anzahlung|method|付|缴|交费|收|款|发票|票据|现金|微信|支付|入金|支払|입금|결제/i;
/**
 * Null where no column is one of ticks, or of days on which somebody paid. Whoever pays nothing is not waited for, nor
 * whoever came, nor those whose order, company, mailbox or family has been ticked off in another row.
 */
export function untickedReader(
  layout: Layout,
  rows: readonly RawRow[],
): ((row: RawRow, draft: OpenRegistration) => boolean) | null {
  const ticks = layout.columns.find((column) => isOfTicks(column, rows));
  if (!ticks || layout.columns.some(({ heading }) => isPaidToThem(foldHeading(heading)))) return null;
  const others = layout.columns.filter(
    ({ at, heading, field }) => at !== ticks.at && field !== 'fee' && ofMoney.test(heading),
  );
  const shared = [layout.one('order'), layout.one('organisation'), ...layout.all('emails')].filter(
    (column) => column !== undefined,
  );
  const ticked = rows.filter((row) => !saysNothing(textIn(row, ticks)));
  const settled = new Set(ticked.flatMap((row) => shared.map((column) => textIn(row, column))));
  const isFree = freeReader(layout, ticked);
  const families = new Set(ticked.map((row) => familyIn(row, layout)));
  const isPriced = layout.one('fee') !== undefined;
  const isPaidFor = (row: RawRow) =>
    shared.some((column) => textIn(row, column) !== '' && settled.has(textIn(row, column)));

  return (row, draft) => {
    if (draft.status !== undefined && draft.status !== 'registered') return false;
    if (draft.paid || isFreePlace(draft)) return false;
    if (isPriced && !((draft.fee?.amount ?? 0) > 0)) return false;
    if (!saysNothing(textIn(row, ticks)) || isPaidFor(row) || isFree(row)) return false;
    const family = familyIn(row, layout);
    if (family !== '' && families.has(family)) return false;
    return others.every((column) => saysNothing(textIn(row, column)));
  };
}

/** One of a couple pays for both. Of names written closed up too many are alike. */
function familyIn(row: RawRow, layout: Layout): string {
  const family = textIn(row, layout.one('family')) || lastOf(textIn(row, layout.one('name')));
  return /^[\p{Script=Latin}'’-]{2,}$/u.test(family) ? fold(family) : '';
}

function lastOf(name: string): string {
  const first = name.split(',')[0]?.trim() ?? '';
  return name.includes(',') || /\s/.test(first) ? (first.split(/\s+/).at(-1) ?? '') : '';
}

/** Some are ticked off, and nothing else is said of anybody. */
function isOfTicks(column: Column, rows: readonly RawRow[]): boolean {
  const { field, heading } = column;
  if (field !== 'paid' && field !== 'status') return false;
  const folded = foldHeading(heading);
  const isOfDays = field === 'paid' && isPaidOn(folded);
  if (!isOfDays && !headings.test(folded)) return false;
  const texts = rows.map((row) => textIn(row, column)).filter((text) => !saysNothing(text));
  if (texts.length === 0 || texts.length === rows.length) return false;
  return texts.every((text) => (isOfDays && isDayOfPayment(text, folded)) || tellsPaid(text));
}

function tellsPaid(text: string): boolean {
  return cameOf(text) === true || isWayToPay(text) || statusOf(text)?.paid === true;
}
