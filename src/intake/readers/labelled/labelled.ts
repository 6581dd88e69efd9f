/** Reads texts that say who somebody is without a table: a block of lines with labels a person, and addresses as mail programs list them. */

import { isCompany } from '../../cell/name/name-beside.ts';
import type { RawFile, RawRow } from '../../raw/table.ts';
import type { Decoded } from '../../text/decoded.ts';
import { checkLength, textTable } from '../text-table.ts';
import { type LabelledLine, rowsOfBlocks } from './blocks.ts';
import { addressesIn, type Listed, labelledLine } from './labels.ts';

/** Rows have the number of the block or of the address. Throws `file.too-large`. */
export default function readLabelled(decoded: Decoded, file: string): RawFile {
  checkLength(decoded, file);
  const { text, encoding } = decoded;
  const listed = addressesIn(text);
  const rows = listed === null ? rowsOfBlocks(stretchesOf(text)) : rowsOf(listed);
  return { format: 'TXT', encoding, tables: [textTable(rows, decoded, file, { headed: true })], issues: [] };
}

function rowsOf(listed: readonly Listed[]): RawRow[] {
  return [
    { at: 0, cells: ['Name', 'Email'] },
    ...listed.map(({ name, email }, at) => ({ at: at + 1, cells: [turned(name), email] })),
  ];
}

/** Mail programs of companies write `Moss, Ann`; a company's own name, `Acme, Inc.`, only loses the comma that would part it. */
function turned(name: string): string {
  if (isCompany(name)) return name.replace(/,\s*/, ' ');
  const parts = name.split(/,\s*/);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

/** The stretches between empty lines; what stands below a labelled line without a label of its own goes on with it. */
function stretchesOf(text: string): LabelledLine[][] {
  return text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/).map((stretch) => {
    const lines: LabelledLine[] = [];
    for (const written of stretch.split(/\r\n|\n|\r/)) {
      const [, label, value = ''] = labelledLine.exec(written) ?? [];
      const last = lines.at(-1);
      if (label !== undefined) lines.push({ label, value: value.trim() });
      else if (last) lines.splice(-1, 1, { ...last, value: `${last.value} ${written.trim()}` });
    }
    return lines;
  });
}
