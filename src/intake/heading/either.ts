/** Headings of several words for one thing, or of the parts of a name: `Company or organisation`, `First and last name`. */
import { type ColumnField, plainField, unlessIgnored } from './heading-words.ts';

/** What parts two words for one thing: `Company or organisation`, `公司、单位`, `Ort, Stadt`. */
const either = / (?:or|and|ou|et|oder|und|o|u|e|y|of|en) | ?[,&、・+] ?/;

/** The field of each of several words; two parts of a name are a name. */
export function sameOfAll(short: string): ColumnField | undefined {
  const parts = short.length > 60 ? [] : short.split(either);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const fields = parts.map((part) => unlessIgnored(plainField(part)) ?? partWithout.get(part));
  const isNamed = fields.includes('given') || fields.includes('name');
  if (fields.length === 2 && isNamed && fields.includes('family')) return 'name';
  const [first] = fields;
  return first !== undefined && fields.every((field) => field === first) ? first : undefined;
}

/** `First and last name`. */
const partWithout: ReadonlyMap<string, ColumnField> = new Map([
  ['first', 'given'],
  ['last', 'family'],
]);
