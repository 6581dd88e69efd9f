/** Several contacts of one company in one row: `Contact 2 name`, `Phone 2`, `第二联系人`. */
import { type ColumnField, foldHeading } from '../heading/heading-words.ts';
import { fieldOf } from '../heading/headings.ts';
import { namingFields, respondentFields } from '../heading/person-fields.ts';

export interface Numbered {
  readonly contact: number;
  readonly field: ColumnField;
}

const hanDigits = '一二三四';
const number = /第([一二三四1-4])(?![届期天场日])|(?:^|[^\d])([1-4])(?!\d)|([一二三四])$/;
/** Words for which of several a contact is. */
const ordinals: readonly (readonly [RegExp, string])[] = [
  [/\b(?:primary|main|first|key)(?= contact)|主要(?=联系人)/, '1'],
  [
    /\b(?:secondary|second|alternate|alternative|backup|additional)(?= contact)|(?:备用|次要|其他)(?=联系人)/,
    '2',
  ],
  [/\bthird(?= contact)/, '3'],
];
/** Where a primary contact and a secondary one are named and nobody else is, so is whose a `Secondary email` is. */
const bareOrdinals: readonly (readonly [RegExp, string])[] = [
  [/^primary (?=\S)/, '1 '],
  [/^secondary (?=\S)/, '2 '],
];
const alsoTheirs: ReadonlySet<ColumnField> = new Set(['title', 'organisation']);

/** The columns of numbered contacts by their place; none unless a second contact has a name. */
export function numberedContacts(headings: readonly string[]): ReadonlyMap<number, Numbered> {
  const found = new Map<number, Numbered>();
  const arePaired = ['primary contact', 'secondary contact'].every((words) =>
    headings.some((heading) => foldHeading(heading).replace(/ name$/, '') === words),
  );
  const words = arePaired && !headings.some(namesSomebody) ? [...ordinals, ...bareOrdinals] : ordinals;
  headings.forEach((heading, at) => {
    const folded = words.reduce((text, [word, digit]) => text.replace(word, digit), foldHeading(heading));
    const parts = number.exec(folded);
    if (!parts) return;
    const digit = parts[1] ?? parts[2] ?? parts[3] ?? '';
    const contact = hanDigits.indexOf(digit) + 1 || Number(digit);
    const field = fieldOf(folded.replace(digit, ' ').replace(/第/, '').replace(/\s+/g, ' ').trim())?.field;
    if (field !== undefined && (respondentFields.has(field) || alsoTheirs.has(field)))
      found.set(at, { contact, field });
  });
  // Beside whoever booked the first of the guests is the second of the row.
  if (namesBesides(headings, found))
    for (const [at, one] of found) found.set(at, { ...one, contact: one.contact + 1 });
  // Beside a given name that has no number a second surname is the first one's as well.
  const areSurnames =
    [...found.values()].every(({ field }) => !isName(field)) && !isNamedPlainly(headings, found);
  const named = new Set(
    [...found.values()].flatMap(({ contact, field }) =>
      isName(field) || (areSurnames && field === 'family') ? contact : [],
    ),
  );
  if (![...named].some((contact) => contact > 1)) return new Map();
  // A company that is numbered once is that of all of them.
  const ownCompanies = [...found.values()].filter(({ field }) => field === 'organisation').length > 1;
  return new Map(
    [...found].filter(
      ([, { contact, field }]) =>
        (contact === 1 || named.has(contact)) && (field !== 'organisation' || ownCompanies),
    ),
  );
}

/** By a heading that says of no contact which it is. */
function namesSomebody(heading: string): boolean {
  const folded = foldHeading(heading);
  const field = ordinals.some(([word]) => word.test(folded)) ? undefined : fieldOf(heading)?.field;
  return field !== undefined && namingFields.has(field);
}

function namesBesides(headings: readonly string[], numbered: ReadonlyMap<number, Numbered>): boolean {
  const first = [...numbered.values()].some(({ contact, field }) => contact === 1 && isName(field));
  return first && isNamedPlainly(headings, numbered);
}

function isNamedPlainly(headings: readonly string[], numbered: ReadonlyMap<number, Numbered>): boolean {
  return headings.some((heading, at) => !numbered.has(at) && isName(fieldOf(heading)?.field));
}

function isName(field: ColumnField | undefined): boolean {
  return field === 'name' || field === 'given';
}
