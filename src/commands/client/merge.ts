/** `client merge`: makes two clients one; everything of the second goes over to the first. */
import { edit } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import { mergeClients, mergeCollections } from '../../domain/merge/clients.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { askConflicts } from '../../porch/review/questions.ts';
import { mergeSaid, mergeTold } from '../../porch/review/reviews.ts';
import { confirmed } from '../../porch/typed/confirm.ts';
import { choicesFrom } from '../../porch/typed/takes.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { takeOption } from '../options.ts';

export default command({
  arguments: { kept: 'one', gone: 'one' },
  options: { take: takeOption },
  async run(context, { kept: into, gone: from, take }) {
    const before = await context.read(mergeCollections);
    const kept = resolveClient(before, into);
    const gone = resolveClient(before, from);
    if (kept === gone) throw fail('merge.same', { id: kept.id, name: kept.name });
    const takes = choicesFrom(take, before, kept, gone);
    const preview = mergeClients(edit(before, context.now), before, kept.id, gone.id, takes);
    const conflicts = preview.conflicts.filter(({ choice }) => choice === undefined);
    const { taken } = preview;
    await confirmed(context, say('confirm.merge', { ...mergeTold(preview), conflicts, taken }));
    const choices = new Map([...takes, ...(await askConflicts(context, kept, conflicts))]);
    return editRoster(context, mergeCollections, (change, roster) => {
      // The question may have taken minutes: both may have gone meanwhile.
      resolveClient(roster, kept.id);
      resolveClient(roster, gone.id);
      const merged = mergeClients(change, roster, kept.id, gone.id, choices);
      return {
        said: mergeSaid(merged),
        next: [
          ...(merged.conflicts.some(({ choice }) => choice === undefined) ? ['regulars review'] : []),
          `regulars client show ${kept.id}`,
          'regulars undo',
        ],
      };
    });
  },
});
