/** Payments that went back: there whoever is on the list was paid, and did not pay. */
import { foldHeading } from '../../heading/heading-words.ts';
import { inEnglish } from '../../heading/translated.ts';
import { type RawRow, textOf } from '../../raw/table.ts';
import type { Source } from '../../sources/source.ts';

const belowZero = /^[-−(]/;

/** The rows with the addresses of both turned where the amount is below nothing. */
export function withPayees(
  rows: readonly RawRow[],
  headings: readonly string[],
  source: Source | null,
): readonly RawRow[] {
  const { paidBack } = source ?? {};
  if (!paidBack) return rows;
  const english = headings.map((heading) => inEnglish(foldHeading(heading)));
  const amount = english.indexOf(paidBack.amount);
  const payer = english.indexOf(paidBack.payer);
  const payee = english.indexOf(paidBack.payee);
  if (amount < 0 || payer < 0 || payee < 0) return rows;
  return rows.map((row) => {
    if (!belowZero.test(textOf(row.cells[amount]))) return row;
    const cells = [...row.cells];
    cells[payer] = row.cells[payee] ?? '';
    cells[payee] = row.cells[payer] ?? '';
    return { at: row.at, cells };
  });
}
