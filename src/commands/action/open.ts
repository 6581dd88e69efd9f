/** One open improvement action, changed by a command. */
import type { Context } from '../../context.ts';
import type { Patch } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import type { Action } from '../../domain/records/action.ts';
import { typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import type { Phrase } from '../../reports/phrases.ts';
import type { Receipt } from '../../reports/report.ts';

interface Work {
  readonly patch: Patch<Action>;
  readonly said: readonly Phrase[];
}

/** Throws `action.unknown`, and `action.settled` for one that was done or dropped. */
export function editOpenAction(
  context: Context,
  ref: string,
  work: (action: Action) => Work,
): Promise<Receipt> {
  return editRoster(context, ['actions'], (change, roster) => {
    const action = roster.actions.get(typedId('actions', ref.trim()));
    if (!action) throw fail('action.unknown', { ref });
    const { id, state } = action;
    if (state !== 'open') throw fail('action.settled', { id, state });
    const { patch, said } = work(action);
    change.set('actions', id, patch);
    return { said, next: ['regulars action list --state all'] };
  });
}
