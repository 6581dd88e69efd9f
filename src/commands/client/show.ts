/** `client show`: the card of one client. */

import type { Client } from '../../domain/records/client.ts';
import type { Roster } from '../../domain/roster.ts';
import { readCards } from '../../porch/card.ts';
import { judged } from '../../porch/judgement.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: judging,
  async run(context, { ref, ...typed }) {
    const { roster, judgement, only, cardOf } = await readCards(context, ref, typed);
    return judged(await cardOf(only ?? (await meant(roster, ref))), judgement);
  },
});

async function meant(roster: Roster<'clients'>, ref: string): Promise<Client> {
  const { resolveClient } = await import('../../domain/find.ts');
  return resolveClient(roster, ref);
}
