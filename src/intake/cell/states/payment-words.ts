/** How somebody paid, as people write it under “paid” in place of a yes, or behind the amount. */
import { fold } from '../../../lib/text/fold.ts';

const ways =
  'cash|card|credit card|debit card|paypal|venmo|zelle|stripe|transfer|bank transfer|wire|wire transfer|bank|cheque|check|bar|in bar|ec|ec-karte|karte|überweisung|überwiesen|per überweisung|lastschrift|espèces|especes|chèque|virement|carte|cb|efectivo|transferencia|tarjeta|bizum|contanti|bonifico|carta|satispay|dinheiro|pix|cartão|transferência|contant|overschrijving|tikkie|pin|微信|支付宝|现金|现付|转账|银行转账|对公转账|刷卡|微信支付|微信转账|現金|轉帳|轉賬|匯款|振込|銀行振込|カード|paypay';
const told = new Set(ways.split('|').map(fold));
const done = new Set(
  'paid|deposit|paid deposit|deposit paid|anzahlung|acompte|anticipo|acconto|aanbetaling|定金|订金|已付定金|预付|bezahlt|gezahlt|payé|pagado|pagato|pago|betaald|已付|已交'
    .split('|')
    .map(fold),
);

/** Whether the cell says nothing but how somebody paid. */
export function isWayToPay(text: string): boolean {
  return text.length < 24 && told.has(fold(text));
}

/** `50 € bar` and `bar 50 €`: the amount and the way it came; null where no way is told. */
export function amountAndWay(text: string): readonly [amount: string, way: string] | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  const [, before = '', amount = '', after = ''] =
    /^(\D*?)[\s,(（:：-]*((?:[€$£¥￥]|[A-Z]{3} )? ?\d[\d.,’' ]*(?: ?(?:[€$£¥元圆円]|[A-Z]{3}|[Ee]uros?|eur\b))?)[\s,()（）:：-]*(.*?)[)）]?$/.exec(
      text,
    ) ?? [];
  const way = [before, after].map((part) => part.trim()).filter((part) => part !== '');
  const [only = ''] = way;
  if (way.length !== 1) return null;
  return isWayToPay(only) || done.has(fold(only)) ? [amount.trim(), only] : null;
}
