/** Beside those of whoever comes, the company and its number in a list that asks for an invoice are whom that is made out to. */
import type { ColumnField } from '../../heading/heading-words.ts';
import { type Guessed, type ListedColumns, ofNoField } from '../guessed.ts';

const invoicing = /发票|开票|税号|纳税人|統一編號|统一编号|\b(?:vat|tax) (?:id|no|number)\b|\binvoice\b/;
const coming = /^(?:参会|与会|参加|出席|报名|您|你|个人|本人)|\b(?:attendee|participant|delegate)\b/;
/** Nobody's in particular. */
const bare = /^(?:单位|公司|企业|机构)|^(?:company|organi[sz]ation)\b/;
const fields: readonly ColumnField[] = ['organisation', 'phones'];

export function withoutInvoiced(guesses: readonly Guessed[], { folded }: ListedColumns): readonly Guessed[] {
  if (!folded.some((heading) => invoicing.test(heading))) return guesses;
  const areTold = fields.filter((field) =>
    guesses.some((guess, at) => guess.field === field && coming.test(folded[at] ?? '')),
  );
  if (!areTold.includes('organisation')) return guesses;
  return guesses.map((guess, at) => {
    const isInvoiced = guess.by === 'heading' && areTold.includes(guess.field) && bare.test(folded[at] ?? '');
    return isInvoiced ? ofNoField(guess) : guess;
  });
}
