/** The field of a heading that is put together of whom or when it is about, and what it tells of them. */

import { type ColumnField, plainField } from '../heading-words.ts';
import { personFields } from '../person-fields.ts';
import { buyerFields, composedOf, withoutDay } from './of-whom.ts';

/** What else is said of a person. */
const alsoOfPersons: ReadonlySet<ColumnField> = new Set(['owner', 'tags', 'emailState']);
/** `Person - Phone - Mobile`. */
const kindOfContact = / (?:work|home|other|mobile|private|privat|geschäftlich)$/;
const timed: ReadonlySet<ColumnField> = new Set(['checkedInAt', 'registeredAt', 'cancelled']);

/** Of a folded heading; undefined where it is put together of nothing of the kind. */
export function composedField(folded: string): ColumnField | undefined {
  const day = withoutDay(folded);
  if (day !== null && plainField(day) === 'checkedInAt') return 'checkedInAt';
  const parts = composedOf(folded);
  if (!parts) return undefined;
  const bare = parts.rest.replace(kindOfContact, '');
  const field = parts.rest === '' ? 'name' : (plainField(parts.rest) ?? plainField(bare));
  if (field === undefined) return undefined;
  if (parts.about === 'time') return timed.has(field) ? field : undefined;
  if (parts.about === 'person') return isOfPerson(field) ? field : undefined;
  const theirs: Partial<Record<ColumnField, ColumnField>> = buyerFields;
  return theirs[field];
}

function isOfPerson(field: ColumnField): boolean {
  return personFields.has(field) || alsoOfPersons.has(field);
}
