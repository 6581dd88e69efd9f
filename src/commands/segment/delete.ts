/** `segment delete`: forgets a saved segment; its clients stay. */
import { fail } from '../../domain/errors.ts';
import { asksFor } from '../../domain/segment/asking.ts';
import { segmentBook } from '../../domain/segment/book.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';

export default command({
  arguments: { name: 'one' },
  options: {},
  run(context, { name }) {
    return editRoster(context, ['segments'], (change, roster) => {
      const segment = segmentBook(roster.segments.values(), context.todayIn(roster)).find(name);
      if (segment.shipped) throw fail('segment.shipped', { name });
      const by = [...roster.segments.values()].filter(
        (one) => one.id !== segment.id && asksFor(one, segment),
      );
      if (by.length > 0) throw fail('segment.in-use', { name, by: by.map((one) => one.name) });
      change.remove('segments', segment.id);
      return { said: [say('segment.deleted', { name })], next: ['regulars undo'] };
    });
  },
});
