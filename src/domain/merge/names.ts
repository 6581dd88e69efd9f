/** What two tellings of one person say of what they are called. */
import { isBlank } from '../../lib/plain.ts';
import { agreement, compareNames } from '../identity/compare.ts';
import { type Nearness, nearnessOf } from '../identity/likeness/near-name.ts';
import { nameForms, nameKey } from '../value/name.ts';
import { organisationKey } from '../value/organisation.ts';
import type { Portrait } from './portrait.ts';

/** One name says all that the other does, and more. */
export function isFuller(name: string, than: string): boolean {
  if (name === than || than === '') return name !== than;
  const [more] = nameForms(name);
  const [less] = nameForms(than);
  if (!more || !less || more.script !== less.script) return false;
  return (
    more.words.join('').length > less.words.join('').length &&
    more.words.length >= less.words.length &&
    compareNames([more], [less]) >= agreement.loose
  );
}

/** The parts of the one name are those of the other, too. */
export function sharesName(kept: Portrait, offered: Portrait): boolean {
  return isBlank(kept.name) || isNameless(kept) || nameKey(kept.name ?? '') === nameKey(offered.name ?? '');
}

/** Somebody known by a contact alone, which then stands in for the name. */
export function isNameless({ name, emails, phones }: Portrait): boolean {
  if (!name) return true;
  return (
    (emails ?? []).some(({ value }) => value === name) ||
    (phones ?? []).some(({ value, typed }) => value === name || typed === name)
  );
}

/** The name that stands, and every other one that says something it does not. A company's is no other name of its person. */
export function mergeNames(kept: Portrait, offered: Portrait, patch: Record<string, unknown>): void {
  if (kept.kind === 'person' && offered.kind === 'organisation' && isOfCompany(kept, offered)) return;
  const takes = isNameless(kept) && !isNameless(offered);
  const name = takes ? (offered.name ?? '') : (kept.name ?? '');
  if (takes && name !== kept.name) patch.name = name;
  const candidates = [
    ...(takes || isNameless(offered) ? [] : [offered.name ?? '']),
    ...(offered.otherNames ?? []),
  ];
  const others = [...(kept.otherNames ?? [])];
  for (const candidate of candidates)
    if (candidate !== name && saysMore(candidate, [name, ...others])) others.push(candidate);
  if (others.length > (kept.otherNames ?? []).length) patch.otherNames = others;
}

/** One person's name before and after it was corrected, or a wedding. What may be somebody else's is none to find them by. */
const ofOne: ReadonlySet<Nearness | null> = new Set([
  ...(['full', 'loose', 'swapped', 'familiar', 'slip', 'foreign', 'renamed'] as const),
]);

/** The other names of somebody who is called `name` from now on. */
export function otherNamesAfter(before: Portrait, name: string): readonly string[] | undefined {
  const { otherNames = [], name: old = '' } = before;
  const others = otherNames.filter((other) => other !== name);
  const isTheirs = !isNameless(before) && ofOne.has(nearnessOf(nameForms(old), nameForms(name)));
  if (isTheirs && saysMore(old, [name, ...others])) others.push(old);
  return others.length === 0 ? undefined : others;
}

function isOfCompany({ organisation = '' }: Portrait, { name = '' }: Portrait): boolean {
  const company = organisationKey(organisation);
  return company !== '' && company === organisationKey(name);
}

function saysMore(name: string, known: readonly string[]): boolean {
  const forms = nameForms(name);
  const [form] = forms;
  if (!form) return false;
  const others = known.map((other) => nameForms(other));
  // 李娜 Nancy Li says more than 李娜, equal as they are.
  if (forms.some(({ script }) => others.every((other) => other.every((one) => one.script !== script))))
    return true;
  return known.every((other) => {
    const level = compareNames(forms, nameForms(other));
    if (level === agreement.equal) return false;
    const [than] = nameForms(other);
    return (
      level < agreement.loose ||
      than?.script !== form.script ||
      form.words.join('').length > than.words.join('').length
    );
  });
}
