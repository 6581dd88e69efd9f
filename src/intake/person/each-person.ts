/** The people whom a row names in one cell, each with what is surely theirs. */
import type { PersonDraft } from '../../domain/draft.ts';
import { bearsName } from '../cell/contact/mailbox.ts';
import { type CellOfNames, peopleIn } from './people-in-cell.ts';

export interface EachPerson {
  /** Whom the row is about: everything in it that can belong to one only is theirs. */
  readonly own: Pick<PersonDraft, 'name' | 'emails' | 'phones'> &
    Partial<Pick<PersonDraft, 'organisation' | 'texts'>>;
  readonly others: readonly PersonDraft[];
}

/**
 * Null where the row names one. As many addresses, numbers or posts as names are theirs in that order; otherwise they belong to whoever's
 * name the mailbox bears, or to the first.
 */
export function eachPerson(person: PersonDraft, cell: CellOfNames): EachPerson | null {
  const { emails, phones, organisation } = person;
  const names = peopleIn(person, cell);
  if (names.length < 2) return null;
  const owner = names.find((name) => emails.some(({ value }) => bearsName(value, name))) ?? names[0];
  const contactsOf = (name: string) => ({
    emails: dealt(emails, names, name, owner),
    phones: dealt(phones, names, name, owner),
  });
  const companies = partsOf(organisation ?? '', names.length);
  const companyOf = (name: string) => companies?.[names.indexOf(name)] ?? organisation;
  const titles = partsOf(person.texts.title ?? '', names.length);
  const titleOf = (name: string) => (titles === null ? {} : { title: titles[names.indexOf(name)] ?? '' });
  const { city, region, country, industry } = person.texts;
  const texts = Object.fromEntries(
    Object.entries({ city, region, country, industry }).filter(([, text]) => text !== undefined),
  );
  return {
    own: {
      name: owner ?? '',
      ...contactsOf(owner ?? ''),
      ...(companies === null ? {} : { organisation: companyOf(owner ?? '') ?? '' }),
      ...(titles === null ? {} : { texts: { ...person.texts, ...titleOf(owner ?? '') } }),
    },
    others: names
      .filter((name) => name !== owner)
      .map((name) => ({
        kind: 'person',
        name,
        ...contactsOf(name),
        ...(organisation === undefined ? {} : { organisation: companyOf(name) ?? organisation }),
        texts: { ...texts, ...titleOf(name) },
        custom: {},
      })),
  };
}

/** As many companies as there are people, each theirs in that order. */
function partsOf(text: string, count: number): readonly string[] | null {
  const parts = text.split(/\s*[;；\n、]\s*|\s+[/|]\s+/).filter((part) => part !== '');
  return parts.length === count ? parts : null;
}

function dealt<T>(
  contacts: readonly T[],
  names: readonly string[],
  name: string,
  owner?: string,
): readonly T[] {
  if (contacts.length === names.length) return contacts.slice(names.indexOf(name), names.indexOf(name) + 1);
  return name === owner ? contacts : [];
}
