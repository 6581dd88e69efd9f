/** What people write for a currency besides its code: signs and words, in small letters and without blanks. */
import { once } from '../../lib/once.ts';

type Signs = readonly (readonly [signs: string, currencies: string])[];

/** What each may mean, the most usual first. */
const usual: Signs = [
  ['us$ u$s u$d usd$ 美元 美金', 'USD'],
  ['hk$ 港币 港元 港幣', 'HKD'],
  ['nt$ 新台币 新臺幣 台币', 'TWD'],
  ['a$ au$ aud$', 'AUD'],
  ['c$ ca$ cad$', 'CAD'],
  ['s$ sgd$', 'SGD'],
  ['nz$', 'NZD'],
  ['r$', 'BRL'],
  ['mx$ mxn$', 'MXN'],
  ['rd$', 'DOP'],
  ['tt$', 'TTD'],
  ['$', 'USD AUD CAD HKD MXN NZD SGD TWD ARS CLP COP'],
  ['dollar dollars', 'USD AUD CAD'],
  ['¥', 'CNY JPY'],
  ['元', 'CNY TWD HKD MOP'],
  ['圆', 'CNY JPY'],
  ['rmb 人民币 人民幣 块 yuan', 'CNY'],
  ['円 日元 日圆 yen', 'JPY'],
  ['澳门元', 'MOP'],
  ['€ euro euros 欧元 歐元', 'EUR'],
  ['£', 'GBP EGP'],
  ['pound pounds 英镑', 'GBP'],
  ['₩ 원', 'KRW'],
  ['₹', 'INR'],
  ['৳ tk tk. taka', 'BDT'],
  ['kč', 'CZK'],
  ['zł', 'PLN'],
  ['₽ руб руб.', 'RUB'],
  ['₴ грн грн.', 'UAH'],
  ['₸ тенге', 'KZT'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['₺ tl', 'TRY'],
  ['ft', 'HUF'],
  ['lei', 'RON MDL'],
  ['лв лв.', 'BGN'],
  ['дин дин. din.', 'RSD'],
  ['сум сўм', 'UZS'],
  ['rp rp. rupiah', 'IDR'],
  ['rm', 'MYR'],
  ['₫ đ vnđ', 'VND'],
  ['฿ บาท baht', 'THB'],
  ['₱', 'PHP'],
  ['៛', 'KHR'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₪', 'ILS'],
  ['₦ naira', 'NGN'],
  ['₵ gh₵ gh¢ ghc cedis', 'GHS'],
  ['ksh ksh. kshs', 'KES'],
  ['ush ush. ushs', 'UGX'],
  ['tsh tsh. tshs', 'TZS'],
  ['fcfa cfa', 'XOF XAF'],
  ['₲', 'PYG'],
  ['₡', 'CRC'],
  ['s/ s/.', 'PEN'],
  ['dt', 'TND'],
  ['fr.', 'CHF'],
];

/** Of several countries, and nobody knows of which. */
const ofSeveral: Signs = [
  ['kr kr.', 'SEK NOK DKK ISK'],
  ['₨ rs rs. rupees', 'INR PKR LKR NPR MUR SCR'],
  ['dh dhs dh. dirham dirhams', 'AED MAD'],
  ['shs shs. shillings', 'KES UGX TZS'],
];

/** They may be no currency at all, and are one only where it is expected. */
const ifExpected: Signs = [
  ['k', 'ZMW PGK MMK'],
  ['ks', 'MMK'],
  ['mk', 'MWK'],
  ['r', 'ZAR'],
  ['p', 'BWP'],
  ['q', 'GTQ'],
  ['l', 'HNL ALL'],
  ['m', 'LSL'],
  ['bs bs.', 'BOB VES'],
  ['gs gs.', 'PYG'],
  ['da', 'DZD'],
  ['km', 'BAM'],
  ['le l.e.', 'EGP'],
  ['sr', 'SAR'],
  ['qr', 'QAR'],
  ['kd', 'KWD'],
  ['bd', 'BHD'],
  ['jd', 'JOD'],
  ['br', 'ETB BYN'],
];

export interface Meaning {
  readonly currencies: readonly string[];
  /** Whether the first of them is meant where nothing else is said, one of them nobody knows, or perhaps none. */
  readonly is: 'usual' | 'any' | 'expected';
}

const meanings = once(
  (): ReadonlyMap<string, Meaning> =>
    new Map([...meaning(usual, 'usual'), ...meaning(ofSeveral, 'any'), ...meaning(ifExpected, 'expected')]),
);

export function signMeaning(sign: string): Meaning | undefined {
  return meanings().get(sign);
}

function meaning(table: Signs, is: Meaning['is']): (readonly [string, Meaning])[] {
  return table.flatMap(([signs, currencies]) => {
    const its = { currencies: currencies.split(' '), is };
    return signs.split(' ').map((sign) => [sign, its] as const);
  });
}
