/** `followup add`: a thing to do for a client by a day. */
import type { Context } from '../../context.ts';
import { fail } from '../../domain/errors.ts';
import { followupFields } from '../../domain/records/followup.ts';
import { barredWarnings } from '../../porch/receipts/barred-warnings.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { waitingForContact } from '../../porch/receipts/waiting-for-contact.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { dayMeantBy } from '../../porch/typed/day.ts';
import { dueDay } from '../../porch/typed/due-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { channelOption, oneOf, ownerOption, text } from '../options.ts';
import { ownerMeant } from '../owner.ts';
import { everyOption } from './every.ts';

export default command({
  arguments: { ref: 'one', day: 'one', text: 'some' },
  options: {
    owner: ownerOption,
    priority: oneOf('--priority <P>', followupFields.priority.choices),
    every: everyOption,
    channel: channelOption,
    say: text('--say <TEXT>'),
  },
  async run(
    context,
    { ref, day, text: words, owner = 'me', priority = 'normal', every, channel, say: line },
  ) {
    const typed = await inOrder(context, day, words);
    const task = typed.words.join(' ').trim();
    if (task === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'followup add' });
    const { due, warnings } = await dueDay(context, typed.day);
    let planned: string | undefined;
    const receipt = await forClient(ref, (meant) =>
      editRoster(context, [meant.want, { from: 'followups', ids: [] }], (change, roster) => {
        const { id: client, name } = meant.in(roster);
        planned = client;
        const barred = barredWarnings(meant.in(roster), { channel, text: task });
        const id = change.add('followups', {
          client,
          due,
          text: task,
          priority,
          state: 'open',
          owner: ownerMeant(context, owner),
          channel,
          say: line?.trim() || undefined,
          every: every || undefined,
        });
        return {
          said: [say('followup.added', { id, day: due, name, text: task })],
          next: [`regulars followup done ${id}`],
          warnings: [...warnings, ...barred],
        };
      }),
    );
    return planned === undefined || !every
      ? receipt
      : waitingForContact(context, receipt, { client: planned, due, every });
  },
});

/** `"call Ann" tomorrow` means what `tomorrow "call Ann"` does, as long as only the last word is a day. */
async function inOrder(
  context: Context,
  day: string,
  words: readonly string[],
): Promise<{ readonly day: string; readonly words: readonly string[] }> {
  const today = context.todayIn(await context.read([]));
  const last = words.at(-1);
  const isTurned =
    last !== undefined && (await dayMeantBy(day, today)) === null && (await dayMeantBy(last, today)) !== null;
  return isTurned ? { day: last, words: [day, ...words.slice(0, -1)] } : { day, words };
}
