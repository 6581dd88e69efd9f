/** The people whom a row names in one cell, each with what is surely theirs. */
import type { PersonDraft } from '../../domain/draft.ts';
import { bearsName } from '../cell/mailbox.ts';
import { namesIn } from '../cell/several-names.ts';

export interface EachPerson {
  /** Whom the row is about: everything in it that can belong to one only is theirs. */
  readonly own: Pick<PersonDraft, 'name' | 'emails' | 'phones'> & Partial<Pick<PersonDraft, 'organisation'>>;
  readonly others: readonly PersonDraft[];
}

const plural =
  /^(?:names|(?:attendee|participant|guest|member|visitor|delegate|people|person|player)s?(?: names)|attendees|participants|guests|members|visitors|delegates|people|namen|gäste|teilnehmende|noms|invités|nombres|asistentes|invitados|nomi|ospiti|partecipanti|nomes|convidados)$/i;

/**
 * Null where the row names one. As many addresses or numbers as names are theirs in that order; otherwise they belong to whoever's name
 * the mailbox bears, or to the first. `inAll` is how many the row says come, `heading` what stands above the names.
 */
export function eachPerson(person: PersonDraft, inAll?: number, heading = ''): EachPerson | null {
  const { emails, phones, organisation } = person;
  const parts = person.name.split(/[,，]/).length;
  // Two parts with one address may be somebody and the company or the city they are of.
  const mayBeOne = parts === 2 && (emails.length === 1 || (emails.length === 0 && phones.length === 1));
  const areSeveral =
    parts > 1 &&
    !mayBeOne &&
    ([inAll, emails.length, phones.length].includes(parts) || (parts > 2 && plural.test(heading)));
  const names = person.given === undefined ? namesIn(person.name, organisation, areSeveral) : [];
  if (names.length < 2) return null;
  const owner = names.find((name) => emails.some(({ value }) => bearsName(value, name))) ?? names[0];
  const contactsOf = (name: string) => ({
    emails: dealt(emails, names, name, owner),
    phones: dealt(phones, names, name, owner),
  });
  const companies = partsOf(organisation ?? '', names.length);
  const companyOf = (name: string) => companies?.[names.indexOf(name)] ?? organisation;
  const { city, region, country, industry } = person.texts;
  const texts = Object.fromEntries(
    Object.entries({ city, region, country, industry }).filter(([, text]) => text !== undefined),
  );
  return {
    own: {
      name: owner ?? '',
      ...contactsOf(owner ?? ''),
      ...(companies === null ? {} : { organisation: companyOf(owner ?? '') ?? '' }),
    },
    others: names
      .filter((name) => name !== owner)
      .map((name) => ({
        kind: 'person',
        name,
        ...contactsOf(name),
        ...(organisation === undefined ? {} : { organisation: companyOf(name) ?? organisation }),
        texts,
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
