/** A column of clients may name people or companies: which, the columns beside it and its cells tell. */
import type { MappedBy } from '../../domain/draft.ts';
import type { ColumnField } from '../heading/heading-words.ts';

interface Guessed {
  readonly field: ColumnField;
  readonly confidence: number;
  readonly by: MappedBy | null;
}

const clients = /^(?:客户|客户名称?|客户全称|顾客名称?)$/;
const company =
  /公司|集团|企业|工厂|中心|大学|学院|协会|商会|(?:店|厂|局|会|社|所|院|部)$|\b(?:ltd|llc|inc|gmbh|corp|co)\b\.?/i;

/** Beside the name of a person it is their company, beside a company the person; alone, what its cells are. */
export function withClients<T extends Guessed>(
  guesses: readonly T[],
  folded: readonly string[],
  areAll: (at: number, isOne: (text: string) => boolean) => boolean,
): T[] {
  const holds = (...fields: ColumnField[]) => guesses.some(({ field }) => fields.includes(field));
  const at = guesses.findIndex(
    ({ field, by }, place) => field === 'custom' && by === null && clients.test(folded[place] ?? ''),
  );
  if (at < 0) return [...guesses];
  const others = guesses.filter((_, place) => place !== at);
  const isNamed = others.some(({ field }) => field === 'name' || field === 'given' || field === 'family');
  const isCompany = isNamed || (!holds('organisation') && areAll(at, (text) => company.test(text)));
  const field = isCompany ? 'organisation' : 'name';
  if (isCompany && holds('organisation')) return [...guesses];
  return guesses.map((guess, place) =>
    place === at ? { ...guess, field, confidence: 0.75, by: 'heading' } : guess,
  );
}
