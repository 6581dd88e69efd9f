/** Numbers that a list writes without a plus: eleven digits that begin with a one are of North America, or a mobile in China. */
import { readPhone } from '../../domain/value/phone.ts';
import { type Layout, textIn } from '../column/layout.ts';
import type { RawRow } from '../raw/table.ts';

const looked = 200;
const mobile = /^1[3-9]\d{9}$/;
const han = /[\u4e00-\u9fff]/;

/** Where no region says which: a list that is in Chinese, or has such numbers that North America has not. */
export function mayBeChinese(layout: Layout, rows: readonly RawRow[], region: string | undefined): boolean {
  const columns = [...layout.all('phones'), ...layout.all('buyerPhone')];
  if (region !== undefined || columns.length === 0) return false;
  if (columns.some(({ heading }) => han.test(heading)) || isNamedInHan(layout, rows.slice(0, looked)))
    return true;
  return rows.some((row) =>
    columns.some((column) => {
      const text = textIn(row, column);
      return mobile.test(text) && readPhone(`+${text}`) === null;
    }),
  );
}

function isNamedInHan(layout: Layout, rows: readonly RawRow[]): boolean {
  const column = layout.one('name') ?? layout.one('organisation');
  return column !== undefined && rows.filter((row) => han.test(textIn(row, column))).length * 2 > rows.length;
}
