/** What is said of a follow-up that comes back where the last contact moves it behind the day that was typed. */
import type { Context } from '../../context.ts';
import type { FollowUp } from '../../domain/records/followup.ts';
import { dueDay, lastContacts } from '../../domain/service/recurrence.ts';
import { say } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';

/** `written` is the follow-up as it is now; undefined where it was not changed. */
export async function waitingForContact(
  context: Context,
  receipt: Receipt,
  written: Pick<FollowUp, 'client' | 'due' | 'every'> | undefined,
): Promise<Receipt> {
  if (written?.every === undefined || receipt.changed.length === 0) return receipt;
  const { client, due, every } = written;
  const roster = await context.read([{ from: 'interactions', client }]);
  const own = [...roster.interactions.values()].filter((one) => one.client === client);
  const contacts = lastContacts(own, context.todayIn(roster), context.zoneOf(roster));
  const contact = contacts.get(client);
  const day = dueDay({ client, due, every }, contacts);
  if (contact === undefined || day === due) return receipt;
  return {
    ...receipt,
    warnings: [...(receipt.warnings ?? []), say('followup.waits', { day, contact, every })],
  };
}
