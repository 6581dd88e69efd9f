/** Whom a later event already told of: what a file about an earlier one says of them is no news. */
import type { Edit } from '../../change/edit.ts';
import type { Roster } from '../../roster.ts';

/** `event` may be one that this very draft makes. */
export function knownLater(
  draft: Edit<'events'>,
  roster: Roster<'registrations'>,
  event: string | null,
): (client: string) => boolean {
  const start = event === null ? undefined : draft.get('events', event)?.start;
  if (start === undefined) return () => false;
  const isLater = new Map<string, boolean>();
  const later = new Set<string>();
  for (const { client, event: other } of roster.registrations.values()) {
    let held = isLater.get(other);
    if (held === undefined) {
      held = (draft.get('events', other)?.start ?? '') > start;
      isLater.set(other, held);
    }
    if (held) later.add(client);
  }
  return (client) => later.has(client);
}
