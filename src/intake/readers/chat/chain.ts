/** Reads a sign-up chain copied from a chat (接龙), and other lists of people that are lines of words: one row an entry. */

import type { ReadOptions } from '../../raw/read-options.ts';
import type { Cell, RawFile, RawRow } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { checkLength, textTable } from '../text-table.ts';
import {
  cellsOfEntry,
  chainHeadings,
  type EntryHeading,
  englishHeadings,
  headingsIn,
  numbered,
  unfilled,
} from './chain-entry.ts';
import { entriesOf, messagesIn } from './chat.ts';
import { withNumbers } from './drawn-numbers.ts';

const example = /^\s*(例如?|示例|范例|例子|e\.g\.|example)\s*[:：]?\s*(?=\S)/i;
/** `报名格式：姓名+公司+手机` */
const shape =
  /(?:格式|模板|format|请(?:按|填写|输入|留下|注明|写明)?[^:：]{0,12}(?=[:：]))\s*[:：]?\s*(\S.{1,60})/i;

/** Rows have the number of their line. Throws `file.too-large`. */
export default function readChain(
  decoded: Decoded,
  file: string,
  { paste = false }: Pick<ReadOptions, 'paste'>,
): RawFile {
  checkLength(decoded, file);
  const lines = withNumbers(decoded.text.split(/\r\n|\n|\r/));
  const isNumbered = lines.some((line) => numbered.exec(line)?.[1] === '1');
  const messages = paste && !isNumbered ? messagesIn(lines) : null;
  if (messages) return fileOf(entriesOf(messages), decoded, file);
  const entries: { readonly at: number; readonly number: string; text: string }[] = [];
  let order: readonly EntryHeading[] = [];
  let isOpen = false;
  lines.forEach((line, i) => {
    const number = numbered.exec(line) ?? example.exec(line);
    const last = entries.at(-1);
    if (line.trim() === '' || unfilled.test(line)) isOpen = false;
    else if (
      number &&
      (entries.length > 0 || !isNumbered || !/^\d/.test(number[1] ?? '') || number[1] === '1')
    ) {
      entries.push({ at: i + 1, number: number[1] ?? '', text: line.slice(number[0].length) });
      isOpen = true;
    } else if (isNumbered) {
      // A line without a number goes on with the entry above it; above them all it may say in which order to write.
      if (isOpen && last) last.text += ` ${line.trim()}`;
      else if (entries.length === 0) order = headingsIn(shape.exec(line)?.[1] ?? line) ?? order;
    } else if (paste) {
      const said = headingsIn(shape.exec(line)?.[1] ?? line);
      if (said) order = said;
      else entries.push({ at: i + 1, number: '', text: line });
    }
  });
  const rows = entries.map(({ at, number, text }) => ({ at, cells: cellsOfEntry(number, text, order) }));
  const above = isNumbered ? lines.slice(0, (entries[0]?.at ?? 1) - 1) : [];
  return fileOf(rows, decoded, file, above.slice(0, mostAbove));
}

const han = /[\u3400-\u9fff]/;
const statusAt = chainHeadings.indexOf('状态');
/** What an entry is read as, in English. */
const inEnglish: Readonly<Record<string, string>> = { 取消: 'cancelled', 已付: 'paid', 未付: 'unpaid' };

const mostAbove = 20;

function fileOf(
  rows: readonly RawRow[],
  decoded: Decoded,
  file: string,
  above: readonly string[] = [],
): RawFile {
  const isChinese = han.test(decoded.text);
  const headings = [...(isChinese ? chainHeadings : englishHeadings)];
  const said = isChinese ? rows : rows.map(({ at, cells }) => ({ at, cells: cells.map(statusInEnglish) }));
  const table = textTable([{ at: 0, cells: headings }, ...said], decoded, file, { headed: true });
  return {
    format: 'TXT',
    encoding: decoded.encoding,
    tables: [above.length > 0 ? { ...table, above } : table],
    issues: [],
  };
}

function statusInEnglish(cell: Cell, at: number): Cell {
  return at === statusAt ? (inEnglish[cell] ?? cell) : cell;
}
