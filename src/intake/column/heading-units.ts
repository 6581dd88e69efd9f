/** What the brackets of a heading say of the values below it: their currency, what they count in, the zone of their times. */
import { currencyAmong, isCurrency, readCurrency } from '../../domain/value/currency.ts';
import { remarksOf } from '../heading/spelling.ts';

export interface HeadingUnits {
  /** Null where it names one, and nobody knows which: `Amount (Rs.)`. */
  readonly currency?: string | null;
  /** What the heading counts in: ten thousands, as `金额（万元）` does. */
  readonly times?: number;
  /** The minutes its times are ahead of UTC. */
  readonly ahead?: number;
}

/** `expected`: the currency of amounts that name none. */
export function unitsOf(heading: string, expected?: string): HeadingUnits {
  const notes = remarksOf(heading);
  const units = notes.map((note) => unitIn(note, expected));
  const rests = units.map((one, i) => (one?.rest ?? notes[i] ?? '').replace(/^in /i, ''));
  const named = [
    rests.find((rest) => isCurrency(rest, expected)),
    currencyAmong(rests.join(',')),
    lastOf(heading),
  ].find((one) => one !== undefined);
  const times = units.find((one) => one !== null)?.times;
  return {
    ...(named === undefined ? {} : { currency: named === null ? null : readCurrency(named, expected) }),
    ...(times === undefined ? {} : { times }),
    ...aheadIn(notes),
  };
}

/** `Total amount KES`, `Paid in EUR`, `amount_usd`; null where it is one of several. */
function lastOf(heading: string): string | null | undefined {
  const [, last] = /[\s_–—-]([^\s_–—-]{1,4})$/.exec(heading.trim()) ?? [];
  const named = last === undefined ? undefined : currencyAmong(heading);
  if (named === null) return currencyAmong(last ?? '') === undefined ? undefined : null;
  return named === last ? named : undefined;
}

/** `万元` is yuan by ten thousands, `k€` euros by thousands; null where it is no such unit, as `KES` is a currency. */
function unitIn(
  remark: string,
  expected: string | undefined,
): { readonly times: number; readonly rest: string } | null {
  const [, chinese, rest = ''] = /^([万萬千])(元|圆|圓|人民币|美元|欧元|港元|港币)?$/.exec(remark) ?? [];
  if (chinese !== undefined) return { times: chinese === '千' ? 1000 : 10_000, rest };
  const [, unit] =
    /^(?:(?:in )?thousands?(?: of)?|k|'000|000s?|t(?=[€a-z]))[ -]?([a-z€$£¥]{0,5})$/i.exec(remark) ?? [];
  if (unit === undefined || isCurrency(remark, expected)) return null;
  return unit === '' || isCurrency(unit, expected) ? { times: 1000, rest: unit } : null;
}

/** `Date booked (UTC+11)`. */
function aheadIn(notes: readonly string[]): Pick<HeadingUnits, 'ahead'> {
  for (const note of notes) {
    const [whole, sign, hours = 0, minutes = 0] =
      /^(?:utc|gmt)(?: ?([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(note) ?? [];
    if (whole !== undefined)
      return { ahead: (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) };
  }
  return {};
}
