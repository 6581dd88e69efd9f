/** The labels of a client through the editions, read with all that tells who was known on a day. */
import type { Context } from '../../context.ts';
import { resolveClient } from '../../domain/find.ts';
import { thresholdsOf } from '../../domain/records/thresholds.ts';
import { type LabelHistory, labelHistory } from '../../domain/relationship/history.ts';
import { labelCollections } from '../../domain/relationship/relationship.ts';
import { type Judgement, type Judging, readJudged } from '../selected/judgement.ts';

export async function readHistory(
  context: Context,
  ref: string,
  typed: Judging,
): Promise<{ readonly history: LabelHistory; readonly judgement: Judgement }> {
  const { roster, judgement } = await readJudged(context, labelCollections, typed);
  const { day, series } = judgement;
  const scope = { day, series, zone: context.zoneOf(roster), limits: thresholdsOf(roster.settings) };
  return { history: labelHistory(roster, resolveClient(roster, ref), scope), judgement };
}
