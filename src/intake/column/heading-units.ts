/** What the brackets of a heading say of the values below it: their currency, what they count in, the zone of their times. */
import { readCurrency } from '../../domain/value/money.ts';
import { remarksOf } from '../heading/spelling.ts';

export interface HeadingUnits {
  readonly currency?: string;
  /** What the heading counts in: ten thousands, as `金额（万元）` does. */
  readonly times?: number;
  /** The minutes its times are ahead of UTC. */
  readonly ahead?: number;
}

export function unitsOf(heading: string): HeadingUnits {
  const notes = remarksOf(heading);
  const units = notes.map(unitIn);
  const currency = notes.map((note, i) => readCurrency(units[i]?.rest ?? note)).find((code) => code !== null);
  const times = units.find((one) => one !== null)?.times;
  return {
    ...(currency ? { currency } : {}),
    ...(times === undefined ? {} : { times }),
    ...aheadIn(notes),
  };
}

/** `万元` is yuan by ten thousands, `k€` euros by thousands; null where it is no such unit. */
function unitIn(remark: string): { readonly times: number; readonly rest: string } | null {
  const [, chinese, rest = ''] = /^([万萬千])(元|圆|圓|人民币|美元|欧元|港元|港币)?$/.exec(remark) ?? [];
  if (chinese !== undefined) return { times: chinese === '千' ? 1000 : 10_000, rest };
  const thousands = /^(?:(?:in )?thousands?(?: of)?|k|'000|000s?|t(?=€))[ -]?([a-z€$£¥]{0,5})$/i.exec(remark);
  return thousands ? { times: 1000, rest: thousands[1] ?? '' } : null;
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
