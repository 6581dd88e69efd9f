/** Which fields of a column are of a person: who it is and how they are reached, and where they belong. */
import type { clientFields } from '../../domain/records/client.ts';

type PersonField = keyof typeof clientFields | 'middle';

const names: readonly PersonField[] = ['name', 'given', 'middle', 'family'];
const contacts: readonly PersonField[] = ['emails', 'phones', 'wechat'];
const places: readonly PersonField[] = ['organisation', 'title', 'department', 'city', 'region', 'country'];

/** Who somebody is. */
export const namingFields: ReadonlySet<string> = new Set(names);
/** Who somebody is, and how they are reached. */
export const respondentFields: ReadonlySet<string> = new Set([...names, ...contacts]);
/** Who somebody is, how they are reached, and where they belong. */
export const personFields: ReadonlySet<string> = new Set([...names, ...contacts, ...places]);
