/** What is known of each person of a matching, of all their rows together. */
import type { Phone } from '../../records/field.ts';
import { isScientific } from '../../value/contact.ts';
import type { NameForm } from '../../value/name.ts';
import { birthdayOf } from './birth.ts';
import { type Home, particularsOf } from './particulars.ts';
import { type Book, formsOf, isStandIn, type Party } from './party.ts';

/** All that is known of one person, of every row and record of theirs together. */
export interface Profile {
  readonly names: () => readonly NameForm[];
  readonly emails: readonly string[];
  /** The digits of each number, those that were typed, and whether it is known in full. */
  readonly phones: readonly { readonly digits: string; readonly typed: string; readonly full: boolean }[];
  /** As typed, and folded; those that name none are left out. */
  readonly organisations: readonly { readonly typed: string; readonly key: string }[];
  readonly birthdays: readonly string[];
  readonly wechats: readonly string[];
  readonly cities: readonly string[];
  readonly homes: readonly Home[];
  readonly documents: readonly string[];
}

/** Fewer digits are no line anybody can be reached by. */
const shortestLine = 7;
const plainLine = /^\+?[0-9]{7,}$/;

/** Lists and no sets: most people are one row, and a hundred thousand of them are looked at. */
export function profileOf(parties: readonly Party[], book: Book): Profile {
  let forms: readonly NameForm[] | undefined;
  const [first, ...others] = parties.map((party) => toldBy(party, book));
  const { emails, phones, organisations, birthdays, wechats, cities, homes, documents } = others.reduce(
    together,
    first ?? nobody,
  );
  return {
    names: () => {
      forms ??= formsOfAll(parties, book);
      return forms;
    },
    emails,
    phones,
    organisations,
    birthdays,
    wechats,
    cities,
    homes,
    documents,
  };
}

type Told = Omit<Profile, 'names'>;

const none: readonly never[] = [];
const nobody: Told = {
  emails: none,
  phones: none,
  organisations: none,
  birthdays: none,
  wechats: none,
  cities: none,
  homes: none,
  documents: none,
};

function toldBy(party: Party, book: Book): Told {
  const { organisation } = party;
  const key = organisation === undefined ? '' : book.organisation(organisation);
  const texts = party.texts ?? party;
  return {
    emails: (party.emails ?? none).map(({ value }) => value),
    phones: linesOf(party.phones ?? none),
    organisations: organisation === undefined || key === '' ? none : [{ typed: organisation, key }],
    birthdays: listOf(birthdayOf(party)),
    wechats: listOf(texts.wechat?.toLowerCase()),
    cities: listOf(texts.city?.toLowerCase()),
    ...particularsOf(party.custom),
  };
}

function linesOf(phones: readonly Phone[]): Profile['phones'] {
  const lines: Profile['phones'][number][] = [];
  for (const { value, typed } of phones) {
    const line = lineOf(typed);
    const digits = value === null ? line : value.slice(1);
    if (digits !== null) lines.push({ digits, typed: line ?? digits, full: value !== null });
  }
  return lines;
}

/** What two rows say, each thing once, as the later row says it. */
function together(a: Told, b: Told): Told {
  return {
    emails: eachOnce(a.emails, b.emails, (one) => one),
    phones: eachOnce(a.phones, b.phones, ({ digits }) => digits),
    organisations: eachOnce(a.organisations, b.organisations, ({ key }) => key),
    birthdays: eachOnce(a.birthdays, b.birthdays, (one) => one),
    wechats: eachOnce(a.wechats, b.wechats, (one) => one),
    cities: eachOnce(a.cities, b.cities, (one) => one),
    homes: eachOnce(a.homes, b.homes, keyOfHome),
    documents: eachOnce(a.documents, b.documents, (one) => one),
  };
}

function keyOfHome({ street, number, code }: Home): string {
  return `${street}\n${number}\n${code}`;
}

function eachOnce<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): readonly T[] {
  if (after.length === 0) return before;
  return [...new Map([...before, ...after].map((one) => [keyOf(one), one])).values()];
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? none : [text];
}

/** Every way they are called, each once. */
function formsOfAll(parties: readonly Party[], book: Book): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const party of parties)
    for (const form of formsOf(party, book)) forms.set(`${form.script} ${form.key}`, form);
  return [...forms.values()];
}

/** The digits of a number that cannot be called as it was typed; null where they are none, or a spreadsheet lost them. */
export function lineOf(typed: string): string | null {
  if (plainLine.test(typed)) return typed.charAt(0) === '+' ? typed.slice(1) : typed;
  const plain = typed.normalize('NFKC').trim();
  if (isScientific(plain)) return null;
  const digits = plain.replace(/\D/g, '');
  return digits.length >= shortestLine ? digits : null;
}

/** Whether the name is one, and not a contact that stands in for it. */
export function isNamed(party: Party): boolean {
  return party.name !== '' && !isStandIn(party);
}
