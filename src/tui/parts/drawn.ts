/** What is only for the eye: a screen reader gets the numbers beside it instead. */
import { drawnKinds } from '../../output/format/layout.ts';
import type { Listed } from '../../porch/dashboard/source.ts';
import type { Scene } from '../screen-kind.ts';

export function seenOnly(drawn: string, { isRead }: Pick<Scene, 'isRead'>): string {
  return isRead ? '' : drawn;
}

/** A report without its charts where it is read aloud. */
export function sayable(report: Listed, { isRead }: Pick<Scene, 'isRead'>): Listed {
  if (!isRead) return report;
  const { facts, columns } = report;
  return {
    ...report,
    columns: columns.filter(({ kind }) => !drawnKinds.has(kind)),
    ...(facts && { facts: facts.filter(({ kind }) => !drawnKinds.has(kind)) }),
  };
}
