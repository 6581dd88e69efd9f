/** Whether a row will be known again by what it says; one that will not gets its own text as a key. */
import type { Draft } from '../../draft.ts';
import { isNobodys } from '../../identity/party/nobodys.ts';
import { contactsOf } from '../../identity/party/party.ts';
import type { Somebody } from '../../identity.ts';
import { isKeyless } from './keys.ts';

/**
 * A key of its source, or contacts of its own under none of which anybody else is known: one that several people use today may be
 * one person's tomorrow, and then lead elsewhere. `shared` are the contacts of several people.
 */
export function isFoundAgain(row: Draft, { sure }: Somebody, shared: ReadonlySet<string>): boolean {
  if (!isKeyless(row)) return true;
  if (!sure) return false;
  const contacts = contactsOf(row.person).filter((contact) => !isNobodys(contact));
  return contacts.length > 0 && !contacts.some((contact) => shared.has(contact));
}
