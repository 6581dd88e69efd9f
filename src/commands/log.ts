/** `log`: what was said or done with a client, and the follow-up it leads to. */
import type { Context } from '../context.ts';
import { fail } from '../domain/errors.ts';
import type { Event } from '../domain/records/event.ts';
import { type Interaction, interactionFields } from '../domain/records/interaction.ts';
import { type Roster, typedId } from '../domain/roster.ts';
import type { Day } from '../lib/time/day.ts';
import type { Instant } from '../lib/time/instant.ts';
import { editRoster } from '../porch/receipts/edit-roster.ts';
import { forClient } from '../porch/selected/client-meant.ts';
import { type Phrase, say } from '../reports/phrases.ts';
import type { Want } from '../store/store.ts';
import { command } from './command.ts';
import { channelOption, eventOption, oneOf, ownerOption, text, whole } from './options.ts';
import { ownerMeant } from './owner.ts';

type Touched = 'clients' | 'events' | 'interactions' | 'followups';

export default command({
  arguments: { ref: 'one', text: 'some' },
  options: {
    channel: channelOption,
    direction: oneOf('--direction <IN|OUT>', interactionFields.direction.choices),
    at: text('--at <TIME>'),
    minutes: whole('--minutes <N>'),
    event: eventOption,
    next: text('--next <DAY>'),
    todo: text('--todo <TEXT>'),
    owner: ownerOption,
    thread: text('--thread <NAME>'),
    continues: text('--continues <ID>'),
  },
  async run(context, { ref, text: words, at, event: eventRef, next, todo, owner, ...more }) {
    const { now } = context;
    const { thread, continues, ...how } = more;
    if (thread !== undefined && continues !== undefined)
      throw fail('usage.not-together', { one: '--thread', other: '--continues' });
    const begun = continues === undefined ? null : typedId('interactions', continues.trim());
    if (owner !== undefined && next === undefined)
      throw fail('usage.only-with', { one: '--owner', other: '--next' });
    const by = context.settings.owner || undefined;
    const owns = ownerMeant(context, owner ?? 'me') || undefined;
    const { said, task } = textsIn(words, { next, todo });
    const others: Want<Touched>[] = [
      eventRef === undefined ? { from: 'events', ids: [] } : 'events',
      { from: 'interactions', ids: begun === null ? [] : [begun] },
      { from: 'followups', ids: [] },
    ];
    // What tells of forbidden channels and names of events is loaded where one was typed.
    const namesChannel = how.channel !== undefined || next !== undefined;
    const warned = namesChannel ? await import('../porch/receipts/barred-warnings.ts') : null;
    const eventIn = eventRef === undefined ? undefined : await eventMeant(eventRef);
    const { due, when, late } = await timesOf(context, { next, at });
    return forClient(ref, (meant) =>
      editRoster<Touched>(context, [meant.want, ...others], (change, roster) => {
        const client = meant.in(roster);
        const before = begun === null ? null : continued(roster, begun, continues ?? '', client.id);
        const about = {
          client: client.id,
          event: eventIn?.(roster.events.values()).id ?? before?.event,
        };
        if (before) change.set('interactions', before.id, { thread: before.thread ?? before.id });
        const interaction = change.add('interactions', {
          ...about,
          ...how,
          at: when?.instant ?? now,
          text: said,
          thread: before ? (before.thread ?? before.id) : thread?.trim() || undefined,
          by,
        });
        const { channel, direction } = how;
        const barred =
          channel === undefined || direction === 'in'
            ? []
            : (warned?.barredWarnings(client, { channel, text: said }) ?? []);
        const warnings = [...late, ...barred];
        const logged = say('log.done', { id: interaction, name: client.name, day: when?.day ?? null });
        if (due === undefined)
          return { said: [logged], next: [`regulars client show ${client.id}`], warnings };
        const id = change.add('followups', {
          ...about,
          interaction,
          due,
          text: task,
          priority: 'normal',
          state: 'open',
          owner: owns,
        });
        return {
          said: [logged, say('followup.added', { id, day: due, name: client.name, text: task })],
          next: [`regulars followup done ${id}`],
          warnings: [...warnings, ...(warned?.barredWarnings(client, { text: task }) ?? [])],
        };
      }),
    );
  },
});

/** What was said, and what is to be done: the text may be followed by that of the follow-up, `log REF TEXT --next DAY TEXT`. */
function textsIn(
  words: readonly string[],
  { next, todo }: { readonly next: string | undefined; readonly todo: string | undefined },
): { readonly said: string; readonly task: string } {
  if (todo !== undefined && next === undefined)
    throw fail('usage.missing-argument', { name: '--next', command: 'log' });
  const [first = '', ...rest] = words;
  const isSplit = next !== undefined && todo === undefined && rest.length > 0;
  const said = isSplit ? first : words.join(' ');
  if (said.trim() === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'log' });
  return { said, task: todo ?? (isSplit ? rest.join(' ') : said) };
}

/** The interaction that this one continues. Throws `interaction.unknown` and `interaction.of-another`. */
function continued(
  { interactions }: Roster<'interactions'>,
  id: string,
  ref: string,
  client: string,
): Interaction {
  const found = interactions.get(id);
  if (!found) throw fail('interaction.unknown', { ref });
  if (found.client !== client) throw fail('interaction.of-another', { id, client: found.client });
  return found;
}

async function eventMeant(ref: string): Promise<(events: Iterable<Event>) => Event> {
  const { resolveEvent } = await import('../domain/find/named.ts');
  return (events) => resolveEvent(events, ref);
}

interface Times {
  readonly due?: Day;
  readonly when?: { readonly instant: Instant; readonly day: Day };
  /** What is said of a day that is over, or has not come yet. */
  readonly late: readonly Phrase[];
}

/** What reads days is loaded where one was typed. */
async function timesOf(
  context: Context,
  { next, at }: { readonly next: string | undefined; readonly at: string | undefined },
): Promise<Times> {
  if (next === undefined && at === undefined) return { late: [] };
  const { readTime } = await import('../porch/typed/day.ts');
  const { dueDay } = await import('../porch/typed/due-day.ts');
  const roster = await context.read([]);
  const today = context.todayIn(roster);
  const when = at === undefined ? undefined : await readTime(at, today, context.zoneOf(roster));
  const { due = undefined, warnings = [] } = next === undefined ? {} : await dueDay(context, next);
  const ahead = when && when.day > today ? [say('log.ahead', { day: when.day })] : [];
  return {
    ...(due === undefined ? {} : { due }),
    ...(when === undefined ? {} : { when }),
    late: [...ahead, ...warnings],
  };
}
