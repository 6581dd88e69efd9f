/** `client show`: the card of one client. */

import { resolveClient } from '../../domain/find.ts';
import { readCards } from '../../porch/card.ts';
import { judged } from '../../porch/judgement.ts';
import { command } from '../command.ts';
import { judging } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: judging,
  async run(context, { ref, ...typed }) {
    const { roster, judgement, cardOf } = await readCards(context, ref, typed);
    return judged(await cardOf(resolveClient(roster, ref)), judgement);
  },
});
