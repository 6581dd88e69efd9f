/** Several people in one cell, each with how to reach them: `水灵：13800000102、山峰：13800000103`. */
import { fold } from '../../../lib/text/fold.ts';
import { namedContact } from './named-contact.ts';
import { isPartOfCompany } from './no-names.ts';

/** The likelier first. */
const marks = [/\s*\n\s*/, /\s*[;；]\s*/, /\s*、\s*/, /\s+[/|]\s+|\s*／\s*/, /\s*[,，]\s*/];
const longest = 600;

/** What the cell says of each; null where it tells of one, or where a part of it may be about something else. */
export function namedContacts(text: string): readonly string[] | null {
  if (text.length > longest || !/[\n;；、/|／,，]/.test(text) || !/\d{3}|@/.test(text)) return null;
  for (const mark of marks) {
    const parts = text.split(mark).filter((part) => part !== '');
    if (parts.length < 2) continue;
    const names = parts.map((part) => namedContact(part)?.name);
    const areAll = names.every((name) => name !== undefined && !isPartOfCompany(name));
    if (areAll && new Set(names.map((name) => fold(name ?? ''))).size === names.length) return parts;
  }
  return null;
}
