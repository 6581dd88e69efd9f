/** Whom a company sends to its stand, where the list names nobody else: `Staff name`, `Rep email`, `证件姓名`. */
import { fold } from '../../../lib/text/fold.ts';
import { bareOf, type ColumnField, plainField } from '../../heading/heading-words.ts';
import type { ColumnValues } from '../column-values.ts';
import type { Guessed, ListedColumns } from '../guessed.ts';

const staff =
  /^(?:(?:booth|stand|exhibitor|company|on-?site) )?(?:staff|personnel|representatives?|reps?)(?: member)?(?:'s)?(?: |$)|^(?:证件|(?:参展|展商|展位|现场)(?:人员|代表))/;
const fields: ReadonlySet<ColumnField> = new Set(['name', 'given', 'family', 'emails', 'phones', 'title']);
const naming: readonly ColumnField[] = ['name', 'given', 'family', 'otherNames', 'buyerName', 'buyerGiven'];

export function withStaff(
  guesses: readonly Guessed[],
  { folded, values }: ListedColumns,
): readonly Guessed[] {
  if (!folded.some((heading) => staff.test(heading))) return guesses;
  const company = guesses.findIndex(({ field }) => field === 'organisation');
  if (company < 0 || guesses.some(({ field }) => naming.includes(field))) return guesses;
  const found = new Map<number, ColumnField>();
  guesses.forEach(({ field, by }, at) => {
    const theirs = field === 'custom' && by === null ? fieldIn(folded[at] ?? '') : undefined;
    if (theirs !== undefined) found.set(at, theirs);
  });
  const placesOf = (...wanted: ColumnField[]) =>
    [...found].flatMap(([at, field]) => (wanted.includes(field) ? [at] : []));
  const names = placesOf('name', 'given', 'family');
  const email = placesOf('emails')[0] ?? guesses.findIndex(({ field }) => field === 'emails');
  const areTheirs = names.some((at) => areOfTheCompanies(at, company, values));
  if (!areTheirs || (email >= 0 && isOfOneHouse(folded, email, company, values))) return guesses;
  return guesses.map((guess, at) => {
    const field = found.get(at);
    return field === undefined ? guess : { ...guess, field, confidence: 0.7, by: 'heading' };
  });
}

function fieldIn(heading: string): ColumnField | undefined {
  const word = staff.exec(heading)?.[0];
  if (word === undefined) return undefined;
  const rest = bareOf(heading.slice(word.length));
  const field = rest === '' ? 'name' : plainField(rest);
  return field !== undefined && fields.has(field) ? field : undefined;
}

/** Representatives of several companies who write from one house are that of who keeps the list. */
function isOfOneHouse(
  folded: readonly string[],
  email: number,
  company: number,
  { cellsOf }: ColumnValues,
): boolean {
  if (!folded.some((heading) => /^(?:company )?rep/.test(heading))) return false;
  const houses = new Set(cellsOf(email).map((text) => fold(text).replace(/^.*@/, '')));
  return houses.size === 1 && new Set(cellsOf(company).map(fold)).size > 1;
}

/** Whoever looks after exhibitors stands beside several of them; a company sends its own people, and more than one is sent. */
function areOfTheCompanies(name: number, company: number, { cellsOf, pairsOf }: ColumnValues): boolean {
  const names = new Set(cellsOf(name).map(fold));
  if (names.size < 2 || ![...names].every((text) => /\p{L}{2}|\p{Script=Han}/u.test(text))) return false;
  const companyOf = new Map<string, string>();
  return pairsOf(name, company).every(([text, other]) => {
    const before = companyOf.get(fold(text));
    companyOf.set(fold(text), fold(other));
    return before === undefined || before === fold(other);
  });
}
