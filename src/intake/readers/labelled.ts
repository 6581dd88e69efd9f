/** Reads texts that say who somebody is without a table: a block of lines with labels a person, and addresses as mail programs list them. */

import type { RawFile, RawRow } from '../raw/table.ts';
import type { Decoded } from '../text/encoding.ts';
import { addressesIn, type Listed, labelledLine } from './labels.ts';
import { checkLength, textTable } from './text-table.ts';

/** Rows have the number of the block or of the address. Throws `file.too-large`. */
export default function readLabelled(decoded: Decoded, file: string): RawFile {
  checkLength(decoded, file);
  const { text, encoding } = decoded;
  const listed = addressesIn(text);
  const rows = listed === null ? rowsOfBlocks(text) : rowsOf(listed);
  return { format: 'TXT', encoding, tables: [textTable(rows, decoded, file, { headed: true })], issues: [] };
}

function rowsOf(listed: readonly Listed[]): RawRow[] {
  return [
    { at: 0, cells: ['Name', 'Email'] },
    ...listed.map(({ name, email }, at) => ({ at: at + 1, cells: [turned(name), email] })),
  ];
}

/** Mail programs of companies write `Moss, Ann`. */
function turned(name: string): string {
  const parts = name.split(/,\s*/);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

function rowsOfBlocks(text: string): RawRow[] {
  const blocks: Map<string, string>[] = [];
  let block = new Map<string, string>();
  let last = '';
  const close = () => {
    if (block.size > 0) blocks.push(block);
    block = new Map();
    last = '';
  };
  for (const written of text.split(/\r\n|\n|\r/)) {
    const [, name, value = ''] = labelledLine.exec(written) ?? [];
    if (written.trim() === '') close();
    else if (name === undefined) {
      if (last !== '') block.set(last, `${block.get(last) ?? ''} ${written.trim()}`);
    } else {
      if (block.has(name)) close();
      block.set(name, value.trim());
      last = name;
    }
  }
  close();
  const headings = [...new Set(blocks.flatMap((one) => [...one.keys()]))];
  return [
    { at: 0, cells: headings },
    ...blocks.map((one, at) => ({ at: at + 1, cells: headings.map((heading) => one.get(heading) ?? '') })),
  ];
}
