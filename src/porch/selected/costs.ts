/** The costs a typed condition selects. */
import type { Context } from '../../context.ts';
import type { Cost } from '../../domain/records/cost.ts';
import type { CollectionName, Roster } from '../../domain/roster.ts';
import { readCondition } from '../../domain/segment/check.ts';
import { costLanguage } from '../../domain/segment/language/cost-language.ts';
import { mentions } from '../../domain/segment/language/language.ts';
import { compile, needs } from '../../domain/segment/match.ts';
import { type Judging, readJudged } from './judgement.ts';
import { matchContext, type Selection } from './selection.ts';

/** In the order of the file; archived ones only where the condition asks for them. */
export async function selectedCosts(
  context: Context,
  condition: string,
  judging: Judging,
): Promise<Selection<Cost>> {
  const anyDay = context.now.slice(0, 10);
  const wanted = needs(readCondition(condition, costLanguage, anyDay), costLanguage);
  const { roster, judgement } = await readJudged<CollectionName>(context, wanted, judging);
  const matching = matchContext(context, roster as Roster, judgement);
  const tree = readCondition(condition, costLanguage, matching.day);
  const test = compile(tree, costLanguage, matching);
  const withArchived = mentions(tree, costLanguage, 'archived');
  const selected = [...roster.costs.values()].filter(
    (cost) =>
      (withArchived || cost.archived === undefined) &&
      test({
        cost,
        client: roster.clients.get(cost.client ?? ''),
        event: roster.events.get(cost.event ?? ''),
      }),
  );
  return { roster, judgement, selected };
}
