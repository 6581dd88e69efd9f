/** Companies that stand in the column of names, in a row of their own above those who work for them. */

import { mayHaveForm } from '../../cell/name/legal-form.ts';
import { isCompany } from '../../cell/name/name-beside.ts';
import { roleOf } from '../../cell/role-words.ts';
import { type Layout, textIn } from '../../column/layout.ts';
import { type RawRow, textOf } from '../../raw/table.ts';
import { standingOf } from '../../sheet/rows/standing.ts';

export interface CompanyBands {
  /** The rows that say nothing but a company. */
  readonly rows: ReadonlySet<RawRow>;
  /** Of the rows below them, the company. */
  readonly companyOf: ReadonlyMap<RawRow, string>;
}

const none: CompanyBands = { rows: new Set(), companyOf: new Map() };
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[(（]?\d{1,2}[.)、）]) ?/;
/** What companies are called, and hardly anybody. */
const called =
  /\S [&+] (?:co|sons)$|\S (?:group|gruppe|holdings?|media|studios?|labs|foods|solutions|systems|consulting|industries|technologies|association|society|agency|verband|verein|museum)$|.(?:[协商学]会|委员会|联合会|出版社|书店|工厂|研究[所院]|中心|集团|工作室)$/i;
/** Parts of a list: `Focus Group`, `Press & media`, `会务中心`. */
const ofLists =
  /^(?:the |our )?(?:focus|study|working|user|age|test|control|discussion|peer|support|task|tour|travel|dinner|breakout|break-out|interest|youth|steering|expert|programme|program|first|second|third|press|social|print|local|trade|digital|new|industry|event|community|guest|family|vip)\b|^(?:会务|活动|新闻|媒体)/i;

/**
 * `isNone`: it is no row of the list. In a list that has no column for companies: the first row is one, each has somebody below it of whom more is told, and whatever stands
 * alone is a company by its form or by what it is called.
 */
export function companyBands(
  all: readonly RawRow[],
  layout: Layout,
  isNone: (row: RawRow) => boolean,
): CompanyBands {
  const name = layout.one('name') ?? layout.one('given');
  if (!name || layout.one('organisation') || all.length < 4) return none;
  const first = all.find((row) => !isNone(row));
  if (!first || bandIn(first) === null) return none;
  const rows = all.filter((row) => !isNone(row));
  const bands = new Set<RawRow>();
  const companyOf = new Map<RawRow, string>();
  let band: string | null = null;
  let last = first;
  for (const row of rows) {
    const text = bandIn(row);
    // What else stands alone may begin another part of the list; two companies one below the other are entries of it.
    if (text === null ? isAlone(row) : bands.has(last)) return none;
    if (text !== null) bands.add(row);
    // None goes on beyond an empty row.
    if (text !== null || row.at > last.at + 1) band = text;
    else if (band !== null) companyOf.set(row, band);
    last = row;
  }
  return bands.size < 2 || bands.has(last) ? none : { rows: bands, companyOf };

  function isAlone(row: RawRow): boolean {
    const text = textIn(row, name);
    return text !== '' && row.cells.every((cell) => cell === '' || ['', text].includes(textOf(cell)));
  }

  /** The company that is all a row says, in the column of names or across all columns; null where there is none. */
  function bandIn(row: RawRow): string | null {
    const text = textIn(row, name);
    if (!isAlone(row) || standingOf(text) !== null || roleOf(text) !== null) return null;
    const company = text.replace(numbered, '').replace(/[:：]$/, '');
    return isCompany(company) || mayHaveForm(company) || isCalledSo(company) ? company : null;
  }
}

function isCalledSo(text: string): boolean {
  return called.test(text) && !ofLists.test(text);
}
