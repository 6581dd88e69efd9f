/** The losses a reading asks for: of an edition or a series, up to the day it judges by. */
import type { Context } from '../../context.ts';
import { type LossTold, lossesTold } from '../../domain/churn/losses.ts';
import { resolveEvent } from '../../domain/find/named.ts';
import { joinedFields } from '../../domain/relationship/read-fields.ts';
import { segmentCollections } from '../../domain/segment/book.ts';
import { type Judged, type Judging, readJudged } from '../selected/judgement.ts';
import { matchContext } from '../selected/selection.ts';

export interface ReadLosses extends Judged<'clients' | 'events' | 'losses'> {
  readonly losses: readonly LossTold[];
}

export async function readLosses(
  context: Context,
  { event, ...typed }: Judging & { readonly event: string | undefined },
): Promise<ReadLosses> {
  const wanted = [...segmentCollections, 'losses'] as const;
  const { roster, judgement } = await readJudged(context, wanted, typed, joinedFields);
  const { relationships } = matchContext(context, roster, judgement);
  const losses = lossesTold(roster, {
    relationshipOf: relationships.of,
    day: judgement.day,
    event: event === undefined ? undefined : resolveEvent(roster.events.values(), event),
    series: judgement.series,
  });
  return { roster, judgement, losses };
}
