/** `case add`: a complaint, request, objection or suggestion of a client. */
import { fail } from '../../domain/errors.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { caseFields } from '../../domain/records/case.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { pastDay } from '../../porch/typed/past-day.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { eventOption, oneOf, ownerOption, text } from '../options.ts';
import { listedCode } from '../record-options.ts';

export default command({
  arguments: { ref: 'one', text: 'some' },
  options: {
    kind: oneOf('--kind <KIND>', caseFields.kind.choices),
    cause: text('--cause <CAUSE>'),
    at: text('--at <DAY>'),
    event: eventOption,
    owner: ownerOption,
  },
  async run(context, { ref, text: words, kind = 'complaint', cause, at, event, owner }) {
    const said = words.join(' ').trim();
    if (said === '') throw fail('usage.missing-argument', { name: 'TEXT', command: 'case add' });
    const opened = await pastDay(context, at);
    return forClient(ref, (meant) =>
      editRoster(context, [meant.want, 'events', 'codes', { from: 'cases', ids: [] }], (change, roster) => {
        const { id: client, name } = meant.in(roster);
        const id = change.add('cases', {
          client,
          event: event === undefined ? undefined : resolveEvent(roster.events.values(), event).id,
          kind,
          cause:
            cause === undefined ? undefined : listedCode('cause', cause, codeLists(roster.codes.values())),
          text: said,
          opened,
          owner: owner ?? context.settings.owner,
        });
        return {
          said: [say('case.added', { id, kind, name, day: opened })],
          next: [`regulars case close ${id}`, `regulars why ${client}`],
        };
      }),
    );
  },
});
