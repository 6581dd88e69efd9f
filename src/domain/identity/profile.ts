/** What is known of each person of a matching, of all their rows together. */
import { isScientific } from '../contact.ts';
import type { NameForm } from '../name.ts';
import type { Profile } from './likeness.ts';
import { type Book, formsOf, isStandIn, type Party } from './party.ts';

/** Fewer digits are no line anybody can be reached by. */
const shortestLine = 7;

export function profileOf(parties: readonly Party[], book: Book): Profile {
  let forms: readonly NameForm[] | undefined;
  const organisations = new Map<string, string>();
  const emails = new Set<string>();
  const phones = new Map<string, Profile['phones'][number]>();
  const texts = { birthdays: new Set<string>(), wechats: new Set<string>(), cities: new Set<string>() };
  for (const party of parties) {
    for (const { value } of party.emails ?? none) emails.add(value);
    for (const { value, typed } of party.phones ?? none) {
      const line = lineOf(typed);
      const digits = value === null ? line : value.slice(1);
      if (digits !== null) phones.set(digits, { digits, typed: line ?? digits, full: value !== null });
    }
    const { organisation } = party;
    const key = organisation === undefined ? '' : book.organisation(organisation);
    if (organisation !== undefined && key !== '') organisations.set(key, organisation);
    add(texts.birthdays, birthdayOf(party));
    add(texts.wechats, (party.texts ?? party).wechat?.toLowerCase());
    add(texts.cities, (party.texts ?? party).city?.toLowerCase());
  }
  return {
    names: () => {
      forms ??= formsOfAll(parties, book);
      return forms;
    },
    emails: [...emails],
    phones: [...phones.values()],
    organisations: [...organisations].map(([key, typed]) => ({ typed, key })),
    birthdays: [...texts.birthdays],
    wechats: [...texts.wechats],
    cities: [...texts.cities],
  };
}

/** Every way they are called, each once. */
function formsOfAll(parties: readonly Party[], book: Book): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const party of parties)
    for (const form of formsOf(party, book)) forms.set(`${form.script} ${form.key}`, form);
  return [...forms.values()];
}

const none: readonly never[] = [];

function add(texts: Set<string>, text: string | undefined): void {
  if (text !== undefined && text !== '') texts.add(text);
}

export function birthdayOf(party: Party): string | undefined {
  return (party.texts ?? party).birthday;
}

/** The digits of a number that cannot be called as it was typed; null where they are none, or a spreadsheet lost them. */
export function lineOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim();
  if (isScientific(plain)) return null;
  const digits = plain.replace(/\D/g, '');
  return digits.length >= shortestLine ? digits : null;
}

/** Whether the name is one, and not a contact that stands in for it. */
export function isNamed(party: Party): boolean {
  return party.name !== '' && !isStandIn(party);
}
