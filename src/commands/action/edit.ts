/** `action edit`: another text, owner or due day. */
import { fail } from '../../domain/errors.ts';
import { readDay } from '../../porch/typed/day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { ownerOption, text } from '../options.ts';
import { ownerMeant } from '../owner.ts';
import { isAnyTyped } from '../record-options.ts';
import { editOpenAction } from './open.ts';

export default command({
  arguments: { id: 'one' },
  options: { text: text('--text <TEXT>'), owner: ownerOption, due: text('--due <DAY>') },
  async run(context, { id, text: words, owner, due: typed }) {
    if (!isAnyTyped({ words, owner, typed })) throw fail('usage.nothing-to-do', { command: context.command });
    if (words?.trim() === '') throw fail('usage.bad-value', { option: '--text', value: '', allowed: [] });
    const today = context.todayIn(await context.read([]));
    const due = typed === undefined || typed.trim() === '' ? undefined : await readDay(typed, today);
    return editOpenAction(context, id, (one) => ({
      patch: {
        ...(words === undefined ? {} : { text: words.trim() }),
        ...(owner === undefined ? {} : { owner: ownerMeant(context, owner) || undefined }),
        ...(typed === undefined ? {} : { due }),
      },
      said: [say('action.edited', { id: one.id, text: words?.trim() ?? one.text })],
    }));
  },
});
