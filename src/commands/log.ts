/** `log`: what was said or done with a client, and the follow-up it leads to. */
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import type { Event } from '../domain/records/event.ts';
import { interactionFields } from '../domain/records/interaction.ts';
import type { Day } from '../lib/day.ts';
import type { Instant } from '../lib/instant.ts';
import { forClient } from '../porch/client-meant.ts';
import { editRoster } from '../porch/edit-roster.ts';
import { say } from '../reports/phrases.ts';
import type { Want } from '../store/store.ts';
import { command } from './command.ts';
import { eventOption, oneOf, ownerOption, text, whole } from './options.ts';

type Touched = 'clients' | 'events' | 'interactions' | 'followups';

export default command({
  arguments: { ref: 'one', text: 'some' },
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
  async run(context, { ref, text: words, at, event: eventRef, next, todo, owner, ...how }) {
    const { now, settings } = context;
    // The text may be followed by the follow-up's own: log REF TEXT --next DAY TEXT.
    const [first = '', ...rest] = words;
    const split = next !== undefined && todo === undefined && rest.length > 0;
    const said = split ? first : words.join(' ');
    const task = todo ?? (split ? rest.join(' ') : said);
    if (said.trim() === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'log' });
    if (todo !== undefined && next === undefined)
      throw fail('usage.missing-argument', { name: '--next', command: 'log' });
    const others: Want<Touched>[] = [
      eventRef === undefined ? { from: 'events', ids: [] } : 'events',
      { from: 'interactions', ids: [] },
      { from: 'followups', ids: [] },
    ];
    // What reads days and names of events is loaded where one was typed.
    const eventIn = eventRef === undefined ? undefined : await eventMeant(eventRef);
    const { due, when } = next === undefined && at === undefined ? {} : await timesOf(context, next, at);
    return forClient(ref, (meant) =>
      editRoster<Touched>(context, [meant.want, ...others], (change, roster) => {
        const client = meant.in(roster);
        const about = { client: client.id, event: eventIn?.(roster.events.values()).id };
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
      }),
    );
  },
});

async function eventMeant(ref: string): Promise<(events: Iterable<Event>) => Event> {
  const { resolveEvent } = await import('../domain/find.ts');
  return (events) => resolveEvent(events, ref);
}

interface Times {
  readonly due?: Day;
  readonly when?: { readonly instant: Instant; readonly day: Day };
}

async function timesOf(context: Context, next: string | undefined, at: string | undefined): Promise<Times> {
  const { readDay, readTime } = await import('../porch/typed-day.ts');
  const roster = await context.read([]);
  const today = context.todayIn(roster);
  return {
    ...(next === undefined ? {} : { due: await readDay(next, today) }),
    ...(at === undefined ? {} : { when: await readTime(at, today, context.zoneOf(roster)) }),
  };
}
