/** Numbers that a list writes without a plus: eleven digits that begin with a one are of North America, or a mobile in China. */
import type { Chinese } from '../../domain/value/contact.ts';
import { readPhone } from '../../domain/value/phone.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { RawRow } from '../raw/table.ts';

const looked = 200;
const mobile = /^1[3-9]\d{9}$/;
const tenDigits = /^[2-9]\d{9}$/;
const spacing = /[ -]/g;
const han = /[\u4e00-\u9fff]/;

/**
 * Where no region says which: a list in Chinese has mobiles in China, all of them where most are of China alone and nobody has a
 * number of ten digits in North America. Another may have them that has such numbers.
 */
export function chineseMobiles(layout: Layout, rows: readonly RawRow[], region: string | undefined): Chinese {
  const columns = [...layout.all('phones'), ...layout.all('buyerPhone')];
  if (region !== undefined || columns.length === 0) return 'no';
  let mobiles = 0;
  let alone = 0;
  let elsewhere = 0;
  for (const row of rows) {
    for (const column of columns) {
      const digits = textIn(row, column).replace(spacing, '');
      if (tenDigits.test(digits) && readPhone(`+1${digits}`) !== null) elsewhere++;
      if (!mobile.test(digits)) continue;
      mobiles++;
      if (readPhone(`+${digits}`) === null) alone++;
    }
  }
  const inChinese =
    columns.some(({ heading }) => han.test(heading)) || isNamedInHan(layout, rows.slice(0, looked));
  if (inChinese) return elsewhere === 0 && alone * 2 > mobiles ? 'all' : 'alone';
  return alone > 0 ? 'maybe' : 'no';
}

function isNamedInHan(layout: Layout, rows: readonly RawRow[]): boolean {
  const column = layout.one('name') ?? layout.one('organisation');
  return column !== undefined && rows.filter((row) => han.test(textIn(row, column))).length * 2 > rows.length;
}
