/** `sources`: where clients came from, and how many of each source registered, took part and came again. */
import { resolveEvent } from '../domain/find/named.ts';
import type { Client } from '../domain/records/client.ts';
import type { Roster } from '../domain/roster.ts';
import { sourceFunnels, sourceKinds } from '../domain/sources.ts';
import { judged } from '../porch/selected/judgement.ts';
import { matchContext, selectedClients } from '../porch/selected/selection.ts';
import { sourcesReport } from '../reports/client/sources.ts';
import { say } from '../reports/phrases.ts';
import { command } from './command.ts';
import { eventOption, judging, oneOf } from './options.ts';

export default command({
  arguments: { condition: 'any' },
  selects: 'clients',
  options: { by: oneOf('--by <WHAT>', sourceKinds), event: eventOption, ...judging },
  async run(context, { condition, by = 'channel', event: ref, ...typed }) {
    const also = ['clients', 'events', 'registrations'] as const;
    const read = await selectedClients(context, condition.join(' '), { also, judging: typed });
    const roster = read.roster as Roster;
    const event = ref === undefined ? undefined : resolveEvent(roster.events.values(), ref);
    const { series } = read.judgement;
    const { dossiers } = matchContext(context, roster, read.judgement);
    const funnels = sourceFunnels(read.selected, (client: Client) => dossiers.of(client), by, {
      ...(event ? { event } : {}),
      ...(series === undefined ? {} : { series }),
    });
    const about = event
      ? [{ label: say('fact.event'), value: say('named.event', event), kind: 'phrase' as const }]
      : [];
    return judged(sourcesReport(funnels, by, about), read.judgement);
  },
});
