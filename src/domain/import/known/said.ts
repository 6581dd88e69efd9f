/** Which row of a list it is, as a mark that is kept with the record it told of: the row is known again whatever that is called by then. */
import { mixed } from '../../../lib/mix.ts';
import type { Draft, PersonDraft } from '../../draft.ts';

/** The mark of each row; empty where a key of its source, or an id of ours, tells which it is. */
export function marksOf(rows: readonly Draft[], tool: string, event: string | null): string[] {
  return rows.map((row) => (hasKey(row) ? '' : mixed(`${tool}\n${event ?? ''}\n${textOf(row)}`)));
}

function hasKey({ person, registration, record }: Draft): boolean {
  if (record) return true;
  return registration ? registration.key !== undefined : (person.keys ?? []).length > 0;
}

/** Whom it names, what they ordered when, and what part they take: not what may come in later, like money and states. */
function textOf({ person, registration }: Draft): string {
  const { name, keys, texts } = person;
  const who = `${name}\n${keys?.join('\n') ?? ''}\n${texts.birthday ?? ''}\n${reachedText(person)}`;
  if (!registration) return who;
  const { order = '', registeredAt = '', ticket = '', role = '', booth = '' } = registration;
  return `${who}\n${order}\n${registeredAt}\n${ticket}\n${role}\n${booth}`;
}

/** Who cannot be reached is told from others of the name by the rest. */
function reachedText({ emails, phones, organisation = '', texts, custom }: PersonDraft): string {
  let text = '';
  for (const { value } of emails) text += `${value}\n`;
  for (const { value, typed } of phones) text += `${value ?? typed}\n`;
  return text === '' ? JSON.stringify([organisation, texts, custom]) : text;
}
