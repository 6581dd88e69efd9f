/** Whom a cell of names names, where the rest of its row or of its column leaves no doubt that they are several. */
import type { PersonDraft } from '../../domain/draft.ts';
import type { Email } from '../../domain/records/field.ts';
import { fold } from '../../lib/text/fold.ts';
import { bearsName, ownerOf } from '../cell/contact/mailbox.ts';
import { areHanNames, namesByLine } from '../cell/name/names-by-line.ts';
import { namesIn } from '../cell/name/several-names.ts';
import { isPlural } from './plural-names.ts';

export interface CellOfNames {
  /** As it stands, with its line breaks. */
  readonly written: string;
  readonly heading: string;
  /** How many the row says come. */
  readonly inAll: number | undefined;
  /** Commas part people in this column. */
  readonly areParted: boolean;
  /** The cells with something in them, each of the kind: a work and a private number stand in two. */
  filled(): { readonly emails: number; readonly phones: number };
}

/** The one name where it is one, or where that is not beyond doubt. */
export function peopleIn(person: PersonDraft, cell: CellOfNames): readonly string[] {
  if (person.given !== undefined) return [person.name];
  const lines = namesByLine(cell.written);
  if (lines !== null && areSeveral(lines, person, cell)) return lines;
  return namesIn(person.name, person.organisation, isSeveral(person, cell));
}

/** As many as come, or as there are contacts; or more than a name and a company below a heading for several. */
function isSeveral(
  { name, emails, phones }: PersonDraft,
  { inAll, heading, areParted }: CellOfNames,
): boolean {
  const parts = name.split(/[,，]/).length;
  // Two parts with one address may be somebody and the company or the city they are of.
  const mayBeOne = parts === 2 && (emails.length === 1 || (emails.length === 0 && phones.length === 1));
  if (parts < 2 || mayBeOne) return false;
  return (
    areParted || [inAll, emails.length, phones.length].includes(parts) || (parts > 2 && isPlural(heading))
  );
}

/** A line may also break a long name, or part it from whom somebody works for, as what or what they eat: only a cell with as many contacts, or short names in hanzi, tell. */
function areSeveral(
  lines: readonly string[],
  { emails, phones, organisation }: PersonDraft,
  { heading, filled }: CellOfNames,
): boolean {
  const { emails: ofEmails, phones: ofPhones } = filled();
  if (ofEmails === 1 && emails.length === lines.length) return areInOrder(emails, lines);
  if (!areHanNames(lines)) return false;
  const areDealt = ofPhones === 1 && phones.length === lines.length;
  return areDealt || organisation !== undefined || isPlural(heading);
}

/** Each line but the first has a mailbox that bears it, and no mailbox bears what only another line says: that of `Maria Carmen`, then `Garcia Lopez`, bears both. */
function areInOrder(emails: readonly Email[], lines: readonly string[]): boolean {
  const words = lines.map((line) => fold(line).split(/[^\p{L}]+/u));
  return emails.every(({ value }, at) => {
    const mailbox = fold(value.slice(0, value.indexOf('@')));
    const own = words[at] ?? [];
    const isOthers = words
      .flat()
      .some((word) => word.length > 2 && !own.includes(word) && mailbox.includes(word));
    return !isOthers && (at === 0 || isOf(value, lines[at] ?? ''));
  });
}

function isOf(mailbox: string, name: string): boolean {
  return bearsName(mailbox, name) || ownerOf(mailbox, name) === 'theirs';
}
