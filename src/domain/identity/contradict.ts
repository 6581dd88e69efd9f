/** Whether the contacts of two people of one name in one company say that they are two. */

export interface Contacts {
  readonly emails: Set<string>;
  readonly phones: Set<string>;
}

/** Both sides have e-mail and phone, and neither agrees; or their mailboxes are numbered because one of the name was there before. */
export function contradict(a: Contacts, b: Contacts): boolean {
  if (!disjoint(a.emails, b.emails) || !disjoint(a.phones, b.phones)) return false;
  return (areFull(a) && areFull(b)) || areNumberedApart(a.emails, b.emails);
}

const numbered = /\d+(?=@)/;

/** `wei.li@` and `wei.li2@` of one company are two people of one name. */
function areNumberedApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const plain = (email: string) => email.replace(numbered, '');
  const known = new Set([...a].map(plain));
  return [...b].some((email) => known.has(plain(email)));
}

/** How many digits of two numbers are the same where one lacks its country. */
const line = 7;

/** A mailbox may be one of several, a number hardly: both have one, as digits, and none is the other's. */
export function areOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => x.slice(-line) !== y.slice(-line)));
}

/** Both sides have addresses, or both have numbers. */
export function canCompare(a: Contacts, b: Contacts): boolean {
  return (a.emails.size > 0 && b.emails.size > 0) || (a.phones.size > 0 && b.phones.size > 0);
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return false;
  return true;
}

function areFull({ emails, phones }: Contacts): boolean {
  return emails.size > 0 && phones.size > 0;
}
