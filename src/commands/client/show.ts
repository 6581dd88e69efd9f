/** `client show`: the card of one client, or where everything on it came from. */
import type { Context } from '../../context.ts';
import type { Client } from '../../domain/records/client.ts';
import { typedId } from '../../domain/roster.ts';
import { readCards } from '../../porch/readings/card.ts';
import { judged } from '../../porch/selected/judgement.ts';
import { glance } from '../../reports/client/glance.ts';
import { say } from '../../reports/phrases.ts';
import type { Report } from '../../reports/report.ts';
import { command } from '../command.ts';
import { flag, judging } from '../options.ts';

export default command({
  arguments: { ref: 'one' },
  options: { provenance: flag('--provenance'), timeline: flag('--timeline'), ...judging },
  async run(context, { ref, provenance, timeline, ...typed }) {
    const { judgement, one, cardOf } = await readCards(context, ref, typed);
    const client = await one();
    const most = timeline ? Number.POSITIVE_INFINITY : (context.settings.limit ?? glance.whole);
    const card = provenance
      ? await sourcesOf(context, client)
      : await cardOf(client, { isBrief: false, most });
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
    import('../../porch/readings/provenance.ts'),
    import('../../reports/client/provenance.ts'),
  ]);
  return provenanceReport(client, await provenanceFor(context, client));
}
