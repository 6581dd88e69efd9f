/** `segment show`: the clients of a segment today, or why one client is in it or not. */
import { resolveClient } from '../../domain/find.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { segmentBook, segmentCollections } from '../../domain/segment/book.ts';
import { explainClient } from '../../domain/segment/explain.ts';
import { selectClients } from '../../domain/segment/select.ts';
import { gapOf, lastContact } from '../../domain/service/occasions.ts';
import { judged, readJudged } from '../../porch/selected/judgement.ts';
import { labelsBy } from '../../porch/selected/labelled.ts';
import { matchContext } from '../../porch/selected/selection.ts';
import { clientColumns, clientsReport, furtherOfClients } from '../../reports/client/clients.ts';
import { furtherNames } from '../../reports/further.ts';
import { say } from '../../reports/phrases.ts';
import { segmentExplanation } from '../../reports/segment/explain.ts';
import { command } from '../command.ts';
import { judging, text } from '../options.ts';

export default command({
  arguments: { name: 'one' },
  options: { explain: text('--explain <REF>'), ...judging },
  async run(context, { name, explain: ref, ...typed }) {
    const { roster, judgement } = await readJudged(context, segmentCollections, typed, joinedFields);
    const matching = matchContext(context, roster, judgement);
    const segment = segmentBook(roster.segments.values(), matching.day).find(name);
    const condition = matching.conditionOf(segment.name);
    if (ref !== undefined) {
      const client = resolveClient(roster, ref);
      const clauses = explainClient(client, condition, matching);
      const { day, zone, dossiers, relationships } = matching;
      const relationship = () => relationships.of(client);
      const gap = () => gapOf(relationship(), lastContact(dossiers.of(client), zone), day);
      return judged(segmentExplanation(segment, client, clauses, { relationship, gap }), judgement);
    }
    const members = selectClients(roster.clients.values(), condition, matching);
    const typedCondition = {
      label: say('segment.condition'),
      value: segment.condition,
      kind: 'text',
    } as const;
    const named = furtherNames(context.settings.fields, clientColumns);
    const further = furtherOfClients(named, roster.clients.values(), labelsBy(matching));
    return judged(
      { ...clientsReport(members, further), facts: [typedCondition], total: () => members.length },
      judgement,
    );
  },
});
