/** What a command has to know of the contacts somebody typed: what reads them, and who may have them too. */
import type { Context } from '../context.ts';
import { type Client, clientFields } from '../domain/records/client.ts';
import { clientsSharing } from '../porch/receipts/contact-warnings.ts';
import { patchOf, type Surroundings } from './record-options.ts';

export interface ContactsTyped extends Pick<Surroundings, 'phones'> {
  readonly others: readonly Client[];
}

/** What reads telephone numbers knows those of every country: it is loaded only where one was typed. */
export async function contactsTyped(
  context: Context,
  { email, phone }: Readonly<Record<string, unknown>>,
): Promise<ContactsTyped> {
  if (email === undefined && phone === undefined) return { others: [], phones: undefined };
  const phones = phone === undefined ? undefined : (await import('../domain/value/contact.ts')).readPhones;
  const roster = await context.read([]);
  const around = { ...roster.settings, today: context.todayIn(roster), command: context.command, phones };
  return { others: await clientsSharing(context, patchOf(clientFields, { email, phone }, around)), phones };
}
