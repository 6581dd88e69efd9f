/** `client edit`: sets fields of one client; an empty text clears a field. */
import { fail } from '../../domain/errors.ts';
import { clientFields } from '../../domain/records/client.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import { contactWarnings } from '../../porch/receipts/contact-warnings.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { forClient } from '../../porch/selected/client-meant.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { contactsTyped } from '../contacts-typed.ts';
import { isAnyTyped, optionsOf, patchOf } from '../record-options.ts';

export default command({
  arguments: { ref: 'one' },
  options: optionsOf(clientFields),
  async run(context, { ref, ...typed }) {
    if (!isAnyTyped(typed)) throw fail('usage.nothing-to-do', { command: 'client edit' });
    const names = typed.name === undefined ? null : await import('../../domain/merge/names.ts');
    const { phones, others } = await contactsTyped(context, typed);
    return forClient(ref, (meant) =>
      editRoster(context, [meant.want, 'codes'], (change, roster) => {
        const client = meant.in(roster);
        const { command } = context;
        const codes = codeLists(roster.codes.values());
        const around = { ...roster.settings, today: context.todayIn(roster), command, codes, phones };
        const patch = patchOf(clientFields, typed, around, client);
        const renamed =
          names && patch.name !== undefined ? { otherNames: names.otherNamesAfter(client, patch.name) } : {};
        change.set('clients', client.id, { ...patch, ...renamed });
        return {
          said: [say('client.edited', { id: client.id, name: patch.name ?? client.name })],
          warnings: contactWarnings(patch, others, client.id),
          next: [`regulars client show ${client.id}`],
        };
      }),
    );
  },
});
