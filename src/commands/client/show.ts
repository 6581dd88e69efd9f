/** `client show`: the card of one client, or where everything on it came from. */

import type { Context } from '../../context.ts';
import type { Client } from '../../domain/records/client.ts';
import { typedId } from '../../domain/roster.ts';
import { readCards } from '../../porch/card.ts';
import { judged } from '../../porch/judgement.ts';
import { say } from '../../reports/phrases.ts';
import type { Report } from '../../reports/report.ts';
import { command } from '../command.ts';
import { flag, judging } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { provenance: flag('--provenance'), ...judging },
  async run(context, { ref, provenance, ...typed }) {
    const { judgement, one, cardOf } = await readCards(context, ref, typed);
    const client = await one();
    const card = provenance ? await sourcesOf(context, client) : await cardOf(client);
    const { id, name, formerIds = [] } = client;
    const notes = formerIds
      .filter((from) => from === typedId('clients', ref.trim()))
      .map((from) => say('client.merged-into', { from, id, name }));
    return judged({ ...card, notes: [...notes, ...(card.notes ?? [])] }, judgement);
  },
});

/** Read and worked out only where somebody asks for it. */
async function sourcesOf(context: Context, client: Client): Promise<Report> {
  const [{ provenanceFor }, { provenanceReport }] = await Promise.all([
    import('../../porch/provenance.ts'),
    import('../../reports/provenance.ts'),
  ]);
  return provenanceReport(client, await provenanceFor(context, client));
}
