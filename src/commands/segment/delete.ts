/** `segment delete`: forgets a saved segment; its clients stay. */
import { edit } from '../../domain/edit.ts';
import { fail } from '../../domain/errors.ts';
import { segmentBook } from '../../domain/segment/book.ts';
import { receiptFor } from '../../receipt.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one' },
  options: {},
  async run(context, { name }) {
    const committed = await context.write(['segments'], (roster) => {
      const segment = segmentBook(roster.segments.values(), context.todayIn(roster)).find(name);
      if (segment.shipped) throw fail('segment.shipped', { name });
      const change = edit(roster, context.now);
      change.remove('segments', segment.id);
      const changes = change.changes();
      return { changes, answer: changes };
    });
    return receiptFor(context, committed, [say('segment.deleted', { name })], { next: ['regulars undo'] });
  },
});
