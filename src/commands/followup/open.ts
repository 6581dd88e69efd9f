/** One open follow-up, changed by a command. */
import type { Context } from '../../context.ts';
import type { Patch } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import type { FollowUp } from '../../domain/records/followup.ts';
import { type Roster, typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import type { Phrase } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';
import type { Want } from '../../store/store.ts';

interface Work {
  readonly patch: Patch<FollowUp>;
  readonly said: readonly Phrase[];
  readonly warnings?: readonly Phrase[];
}

/** `work` is given those of the `clients` it asks for. Throws `followup.unknown`, and `followup.settled` for one that was done or dropped. */
export function editOpenFollowup(
  context: Context,
  ref: string,
  work: (followUp: FollowUp, roster: Roster<'clients'>) => Work,
  clients: Want<'clients'> = { from: 'clients', ids: [] },
): Promise<Receipt> {
  return editRoster(context, [clients, 'followups'], (change, roster) => {
    const followUp = roster.followups.get(typedId('followups', ref.trim()));
    if (!followUp) throw fail('followup.unknown', { ref });
    const { id, state } = followUp;
    if (state !== 'open') throw fail('followup.settled', { id, state });
    const { patch, ...told } = work(followUp, roster);
    change.set('followups', id, patch);
    return { ...told, next: ['regulars followup list'] };
  });
}
