/** `log`: what was said or done with a client, and the follow-up it leads to. */
import { fail } from '../domain/errors.ts';
import { resolveClient, resolveEvent } from '../domain/find.ts';
import { interactionFields } from '../domain/records/interaction.ts';
import { numberOf } from '../domain/roster.ts';
import { editRoster } from '../porch/edit-roster.ts';
import { readDay, readTime } from '../porch/typed-day.ts';
import { say } from '../reports/phrases.ts';
import type { Want } from '../store/store.ts';
import { command } from './command.ts';
import { eventOption, oneOf, ownerOption, text, whole } from './options.ts';

type Touched = 'clients' | 'events' | 'interactions' | 'followups';

export default command({
  arguments: { ref: 'one', words: 'some' },
  options: {
    channel: oneOf('--channel <CHANNEL>', interactionFields.channel.choices),
    direction: oneOf('--direction <IN|OUT>', interactionFields.direction.choices),
    at: text('--at <TIME>'),
    minutes: whole('--minutes <N>'),
    event: eventOption,
    next: text('--next <DAY>'),
    todo: text('--todo <TEXT>'),
    owner: ownerOption,
  },
  async run(context, { ref, words, at, event: eventRef, next, todo, owner, ...how }) {
    const { now, settings } = context;
    // The text may be followed by the follow-up's own: log REF TEXT --next DAY TEXT.
    const [first = '', ...rest] = words;
    const split = next !== undefined && todo === undefined && rest.length > 0;
    const said = split ? first : words.join(' ');
    const task = todo ?? (split ? rest.join(' ') : said);
    if (said.trim() === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'log' });
    if (todo !== undefined && next === undefined)
      throw fail('usage.missing-argument', { name: '--next', command: 'log' });
    // An id is found without reading everybody.
    const clientWant: Want<'clients'> =
      numberOf('clients', ref) > 0 ? { from: 'clients', ids: [ref.toUpperCase()] } : 'clients';
    const want: Want<Touched>[] = [
      clientWant,
      eventRef === undefined ? { from: 'events', ids: [] } : 'events',
      { from: 'interactions', ids: [] },
      { from: 'followups', ids: [] },
    ];
    const timed = next !== undefined || at !== undefined ? await context.read([]) : undefined;
    const today = timed && context.todayIn(timed);
    const due = next === undefined || today === undefined ? undefined : await readDay(next, today);
    const when =
      at === undefined || timed === undefined || today === undefined
        ? undefined
        : await readTime(at, today, context.zoneOf(timed));
    return editRoster<Touched>(context, want, (change, roster) => {
      const client = resolveClient(roster, ref);
      const event = eventRef === undefined ? undefined : resolveEvent(roster.events.values(), eventRef);
      const about = { client: client.id, event: event?.id };
      const interaction = change.add('interactions', {
        ...about,
        ...how,
        at: when?.instant ?? now,
        text: said,
        by: owner ?? settings.owner,
      });
      const logged = say('log.done', { id: interaction, name: client.name, day: when?.day ?? null });
      if (due === undefined) return { said: [logged], next: [`regulars client show ${client.id}`] };
      const id = change.add('followups', {
        ...about,
        interaction,
        due,
        text: task,
        priority: 'normal',
        state: 'open',
        owner: owner ?? settings.owner,
      });
      return {
        said: [logged, say('followup.added', { id, day: due, name: client.name, text: task })],
        next: [`regulars followup done ${id}`],
      };
    });
  },
});
