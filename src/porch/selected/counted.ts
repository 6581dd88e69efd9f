/** Whom figures count where only a segment is asked about. */
import type { Context } from '../../context.ts';
import type { CollectionName } from '../../domain/roster.ts';
import type { Judged } from './judgement.ts';

/** Whether a client is in a segment, named or typed as a condition; what reads conditions is loaded only where somebody typed one. */
export async function membersOf(
  context: Context,
  read: Judged<CollectionName>,
  segment: string,
): Promise<(client: string) => boolean> {
  const { segmentTest } = await import('./selection.ts');
  return segmentTest(context, read, segment);
}
