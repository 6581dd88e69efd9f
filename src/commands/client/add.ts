/** `client add`: a new client, typed by hand. */
import { fail } from '../../domain/errors.ts';
import { clientFields } from '../../domain/records/client.ts';
import { codeLists } from '../../domain/value/code-list.ts';
import { contactWarnings } from '../../porch/receipts/contact-warnings.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { contactsTyped } from '../contacts-typed.ts';
import { optionsOf, patchOf } from '../record-options.ts';

export default command({
  arguments: { words: 'any' },
  options: optionsOf(clientFields),
  async run(context, { words, ...typed }) {
    const { phones, others } = await contactsTyped(context, typed);
    return editRoster(context, [{ from: 'clients', ids: [] }, 'codes'], (change, roster) => {
      const { command } = context;
      const codes = codeLists(roster.codes.values());
      const around = { ...roster.settings, today: context.todayIn(roster), command, codes, phones };
      const {
        kind = 'person',
        name = words.join(' ').trim(),
        ...fields
      } = patchOf(clientFields, typed, around);
      if (name === '') throw fail('usage.missing-argument', { name: '--name', command });
      const id = change.add('clients', { ...fields, kind, name });
      const warnings = contactWarnings(fields, others);
      const sharing = warnings.flatMap(({ key, params }) =>
        key === 'client.same-contact' ? [params.id] : [],
      );
      return {
        said: [say('client.added', { id, name })],
        warnings,
        next: [
          ...sharing.map((one) => `regulars client merge ${one} ${id}`),
          `regulars log ${id} "..." --next tomorrow "..."`,
        ],
      };
    });
  },
});
