/** What a report says above its table, as lines. */
import { facts } from '../../output/format/table.ts';
import { paintFor } from '../../output/paint.ts';
import type { Listed } from '../../porch/dashboard-source.ts';
import type { Scene } from '../screens/kind.ts';
import type { Line } from './line.ts';

export function factLines(report: Listed | null | undefined, { width, words }: Scene): readonly Line[] {
  if (!report) return [];
  return facts(report, words, { columns: width, wide: false, paint: paintFor(false) }).map((text) => ({
    text,
  }));
}
