/** `winback decide`: to rescue a relation or let it end, and why; with a day, a follow-up. */
import { fail } from '../../domain/errors.ts';
import { verdicts } from '../../domain/records/decision.ts';
import { barredWarnings } from '../../porch/receipts/barred-warnings.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { choiceTyped } from '../../porch/typed/choice.ts';
import { lastDayTyped } from '../../porch/typed/last-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { text } from '../options.ts';

export default command({
  arguments: { ref: 'one', verdict: 'one', text: 'any' },
  options: { reason: text('--reason <REASON>'), until: text('--until <DAY>'), next: text('--next <DAY>') },
  async run(context, { ref, verdict: typed, text: words, reason: why, until: lastDay, next }) {
    const verdict = await choiceTyped('VERDICT', typed, verdicts);
    const reason = why?.trim() ?? '';
    if (reason === '') throw fail('usage.missing-argument', { name: '--reason', command: 'winback decide' });
    if (verdict === 'end' && next !== undefined)
      throw fail('usage.not-together', { one: 'end', other: '--next' });
    if (words.length > 0 && next === undefined)
      throw fail('usage.missing-argument', { name: '--next', command: 'winback decide' });
    const today = context.todayIn(await context.read([]));
    const until = await lastDayTyped(context, lastDay);
    const due = next === undefined ? undefined : await dayTyped(next);
    const task = words.join(' ').trim() || reason;
    const by = context.settings.owner;

    return forClient(ref, (meant) =>
      editRoster(context, [meant.want, 'decisions', 'followups'], (change, roster) => {
        const whom = meant.in(roster);
        const { id: client, name } = whom;
        const own = [...roster.decisions.values()].filter((one) => one.client === client);
        const told = { verdict, reason, until };
        const ofToday = own.find(({ day }) => day === today);
        if (ofToday) change.set('decisions', ofToday.id, told);
        else change.add('decisions', { client, day: today, ...told, by });
        const said = [say('decision.made', { id: client, name, verdict, until: until ?? null })];
        const isKnown = [...roster.followups.values()].some(
          (one) => one.client === client && one.due === due && one.text === task,
        );
        if (due !== undefined && !isKnown) {
          const id = change.add('followups', {
            client,
            due,
            text: task,
            priority: 'normal',
            state: 'open',
            owner: by,
          });
          said.push(say('followup.added', { id, day: due, name, text: task }));
        }
        return {
          said,
          warnings: due === undefined ? [] : barredWarnings(whom, { text: task }),
          next: verdict === 'end' ? ['regulars winback --decided'] : [`regulars why ${client}`],
        };
      }),
    );

    async function dayTyped(day: string): Promise<string> {
      const { readDay } = await import('../../porch/typed/day.ts');
      return readDay(day, today);
    }
  },
});
