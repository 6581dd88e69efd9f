/** `case close`: closes a case, today or on the given day. */
import { fail } from '../../domain/errors.ts';
import { typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { echoed } from '../../porch/typed/echoed.ts';
import { pastDay } from '../../porch/typed/past-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';

export default command({
  arguments: { id: 'one' },
  options: { at: text('--at <DAY>'), outcome: text('--outcome <TEXT>') },
  async run(context, { id: ref, at, outcome }) {
    const closed = await pastDay(context, at);
    return editRoster(context, ['cases'], (change, roster) => {
      const one = roster.cases.get(typedId('cases', ref.trim()));
      if (!one) throw fail('case.unknown', { ref });
      if (closed < one.opened) throw fail('case.closes-early', { id: one.id, opened: one.opened, closed });
      const settled = one.closed === undefined ? { closed } : {};
      change.set('cases', one.id, { ...settled, ...(outcome === undefined ? {} : { outcome }) });
      return {
        said: [
          say('case.closed', { id: one.id, text: one.text }),
          ...(at === undefined ? [] : echoed(closed)),
        ],
        next: ['regulars case list'],
      };
    });
  },
});
