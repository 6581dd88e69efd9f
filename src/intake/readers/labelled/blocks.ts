/** Blocks of lines with a label each, a person a block, become the rows of a list. */

import type { ColumnField } from '../../heading/heading-words.ts';
import { fieldOf } from '../../heading/headings.ts';
import type { RawRow } from '../../raw/table.ts';

export interface LabelledLine {
  readonly label: string;
  readonly value: string;
  /** Where it stands, where that is worth telling. */
  readonly at?: number;
}

interface Block {
  readonly at: number | undefined;
  readonly said: Map<string, string>;
}

/** The headings and a row a block. The lines come in the stretches that stand between empty lines. */
export function rowsOfBlocks(stretches: Iterable<readonly LabelledLine[]>): RawRow[] {
  const blocks: Block[] = [];
  for (const stretch of stretches) {
    const [first, ...rest] = blocksOf(stretch, blocks[0]?.said.keys().next().value);
    const above = blocks.at(-1)?.said;
    const goesOn =
      above &&
      first &&
      [...first.said.keys()].every((label) => !above.has(label) && !isNaming(label)) &&
      !(isOfCompany(first) && isReached(above));
    if (goesOn) for (const [label, value] of first.said) above.set(label, value);
    else if (first) blocks.push(first);
    blocks.push(...rest);
  }
  const headings = [...new Set(blocks.flatMap(({ said }) => [...said.keys()]))];
  return [
    { at: 0, cells: headings },
    ...blocks.map(({ at, said }, index) => ({
      at: at ?? index + 1,
      cells: headings.map((heading) => said.get(heading) ?? ''),
    })),
  ];
}

/** The people of a stretch. Each begins with a name, or with the label the first began with. */
function blocksOf(stretch: readonly LabelledLine[], opening?: string): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  const opener = opening ?? stretch[0]?.label;
  for (const { label, value, at } of stretch) {
    const held = block?.said.get(label);
    // Below a company that names nobody, whoever comes next is somebody else.
    const isNext = blocks.length > 0 && label === opener && held === undefined;
    if (!block || isNext || (held !== undefined && (label === opener || !mayRepeat(label)))) {
      // Of several contacts of a company each works there.
      const company = isNaming(label) && opener !== undefined && isCompany(opener) && block?.said.get(opener);
      block = {
        at,
        said: new Map(company && opener !== undefined && held !== undefined ? [[opener, company]] : []),
      };
      blocks.push(block);
    }
    const before = block.said.get(label) ?? '';
    block.said.set(label, before === '' ? value : `${before} / ${value}`);
  }
  return blocks;
}

function holds(said: Block['said'], ...wanted: readonly ColumnField[]): boolean {
  return [...said.keys()].some((label) => wanted.includes(fieldOf(label)?.field ?? 'custom'));
}

function isReached(said: Block['said']): boolean {
  return holds(said, 'emails', 'phones', 'wechat');
}

/** It names one, and how it is reached, so that it can stand alone. */
function isOfCompany({ said }: Block): boolean {
  return holds(said, 'organisation') && isReached(said);
}

function isCompany(label: string): boolean {
  return fieldOf(label)?.field === 'organisation';
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
