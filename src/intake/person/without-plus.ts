/** Numbers that a list writes without a plus: eleven digits that begin with a one are of North America, or a mobile in China. */
import type { Chinese } from '../../domain/value/contact.ts';
import { readPhone } from '../../domain/value/phone.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { RawRow } from '../raw/table.ts';

const mobile = /^1[3-9]\d{9}$/;
/** Without a one in front, or with one that no mobile in China has. */
const american = /^1?2\d{9}$|^[3-9]\d{9}$/;
/** In the groups of North America: `1-415-555-2680`. */
const inItsGroups = /^1[ .-]?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$/;
/** Neither of China nor of North America. */
const otherCountry = /(?:\+|^00) ?(?!86)[2-9]/;
const spacing = /[ ().-]/g;
const han = /[\u4e00-\u9fff]/;

/**
 * Where no region says which: a list whose numbers stand below a heading in Chinese has mobiles in China, all of them where most are
 * of China alone and nobody has a number in North America, and none that is sure where somebody has one of a third country, as a
 * mobile in Germany looks the same without its zero. Another may have them that has such numbers, or is of people with names in hanzi.
 */
export function chineseMobiles(layout: Layout, rows: readonly RawRow[], region: string | undefined): Chinese {
  const columns = [...layout.all('phones'), ...layout.all('buyerPhone')];
  if (region !== undefined || columns.length === 0) return 'no';
  let mobiles = 0;
  let alone = 0;
  let inAmerica = 0;
  let elsewhere = 0;
  for (const row of rows) {
    for (const column of columns) {
      const text = textIn(row, column).trim();
      if (otherCountry.test(text)) elsewhere++;
      const digits = text.replace(spacing, '');
      if (digits.startsWith('+') && !digits.startsWith('+1')) continue;
      if (isAmerican(text, digits)) inAmerica++;
      else if (mobile.test(digits)) {
        mobiles++;
        if (readPhone(`+${digits}`) === null) alone++;
      }
    }
  }
  const headed = columns.filter(({ heading }) => han.test(heading)).length;
  if (headed === columns.length && elsewhere === 0)
    return inAmerica === 0 && alone * 2 > mobiles ? 'all' : 'alone';
  return alone > 0 || headed > 0 || areNamedInHan(layout, rows) ? 'maybe' : 'no';
}

function isAmerican(text: string, digits: string): boolean {
  const called = digits.replace(/^(?:\+|00)(?=1)/, '');
  if (called === digits && !american.test(digits) && !inItsGroups.test(text)) return false;
  return readPhone(called.startsWith('1') ? `+${called}` : `+1${called}`) !== null;
}

function areNamedInHan(layout: Layout, rows: readonly RawRow[]): boolean {
  const column = layout.one('name') ?? layout.one('organisation');
  return column !== undefined && rows.filter((row) => han.test(textIn(row, column))).length * 2 > rows.length;
}
