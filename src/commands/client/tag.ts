/** `client tag`: puts tags on one client or on all of a condition, and takes them off. */

import type { Context } from '../../context.ts';
import { fail, UserError } from '../../domain/errors.ts';
import { resolveClient } from '../../domain/find.ts';
import type { Client } from '../../domain/records/client.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { confirmed } from '../../porch/confirm.ts';
import { editRoster } from '../../porch/edit-roster.ts';
import { selectedClients } from '../../porch/selection.ts';
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
    const clients = await meant(context, ref);
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

/** A reference to one client, else a condition. */
async function meant(context: Context, ref: string): Promise<readonly Client[]> {
  if (/[:<>=]/.test(ref)) return (await selectedClients(context, ref)).selected;
  try {
    return [resolveClient(await context.read(['clients']), ref)];
  } catch (error) {
    if (error instanceof UserError && error.code === 'client.unknown' && ref.includes(' ')) {
      const { selected } = await selectedClients(context, ref);
      if (selected.length > 0) return selected;
    }
    throw error;
  }
}
