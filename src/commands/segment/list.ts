/** `segment list`: shipped and saved segments, each with its size today. */
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { segmentBook } from '../../domain/segment/book.ts';
import { selectClients } from '../../domain/segment/select.ts';
import { segmentsReport } from '../../reports/segments.ts';
import { matchContext } from '../../selection.ts';
import { command } from '../command.ts';

/** Any segment may ask for any of these. */
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
  arguments: {},
  options: {},
  async run(context) {
    const roster = (await context.read(needed)) as Roster;
    const matching = matchContext(context, roster);
    const { segments } = segmentBook(roster.segments.values(), matching.day);
    const rows = segments.map(({ name, condition, shipped }) => ({
      name,
      about: shipped ? context.words.segments[name] : null,
      members: selectClients(roster.clients.values(), matching.conditionOf(name), matching).length,
      condition,
      shipped,
    }));
    return segmentsReport(rows);
  },
});
