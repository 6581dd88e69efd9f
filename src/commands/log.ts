/** `log`: what was said or done with a client, and the follow-up it leads to. */
import { fail } from '../domain/errors.ts';
import { resolveClient, resolveEvent } from '../domain/find.ts';
import { interactionFields } from '../domain/records/interaction.ts';
import { numberOf } from '../domain/roster.ts';
import { editRoster } from '../edit-roster.ts';
import { isDay } from '../lib/day.ts';
import { instantOf, isInstant } from '../lib/instant.ts';
import { say } from '../reports/phrases.ts';
import type { Want } from '../store/store.ts';
import { readDay } from '../typed-day.ts';
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
    // An id is found without reading everybody.
    const clientWant: Want<'clients'> =
      numberOf('clients', ref) > 0 ? { from: 'clients', ids: [ref.toUpperCase()] } : 'clients';
    const want: Want<Touched>[] = [
      clientWant,
      eventRef === undefined ? { from: 'events', ids: [] } : 'events',
      { from: 'interactions', ids: [] },
      { from: 'followups', ids: [] },
    ];
    const due = next === undefined ? undefined : await readDay(next, context.todayIn(await context.read([])));
    return editRoster<Touched>(context, want, (change, roster) => {
      const client = resolveClient(roster, ref);
      const event = eventRef === undefined ? undefined : resolveEvent(roster.events.values(), eventRef);
      const about = { client: client.id, event: event?.id };
      const interaction = change.add('interactions', {
        ...about,
        ...how,
        at: at === undefined ? now : instantFrom(at, context.zoneOf(roster)),
        text: said,
        by: owner ?? settings.owner,
      });
      const logged = say('log.done', { id: interaction, name: client.name });
      if (due === undefined) return { said: [logged] };
      const id = change.add('followups', {
        ...about,
        interaction,
        due,
        text: task,
        priority: 'normal',
        state: 'open',
        owner: owner ?? settings.owner,
      });
      return { said: [logged, say('followup.added', { id, day: due, name: client.name, text: task })] };
    });
  },
});

/** `2026-04-17`, `2026-04-17 09:30` in the organiser's zone, or an instant. */
function instantFrom(typed: string, zone: string): string {
  if (isInstant(typed)) return new Date(typed).toISOString();
  const wall = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?$/.exec(typed.trim());
  if (!wall?.[1] || !isDay(wall[1])) throw fail('day.unreadable', { typed });
  return instantOf(`${wall[1]}T${wall[2] ?? '12:00'}`, zone);
}
