/** `dupes`: puts probable duplicates of the whole roster to review; nobody is merged. */
import { findDuplicates } from '../domain/review/dupes.ts';
import { editRoster } from '../porch/receipts/edit-roster.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';

export default command({
  arguments: {},
  options: {},
  run: (context) =>
    editRoster(context, ['clients', 'reviews'], (change, roster) => {
      const found = findDuplicates(roster.clients.values(), roster.reviews.values());
      for (const { client, candidate, score, reasons } of found)
        change.add('reviews', {
          kind: 'duplicate',
          client,
          candidates: [candidate],
          score,
          reasons,
          state: 'open',
        });
      let open = found.length;
      for (const { state } of roster.reviews.values()) if (state === 'open') open++;
      const said = [say('dupes.done', { clients: roster.clients.size, found: found.length, open })];
      return {
        said,
        unchanged: said,
        next: open === 0 ? [] : ['regulars review', ...(found.length > 0 ? ['regulars undo'] : [])],
      };
    }),
});
