/** `interaction edit`: corrects what was logged. */
import type { Patch } from '../../domain/change/edit.ts';
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { type Interaction, interactionFields } from '../../domain/records/interaction.ts';
import { typedId } from '../../domain/roster.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { readTime } from '../../porch/typed/day.ts';
import { echoed } from '../../porch/typed/echoed.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { channelOption, oneOf, orNone, text, whole } from '../options.ts';
import { isAnyTyped } from '../record-options.ts';

export default command({
  arguments: { id: 'one' },
  options: {
    text: text('--text <TEXT>'),
    channel: orNone(channelOption),
    direction: orNone(oneOf('--direction <IN|OUT>', interactionFields.direction.choices)),
    at: text('--at <TIME>'),
    minutes: orNone(whole('--minutes <N>')),
    event: text('--event <EVENT>'),
    outcome: text('--outcome <TEXT>'),
    thread: text('--thread <NAME>'),
  },
  async run(context, { id: ref, ...typed }) {
    if (!isAnyTyped(typed)) throw fail('usage.nothing-to-do', { command: 'interaction edit' });
    const { text: words, at, event, outcome, thread, ...rest } = typed;
    if (words?.trim() === '') throw fail('usage.bad-value', { option: '--text', value: '', allowed: [] });
    const before = await context.read([]);
    const when =
      at === undefined ? undefined : await readTime(at, context.todayIn(before), context.zoneOf(before));
    return editRoster(context, ['events', 'interactions'], (change, roster) => {
      const one = roster.interactions.get(typedId('interactions', ref.trim()));
      if (!one) throw fail('interaction.unknown', { ref });
      const known = Object.entries(rest)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, value === '' ? undefined : value]);
      const aboutEvent = (named: string) =>
        named.trim() === '' ? undefined : resolveEvent(roster.events.values(), named);
      const patch: Patch<Interaction> = {
        ...Object.fromEntries(known),
        ...(words === undefined ? {} : { text: words.trim() }),
        ...(when === undefined ? {} : { at: when.instant }),
        ...(outcome === undefined ? {} : { outcome: outcome || undefined }),
        ...(thread === undefined ? {} : { thread: thread.trim() || undefined }),
        ...(event === undefined ? {} : { event: aboutEvent(event)?.id }),
      };
      change.set('interactions', one.id, patch);
      return {
        said: [say('interaction.edited', { id: one.id, text: patch.text ?? one.text }), ...echoed(when?.day)],
        next: [`regulars interaction list ${one.client}`],
      };
    });
  },
});
