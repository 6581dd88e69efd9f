/** A column of clients may name people or companies: which, the columns beside it and its cells tell. */

import { ownerOf } from '../../cell/contact/mailbox.ts';
import { hasForm, mayHaveForm } from '../../cell/name/legal-form.ts';
import { namedBeside } from '../../cell/name/name-beside.ts';
import type { ColumnField } from '../../heading/heading-words.ts';
import { inEnglish } from '../../heading/translated.ts';
import { type Guessed, holdingAny, type ListedColumns } from '../guessed.ts';

const clients = /^(?:客户|客户名称?|客户全称|顾客名称?)$/;
const company =
  /公司|集团|企业|工厂|中心|大学|学院|协会|商会|(?:店|厂|局|会|社|所|院|部)$|\b(?:ltd|llc|inc|gmbh|corp|co)\b\.?/i;

/** Beside the name of a person it is their company, beside a company the person; alone, what its cells are. */
export function withClients(
  guesses: readonly Guessed[],
  { folded, values: { areAll } }: ListedColumns,
): readonly Guessed[] {
  const holds = holdingAny(guesses);
  const at = guesses.findIndex(
    ({ field, by }, place) => field === 'custom' && by === null && clients.test(folded[place] ?? ''),
  );
  if (at < 0) return guesses;
  const others = guesses.filter((_, place) => place !== at);
  const isNamed = others.some(({ field }) => field === 'name' || field === 'given' || field === 'family');
  const isCompany = isNamed || (!holds('organisation') && areAll(at, (text) => company.test(text)));
  const field = isCompany ? 'organisation' : 'name';
  if (isCompany && holds('organisation')) return guesses;
  return guesses.map((guess, place) =>
    place === at ? { ...guess, field, confidence: 0.75, by: 'heading' } : guess,
  );
}

/** Half of a name, or what a person does, tells that people are named. */
const ofPeople: readonly ColumnField[] = [
  'given',
  'family',
  'organisation',
  'title',
  'department',
  'birthday',
  'nickname',
  'buyerName',
  'ticket',
];
const bareNames = new Set(['name', 'nom', 'nombre', 'nome', 'naam', 'navn', 'namn', '名称']);

/**
 * A list that names nothing but companies calls their column `name`: four of five, of those with booths half, end in their form.
 * Not where a person stands before a company in one of the cells, nor where mailboxes are of the persons named.
 */
export function withCompanyNames(
  guesses: readonly Guessed[],
  { folded, values: { cellsOf, pairsOf } }: ListedColumns,
): readonly Guessed[] {
  const at = guesses.findIndex(({ field, by }, place) => {
    const heading = folded[place] ?? '';
    const isBare = bareNames.has(heading) || inEnglish(heading) === 'name';
    return (field === 'name' || field === 'given') && by === 'heading' && isBare;
  });
  const others = guesses.filter((_, place) => place !== at);
  if (at < 0 || others.some(({ field }) => ofPeople.includes(field))) return guesses;
  const names = cellsOf(at);
  const companies = names.filter(mayHaveForm).length;
  const certain = names.filter(hasForm).length;
  const areAtBooths = others.some(({ field }) => field === 'booth' || field === 'area');
  const emails = guesses.findIndex(({ field }) => field === 'emails');
  const namePeople = () =>
    names.some(standsBefore) ||
    pairsOf(at, emails).some(([name, email]) => !mayHaveForm(name) && isOfPerson(email, name));
  const areCompanies = certain > 1 && companies >= names.length * (areAtBooths ? 0.5 : 0.8) && !namePeople();
  return guesses.map((guess, place) =>
    place === at && areCompanies ? { ...guess, field: 'organisation', confidence: 0.75 } : guess,
  );
}

/** `carl.dean@example.com` is Carl Dean's; `moon@example.com` may be Moon Books', too. */
function isOfPerson(email: string, name: string): boolean {
  return /^[a-z]+[._-][a-z]+@/i.test(email) && ownerOf(email, name) === 'theirs';
}

/** `Ann Berg (Acme Ltd)`; of `Moss Ceramics, Ltd` the comma parts nothing but the form. */
function standsBefore(text: string): boolean {
  const { name, organisation = '' } = namedBeside(text);
  return organisation.includes(' ') && !mayHaveForm(name);
}
