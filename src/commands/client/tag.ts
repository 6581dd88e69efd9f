/** `client tag`: puts tags on one client or on all of a condition, and takes them off. */
import { fail } from '../../domain/errors.ts';
import { shellWord } from '../../lib/text/shell-word.ts';
import { editRoster } from '../../porch/receipts/edit-roster.ts';
import { clientsMeant } from '../../porch/selected/clients-meant.ts';
import { confirmed } from '../../porch/typed/confirm.ts';
import { say } from '../../reports/phrases.ts';
import { command } from '../command.ts';
import { listed } from '../record-options.ts';

export default command({
  arguments: { ref: 'one', tags: 'some' },
  options: {},
  dashes: true,
  async run(context, { ref, tags }) {
    const add = named(tags.filter((tag) => !tag.startsWith('-')));
    const drop = named(tags.filter((tag) => tag.startsWith('-')));
    if (add.length + drop.length === 0) throw fail('usage.nothing-to-do', { command: 'client tag' });
    const clients = await clientsMeant(context, ref);
    if (clients.length > 1) await confirmed(context, say('confirm.tag', { count: clients.length }));
    return editRoster(context, ['clients'], (change, roster) => {
      for (const { id } of clients) {
        const before = roster.clients.get(id)?.tags ?? [];
        const kept = before.filter((tag) => !drop.some((gone) => alike(gone, tag)));
        change.set('clients', id, {
          tags: [...kept, ...add.filter((tag) => !kept.some((there) => alike(there, tag)))],
        });
      }
      const [tag] = add;
      return {
        said: [say('client.tagged', { count: change.changes().length })],
        next: [tag === undefined ? 'regulars undo' : `regulars client list ${shellWord(`tag:${tag}`)}`],
      };
    });
  },
});

/** Tags without the sign before them. */
const named = (tags: readonly string[]) => tags.flatMap((tag) => listed(tag.replace(/^[+-]/, '')));

const alike = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
