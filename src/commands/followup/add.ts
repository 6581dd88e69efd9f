/** `followup add`: a thing to do for a client by a day. */
import { fail } from '../../domain/errors.ts';
import { followupFields } from '../../domain/records/followup.ts';
import { forClient } from '../../porch/client-meant.ts';
import { editRoster } from '../../porch/edit-roster.ts';
import { readDay } from '../../porch/typed-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { oneOf, ownerOption } from '../options.ts';
import { everyOption } from './every.ts';

export default command({
  arguments: { ref: 'one', day: 'one', text: 'some' },
  options: {
    owner: ownerOption,
    priority: oneOf('--priority <P>', followupFields.priority.choices),
    every: everyOption,
  },
  async run(context, { ref, day, text: words, owner = context.settings.owner, priority = 'normal', every }) {
    const text = words.join(' ').trim();
    if (text === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'followup add' });
    const due = await readDay(day, context.todayIn(await context.read([])));
    return forClient(ref, (meant) =>
      editRoster(context, [meant.want, { from: 'followups', ids: [] }], (change, roster) => {
        const { id: client, name } = meant.in(roster);
        const id = change.add('followups', {
          client,
          due,
          text,
          priority,
          state: 'open',
          owner,
          every: every || undefined,
        });
        return {
          said: [say('followup.added', { id, day: due, name, text })],
          next: [`regulars followup done ${id}`],
        };
      }),
    );
  },
});
