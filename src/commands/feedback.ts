/** `feedback`: what somebody said on the spot, kept as a case or as an interaction with them. */
import { fail } from '../domain/errors.ts';
import { resolveEvent } from '../domain/find/named.ts';
import { resolveClient } from '../domain/find.ts';
import { caseFields } from '../domain/records/case.ts';
import { editRoster } from '../porch/receipts/edit-roster.ts';
import { readTime } from '../porch/typed/day.ts';
import { pastDay } from '../porch/typed/past-day.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { channelOption, eventOption, oneOf, ownerOption, text } from './options.ts';
import { ownerMeant } from './owner.ts';

/** Kept so where nobody said what it is, and there is nobody to have an interaction with. */
const mildest = 'suggestion';

export default command({
  arguments: { text: 'some' },
  options: {
    client: text('--client <REF>'),
    event: eventOption,
    kind: oneOf('--kind <KIND>', caseFields.kind.choices),
    at: text('--at <DAY>'),
    channel: channelOption,
    owner: ownerOption,
  },
  async run(context, { text: words, client: ref, event: about, kind, at, channel, owner = 'me' }) {
    const said = words.join(' ').trim();
    if (said === '') throw fail('usage.missing-argument', { name: 'TEXT', command: context.command });
    if (ref === undefined && about === undefined)
      throw fail('usage.missing-argument', { name: '--event', command: context.command });
    const opened = await pastDay(context, at);
    const before = await context.read([]);
    const zone = context.zoneOf(before);
    const when = at === undefined ? context.now : (await readTime(opened, opened, zone)).instant;
    const wanted = [
      'clients',
      'events',
      { from: 'cases', ids: [] },
      { from: 'interactions', ids: [] },
    ] as const;
    return editRoster(context, wanted, (change, roster) => {
      const client = ref === undefined ? undefined : resolveClient(roster, ref);
      const event = about === undefined ? undefined : resolveEvent(roster.events.values(), about);
      const who = ownerMeant(context, owner) || undefined;
      const record = { client: client?.id, event: event?.id, text: said };
      if (client !== undefined && kind === undefined) {
        const fields = { ...record, client: client.id, channel, direction: 'in', at: when, by: who } as const;
        const id = change.add('interactions', fields);
        const day = at === undefined ? null : opened;
        return {
          said: [say('log.done', { id, name: client.name, day })],
          next: [`regulars client show ${client.id}`],
        };
      }
      const of = kind ?? mildest;
      const id = change.add('cases', { ...record, kind: of, opened, owner: who });
      const name = client?.name ?? null;
      return {
        said: [
          say('case.added', { id, kind: of, name, day: opened }),
          ...(client === undefined && event ? [say('feedback.kept', { event: event.name })] : []),
        ],
        next: ['regulars case list', `regulars case close ${id}`],
      };
    });
  },
});
