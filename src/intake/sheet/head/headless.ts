/** A list without headings: what its columns hold is told by their cells, the first row's among them. */
import { once } from '../../../lib/once.ts';
import { isNumber } from '../../cell/contact/stray.ts';
import { saysNothing } from '../../cell/nothing.ts';
import { type RawTable, textOf } from '../../raw/table.ts';
import { headedBy } from './heading-row.ts';

const address = /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i;
const name = once(
  () =>
    /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}|d[aeiu]|v[ao]n|den|der|zu|le|la)[\p{L}'’.-]*){1,3}$|^[\p{Script=Han}·]{2,4}$/u,
);

const day = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/;

/** With headings where the file has none, and addresses or numbers say from the first row on that people are listed; else itself. */
export function withHeadings(table: RawTable): RawTable {
  const { rows } = table;
  if (table.headed || rows.length < 2 || (headedBy(table)?.identity ?? 0) > 0) return table;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const textsOf = (at: number) => rows.map(({ cells }) => textOf(cells[at]));
  const columns = Array.from({ length: width }, (_, at) => textsOf(at));
  const found = new Map<string, number>();
  const find = (heading: string, isOne: (text: string) => boolean) => {
    const at = columns.findIndex((texts, column) => {
      const told = texts.filter((text) => !saysNothing(text));
      return ![...found.values()].includes(column) && told.length > 0 && told.every(isOne);
    });
    if (at >= 0) found.set(heading, at);
  };
  find('Email', (text) => address.test(text));
  find('Phone', (text) => isNumber(text) && !day.test(text));
  const reached = [...found.values()];
  const isList =
    reached.length > 0 && rows.every(({ cells }) => reached.some((at) => textOf(cells[at]) !== ''));
  if (!isList) return table;
  find('Name', (text) => name().test(text));
  const headings: string[] = Array.from({ length: width }, () => '');
  for (const [heading, at] of found) headings[at] = heading;
  return { ...table, headed: true, rows: [{ at: 0, cells: headings }, ...rows] };
}
