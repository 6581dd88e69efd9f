/** What is said of a cost in another currency than the figures of its event. */
import type { Cost } from '../../domain/records/cost.ts';
import type { Roster } from '../../domain/roster.ts';
import { type Phrase, say } from '../../reports/phrases.ts';

export function otherCurrency(
  { events, settings }: Roster<'events'>,
  { amount, event: id }: { readonly amount: Cost['amount']; readonly event?: string | undefined },
): Phrase[] {
  const event = events.get(id ?? '');
  const currency = event?.currency ?? settings.currency;
  if (event === undefined || currency === undefined || currency === amount.currency) return [];
  return [say('cost.other-currency', { event: event.name, currency })];
}
