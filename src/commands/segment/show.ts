/** `segment show`: the clients of a segment today. */
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { segmentBook } from '../../domain/segment/book.ts';
import { selectClients } from '../../domain/segment/select.ts';
import { clientsReport } from '../../reports/clients.ts';
import { say } from '../../reports/phrases.ts';
import { matchContext } from '../../selection.ts';
import { command } from '../command.ts';

const needed: readonly CollectionName[] = [
  'clients',
  'events',
  'registrations',
  'interactions',
  'surveys',
  'answers',
  'segments',
];

export default command({
  arguments: { name: 'one' },
  options: {},
  async run(context, { name }) {
    const roster = (await context.read(needed)) as Roster;
    const matching = matchContext(context, roster);
    const segment = segmentBook(roster.segments.values(), matching.day).find(name);
    const members = selectClients(roster.clients.values(), matching.conditionOf(segment.name), matching);
    const condition = { label: say('segment.condition'), value: segment.condition, kind: 'text' } as const;
    return { ...clientsReport(members), facts: [condition], total: members.length };
  },
});
