/** `followup edit`: another owner, day, text, urgency or rhythm. */
import { fail } from '../../domain/errors.ts';
import { followupFields } from '../../domain/records/followup.ts';
import { readDay } from '../../porch/typed-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { oneOf, ownerOption, text } from '../options.ts';
import { isAnyTyped } from '../record-options.ts';
import { everyOption } from './every.ts';
import { editOpenFollowup } from './open.ts';

export default command({
  arguments: { id: 'one' },
  options: {
    day: text('--day <DAY>'),
    text: text('--text <TEXT>'),
    owner: ownerOption,
    priority: oneOf('--priority <P>', followupFields.priority.choices),
    every: everyOption,
  },
  async run(context, { id, day, owner, every, ...typed }) {
    if (!isAnyTyped({ day, owner, every, ...typed }))
      throw fail('usage.nothing-to-do', { command: 'followup edit' });
    const due = day === undefined ? undefined : await readDay(day, context.todayIn(await context.read([])));
    const { text: words, priority } = typed;
    if (words?.trim() === '') throw fail('usage.bad-value', { option: '--text', value: '', allowed: [] });
    return editOpenFollowup(context, id, (one) => ({
      patch: {
        ...(due === undefined ? {} : { due }),
        ...(words === undefined ? {} : { text: words.trim() }),
        ...(priority === undefined ? {} : { priority }),
        ...(owner === undefined ? {} : { owner: owner === 'me' ? context.settings.owner : owner }),
        ...(every === undefined ? {} : { every: every || undefined }),
      },
      said: say('followup.edited', { id: one.id, day: due ?? one.due, text: words?.trim() ?? one.text }),
    }));
  },
});
