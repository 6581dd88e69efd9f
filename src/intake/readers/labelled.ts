/** Reads texts that say who somebody is without a table: a block of lines with labels a person, and addresses as mail programs list them. */

import { isCompany } from '../cell/name-beside.ts';
import type { ColumnField } from '../heading/heading-words.ts';
import { fieldOf } from '../heading/headings.ts';
import type { RawFile, RawRow } from '../raw/table.ts';
import type { Decoded } from '../text/decoded.ts';
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

/** Mail programs of companies write `Moss, Ann`; a company's own name, `Acme, Inc.`, only loses the comma that would part it. */
function turned(name: string): string {
  if (isCompany(name)) return name.replace(/,\s*/, ' ');
  const parts = name.split(/,\s*/);
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name;
}

type Block = Map<string, string>;

function rowsOfBlocks(text: string): RawRow[] {
  const blocks: Block[] = [];
  for (const stretch of text.split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/)) {
    const [first, ...rest] = blocksOf(stretch, blocks[0]?.keys().next().value);
    const above = blocks.at(-1);
    const goesOn =
      above &&
      first &&
      [...first.keys()].every((label) => !above.has(label) && !isNaming(label)) &&
      !(isOfCompany(first) && isReached(above));
    if (goesOn) for (const [label, value] of first) above.set(label, value);
    else if (first) blocks.push(first);
    blocks.push(...rest);
  }
  const headings = [...new Set(blocks.flatMap((one) => [...one.keys()]))];
  return [
    { at: 0, cells: headings },
    ...blocks.map((one, at) => ({ at: at + 1, cells: headings.map((heading) => one.get(heading) ?? '') })),
  ];
}

/** The people of a stretch without empty lines. Each begins with a name, or with the label the first began with. */
function blocksOf(stretch: string, opening?: string): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block = new Map();
  let last = '';
  let opener = opening;
  for (const written of stretch.split(/\r\n|\n|\r/)) {
    const [, label, value = ''] = labelledLine.exec(written) ?? [];
    if (label === undefined) {
      if (last !== '') block.set(last, `${block.get(last) ?? ''} ${written.trim()}`);
      continue;
    }
    opener ??= label;
    const held = block.get(label);
    // Below a company that names nobody, whoever comes next is somebody else.
    const isNext = blocks.length > 0 && label === opener && held === undefined && block.size > 0;
    if (isNext || (held !== undefined && (label === opener || !mayRepeat(label)))) {
      blocks.push(block);
      block = new Map();
    }
    const before = block.get(label) ?? '';
    block.set(label, before === '' ? value.trim() : `${before} / ${value.trim()}`);
    last = label;
  }
  return block.size > 0 ? [...blocks, block] : blocks;
}

function holds(block: Block, ...wanted: readonly ColumnField[]): boolean {
  return [...block.keys()].some((label) => wanted.includes(fieldOf(label)?.field ?? 'custom'));
}

function isReached(block: Block): boolean {
  return holds(block, 'emails', 'phones', 'wechat');
}

/** It names one, and how it is reached, so that it can stand alone. */
function isOfCompany(block: Block): boolean {
  return holds(block, 'organisation') && isReached(block);
}

function isNaming(label: string): boolean {
  const field = fieldOf(label)?.field;
  return field === 'name' || field === 'given';
}

/** Somebody has two numbers, but not two names or companies. */
function mayRepeat(label: string): boolean {
  const field = fieldOf(label)?.field;
  return field === undefined || field === 'emails' || field === 'phones' || field === 'wechat';
}
